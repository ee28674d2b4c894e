SET LOCAL ROLE plenary_owner;

-- Ways of looking at the overview that people have kept for themselves.
CREATE TABLE "saved_views" (
    "coalition_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "query" TEXT NOT NULL,
    "saved_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "saved_views_pkey" PRIMARY KEY ("coalition_id","id")
);

CREATE UNIQUE INDEX "saved_views_id_key" ON "saved_views"("id");
CREATE INDEX "saved_views_person_id_idx" ON "saved_views"("person_id");

ALTER TABLE "saved_views" ADD CONSTRAINT "saved_views_coalition_id_fkey" FOREIGN KEY ("coalition_id") REFERENCES "coalitions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "saved_views" ADD CONSTRAINT "saved_views_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "persons"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

GRANT DELETE ON "saved_views" TO plenary_app;
