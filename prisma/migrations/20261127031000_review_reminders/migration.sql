SET LOCAL ROLE plenary_owner;

-- Reminders of the dates of reviews, each posted once.

CREATE TABLE "review_reminders" (
    "coalition_id" UUID NOT NULL,
    "request_id" UUID NOT NULL,
    "due_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "review_reminders_pkey" PRIMARY KEY ("coalition_id","request_id","due_at")
);
ALTER TABLE "review_reminders" ADD CONSTRAINT "review_reminders_coalition_id_request_id_fkey" FOREIGN KEY ("coalition_id", "request_id") REFERENCES "review_requests"("coalition_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Only added to.
REVOKE UPDATE ON "review_reminders" FROM plenary_app;
