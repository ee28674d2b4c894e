SET LOCAL ROLE plenary_owner;

-- Passkeys: what is kept of each is its public half, and how often it was used.

ALTER TYPE "sign_in_event_kind" ADD VALUE 'PASSKEY_ADDED';
ALTER TYPE "sign_in_event_kind" ADD VALUE 'PASSKEY_REMOVED';
ALTER TYPE "sign_in_event_kind" ADD VALUE 'PASSKEY_REFUSED';

CREATE TABLE "passkeys" (
    "id" UUID NOT NULL,
    "account_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "credential_id" TEXT NOT NULL,
    "public_key" BYTEA NOT NULL,
    "counter" BIGINT NOT NULL,
    "transports" TEXT[],
    "multi_device" BOOLEAN NOT NULL,
    "backed_up" BOOLEAN NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "last_used_at" TIMESTAMPTZ(3),

    CONSTRAINT "passkeys_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "passkeys_credential_id_key" ON "passkeys"("credential_id");
CREATE INDEX "passkeys_account_id_idx" ON "passkeys"("account_id");
ALTER TABLE "passkeys" ADD CONSTRAINT "passkeys_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account_links"("account_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Whose it is and its key stand as they were made. A removed one is gone: nothing of it may sign anybody in.
REVOKE UPDATE ON "passkeys" FROM plenary_app;
GRANT UPDATE ("name", "counter", "backed_up", "last_used_at"), DELETE ON "passkeys" TO plenary_app;
