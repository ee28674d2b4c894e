SET LOCAL ROLE plenary_owner;

-- API tokens for scripts, second factors, and what happened to how somebody signs in.

CREATE TYPE "token_scope" AS ENUM ('READ', 'COMMENT', 'MANAGE');
CREATE TYPE "sign_in_event_kind" AS ENUM ('TOKEN_CREATED', 'TOKEN_REVOKED', 'SIGN_INS_ENDED', 'SECOND_FACTOR_ADDED', 'SECOND_FACTOR_REMOVED', 'BACKUP_CODES_MADE', 'BACKUP_CODE_USED', 'PASSWORD_SET', 'PROVIDER_LINKED');

CREATE TABLE "api_tokens" (
    "id" UUID NOT NULL,
    "account_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "scopes" "token_scope"[],
    "hash" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "last_used_at" TIMESTAMPTZ(3),
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "api_tokens_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "api_tokens_account_id_idx" ON "api_tokens"("account_id");
ALTER TABLE "api_tokens" ADD CONSTRAINT "api_tokens_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account_links"("account_id") ON DELETE CASCADE ON UPDATE CASCADE;

CREATE TABLE "sign_in_events" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "person_id" UUID NOT NULL,
    "kind" "sign_in_event_kind" NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "sign_in_events_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "sign_in_events_person_id_at_idx" ON "sign_in_events"("person_id", "at");
ALTER TABLE "sign_in_events" ADD CONSTRAINT "sign_in_events_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "persons"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- A token's hash, scopes and owner stand as they were made; what happened stays.
REVOKE UPDATE ON "api_tokens", "sign_in_events" FROM plenary_app;
GRANT UPDATE ("last_used_at", "ended_at") ON "api_tokens" TO plenary_app;
-- A name is its maker's word: it goes with her when she does.
GRANT DELETE ON "api_tokens" TO plenary_app;

-- Second factors, in better-auth's own shape.
ALTER TABLE sign_in."user" ADD COLUMN "twoFactorEnabled" BOOLEAN DEFAULT FALSE;
CREATE TABLE sign_in."twoFactor" (
  "id" TEXT PRIMARY KEY,
  "secret" TEXT NOT NULL,
  "backupCodes" TEXT NOT NULL,
  "userId" TEXT NOT NULL REFERENCES sign_in."user" ("id") ON DELETE CASCADE,
  "verified" BOOLEAN DEFAULT TRUE,
  "failedVerificationCount" INTEGER DEFAULT 0,
  "lockedUntil" TIMESTAMPTZ
);
CREATE UNIQUE INDEX "twoFactor_userId_key" ON sign_in."twoFactor" ("userId");
-- Codes that were used lately: each opens once.
CREATE TABLE sign_in."usedCode" (
  "userId" TEXT NOT NULL REFERENCES sign_in."user" ("id") ON DELETE CASCADE,
  "code" TEXT NOT NULL,
  "usedAt" TIMESTAMPTZ NOT NULL,
  PRIMARY KEY ("userId", "code")
);
