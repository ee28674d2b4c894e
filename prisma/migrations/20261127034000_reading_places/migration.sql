SET LOCAL ROLE plenary_owner;

-- How far each person has read a document. Hers alone: the record says nothing of it, and it goes with her.
CREATE TABLE "reading_places" (
    "coalition_id" UUID NOT NULL,
    "document_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "revision" INTEGER NOT NULL,
    "block" TEXT,
    "comments_to" TIMESTAMPTZ(3),
    "threads" JSONB NOT NULL,
    "read_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "reading_places_pkey" PRIMARY KEY ("coalition_id","document_id","person_id")
);

CREATE INDEX "reading_places_person_id_idx" ON "reading_places"("person_id");

ALTER TABLE "reading_places" ADD CONSTRAINT "reading_places_coalition_id_document_id_fkey" FOREIGN KEY ("coalition_id", "document_id") REFERENCES "documents"("coalition_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "reading_places" ADD CONSTRAINT "reading_places_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "persons"("id") ON DELETE CASCADE ON UPDATE CASCADE;

GRANT DELETE ON "reading_places" TO plenary_app;
