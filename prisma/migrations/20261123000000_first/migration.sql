-- The two roles. `plenary_owner` owns every table; `plenary_app` serves requests, owns nothing and bypasses nothing.
DO $$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'plenary_owner') THEN CREATE ROLE plenary_owner NOLOGIN; END IF;
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'plenary_app') THEN CREATE ROLE plenary_app NOLOGIN; END IF;
  -- A superuser is a member of every role already; anybody else has to be made one to take a role on.
  IF NOT (SELECT rolsuper FROM pg_roles WHERE rolname = current_user) THEN
    EXECUTE format('GRANT plenary_owner, plenary_app TO %I', current_user);
  END IF;
  EXECUTE format('GRANT CREATE ON DATABASE %I TO plenary_owner', current_database());
END
$$;
ALTER SCHEMA public OWNER TO plenary_owner;
SET LOCAL ROLE plenary_owner;
GRANT USAGE ON SCHEMA public TO plenary_app;
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT, INSERT, UPDATE ON TABLES TO plenary_app;


-- CreateEnum
CREATE TYPE "stage" AS ENUM ('PROPOSED', 'CALL_FOR_ADOPTION', 'DRAFTING', 'LAST_CALL', 'CHAIR_GO_AHEAD', 'WRITE_UP', 'PUBLIC_CONSULTATION', 'COALITION_APPROVAL', 'PUBLISHED', 'SUPERSEDED', 'PARKED', 'WITHDRAWN');

-- CreateEnum
CREATE TYPE "group_state" AS ENUM ('PROPOSED', 'ACTIVE', 'DORMANT', 'CONCLUDED');

-- CreateEnum
CREATE TYPE "visibility" AS ENUM ('GROUP', 'COALITION', 'PUBLIC');

-- CreateEnum
CREATE TYPE "change_class" AS ENUM ('MARKUP', 'EDITORIAL', 'SUBSTANTIVE', 'NEW_MATTER');

-- CreateEnum
CREATE TYPE "round_kind" AS ENUM ('ADOPTION', 'LAST_CALL', 'PUBLIC', 'TARGETED');

-- CreateEnum
CREATE TYPE "comment_type" AS ENUM ('GENERAL', 'TECHNICAL', 'EDITORIAL');

-- CreateEnum
CREATE TYPE "anchor_kind" AS ENUM ('DOCUMENT', 'BLOCK', 'PASSAGE');

-- CreateEnum
CREATE TYPE "placement_status" AS ENUM ('EXACT', 'MOVED', 'EDITED', 'ORPHANED', 'AMBIGUOUS');

-- CreateEnum
CREATE TYPE "disposition_kind" AS ENUM ('ACCEPTED', 'ACCEPTED_WITH_MODIFICATIONS', 'PARTIALLY_ACCEPTED', 'NOTED', 'NOT_ACCEPTED', 'DEFERRED', 'OUT_OF_SCOPE', 'DUPLICATE', 'WITHDRAWN');

-- CreateEnum
CREATE TYPE "designation" AS ENUM ('FULL_CONSENSUS', 'CONSENSUS', 'STRONG_SUPPORT_SIGNIFICANT_OPPOSITION', 'DIVERGENCE');

-- CreateEnum
CREATE TYPE "role" AS ENUM ('COORDINATOR', 'SENIOR_POLICY_ADVISER', 'CHAIR', 'VICE_CHAIR', 'SECRETARY', 'LEAD_RESEARCHER', 'EDITOR', 'MEMBER', 'OBSERVER', 'PARTNER');

-- CreateEnum
CREATE TYPE "entry_kind" AS ENUM ('COALITION_CREATED', 'PERSON_ADDED', 'ROLE_ASSIGNED', 'ROLE_ENDED', 'GROUP_CREATED', 'IMPORTED', 'DOCUMENT_OPENED', 'DRAFT_UPLOADED', 'REVISION_FROZEN', 'STAGE_CHANGED', 'ROUND_OPENED', 'ROUND_EXTENDED', 'ROUND_ENDED', 'COMMENT_MADE', 'COMMENT_EDITED', 'COMMENT_WITHDRAWN', 'COMMENT_DISPOSED', 'DISPOSITION_CORRECTED', 'PLACEMENT_CONFIRMED', 'REPORT_PUBLISHED', 'CONSENSUS_DESIGNATED', 'MINORITY_STATED', 'SPONSORS_DISCLOSED', 'PUBLISHED');

-- CreateEnum
CREATE TYPE "mail_state" AS ENUM ('PENDING', 'SENT', 'HELD');

-- CreateEnum
CREATE TYPE "file_use" AS ENUM ('IMAGE', 'ORIGINAL');

-- CreateTable
CREATE TABLE "coalitions" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "title" TEXT,
    "stakeholder_groups" TEXT[],
    "regions" TEXT[],
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "coalitions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "persons" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "title" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "merged_into_id" UUID,

    CONSTRAINT "persons_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "person_addresses" (
    "address" TEXT NOT NULL,
    "person_id" UUID NOT NULL,
    "verified_at" TIMESTAMPTZ(3),

    CONSTRAINT "person_addresses_pkey" PRIMARY KEY ("address")
);

-- CreateTable
CREATE TABLE "affiliations" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "organisation" TEXT,
    "stakeholder_group" TEXT,
    "region" TEXT,
    "from" TIMESTAMPTZ(3) NOT NULL,
    "to" TIMESTAMPTZ(3),

    CONSTRAINT "affiliations_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "account_links" (
    "account_id" TEXT NOT NULL,
    "person_id" UUID NOT NULL,
    "linked_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "account_links_pkey" PRIMARY KEY ("account_id")
);

-- CreateTable
CREATE TABLE "working_groups" (
    "coalition_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "title_descriptive" BOOLEAN NOT NULL DEFAULT false,
    "charter" TEXT,
    "state" "group_state" NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "working_groups_pkey" PRIMARY KEY ("coalition_id","id")
);

-- CreateTable
CREATE TABLE "role_assignments" (
    "coalition_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "group_id" UUID,
    "role" "role" NOT NULL,
    "organisation" TEXT,
    "from" TIMESTAMPTZ(3) NOT NULL,
    "to" TIMESTAMPTZ(3),

    CONSTRAINT "role_assignments_pkey" PRIMARY KEY ("coalition_id","id")
);

-- CreateTable
CREATE TABLE "document_kinds" (
    "coalition_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "stages" "stage"[],
    "minimum_days" JSONB NOT NULL,
    "response_days" INTEGER NOT NULL,

    CONSTRAINT "document_kinds_pkey" PRIMARY KEY ("coalition_id","id")
);

-- CreateTable
CREATE TABLE "documents" (
    "coalition_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "group_id" UUID NOT NULL,
    "kind_id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "stage" "stage" NOT NULL,
    "stage_left" "stage",
    "stage_since" TIMESTAMPTZ(3) NOT NULL,
    "visibility" "visibility" NOT NULL,
    "tags" TEXT[],
    "lang" TEXT NOT NULL,
    "dir" TEXT NOT NULL,
    "sponsors" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_by" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "documents_pkey" PRIMARY KEY ("coalition_id","id")
);

-- CreateTable
CREATE TABLE "working_drafts" (
    "coalition_id" UUID NOT NULL,
    "document_id" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "based_on_id" UUID NOT NULL,
    "blocks" JSONB NOT NULL,
    "content_hash" TEXT NOT NULL,
    "file_name" TEXT,
    "losses" JSONB NOT NULL,
    "updated_by" UUID,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "working_drafts_pkey" PRIMARY KEY ("coalition_id","document_id")
);

-- CreateTable
CREATE TABLE "revisions" (
    "coalition_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "document_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "blocks" JSONB NOT NULL,
    "canonical_text" TEXT NOT NULL,
    "content_hash" TEXT NOT NULL,
    "change_log" TEXT NOT NULL,
    "change_class" "change_class",
    "frozen_by" UUID,
    "frozen_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "revisions_pkey" PRIMARY KEY ("coalition_id","id")
);

-- CreateTable
CREATE TABLE "files" (
    "hash" TEXT NOT NULL,
    "media_type" TEXT NOT NULL,
    "bytes" BYTEA NOT NULL,
    "size" INTEGER NOT NULL,

    CONSTRAINT "files_pkey" PRIMARY KEY ("hash")
);

-- CreateTable
CREATE TABLE "document_files" (
    "coalition_id" UUID NOT NULL,
    "document_id" UUID NOT NULL,
    "hash" TEXT NOT NULL,
    "use" "file_use" NOT NULL,
    "name" TEXT,
    "added_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "document_files_pkey" PRIMARY KEY ("coalition_id","document_id","hash","use")
);

-- CreateTable
CREATE TABLE "rounds" (
    "coalition_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "document_id" UUID NOT NULL,
    "revision_id" UUID NOT NULL,
    "kind" "round_kind" NOT NULL,
    "code" TEXT NOT NULL,
    "opens_at" TIMESTAMPTZ(3) NOT NULL,
    "closes_at" TIMESTAMPTZ(3) NOT NULL,
    "original_closes_at" TIMESTAMPTZ(3),
    "zone" TEXT NOT NULL,
    "audience" "visibility" NOT NULL,
    "settled_at" TIMESTAMPTZ(3),
    "settled_count" INTEGER,
    "report_published_at" TIMESTAMPTZ(3),
    "respond_by" TIMESTAMPTZ(3),

    CONSTRAINT "rounds_pkey" PRIMARY KEY ("coalition_id","id")
);

-- CreateTable
CREATE TABLE "comments" (
    "coalition_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "round_id" UUID NOT NULL,
    "author_id" UUID NOT NULL,
    "parent_id" UUID,
    "number" INTEGER NOT NULL,
    "reference" TEXT NOT NULL,
    "anchor_kind" "anchor_kind" NOT NULL,
    "block_id" TEXT,
    "start" INTEGER,
    "end" INTEGER,
    "exact" TEXT,
    "prefix" TEXT,
    "suffix" TEXT,
    "last_block" TEXT,
    "type" "comment_type" NOT NULL,
    "text" TEXT NOT NULL,
    "proposed_change" TEXT,
    "on_behalf_of" TEXT,
    "organisation" TEXT,
    "stakeholder_group" TEXT,
    "region" TEXT,
    "submitted_at" TIMESTAMPTZ(3) NOT NULL,
    "edited_at" TIMESTAMPTZ(3),
    "withdrawn_at" TIMESTAMPTZ(3),

    CONSTRAINT "comments_pkey" PRIMARY KEY ("coalition_id","id")
);

-- CreateTable
CREATE TABLE "placements" (
    "coalition_id" UUID NOT NULL,
    "comment_id" UUID NOT NULL,
    "revision_id" UUID NOT NULL,
    "status" "placement_status" NOT NULL,
    "start" INTEGER,
    "end" INTEGER,
    "exact" TEXT,
    "block_id" TEXT,
    "last_block" TEXT,
    "candidates" JSONB NOT NULL,
    "decided_by" UUID,
    "decided_at" TIMESTAMPTZ(3),

    CONSTRAINT "placements_pkey" PRIMARY KEY ("coalition_id","comment_id","revision_id")
);

-- CreateTable
CREATE TABLE "dispositions" (
    "coalition_id" UUID NOT NULL,
    "comment_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "kind" "disposition_kind" NOT NULL,
    "rationale" TEXT NOT NULL,
    "disposed_by" UUID,
    "disposed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "dispositions_pkey" PRIMARY KEY ("coalition_id","comment_id","number")
);

-- CreateTable
CREATE TABLE "consensus_designations" (
    "coalition_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "document_id" UUID NOT NULL,
    "revision_id" UUID NOT NULL,
    "designation" "designation" NOT NULL,
    "statement" TEXT NOT NULL,
    "designated_by" UUID,
    "designated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "consensus_designations_pkey" PRIMARY KEY ("coalition_id","id")
);

-- CreateTable
CREATE TABLE "minority_statements" (
    "coalition_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "document_id" UUID NOT NULL,
    "text" TEXT,
    "stated_by" UUID,
    "stated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "minority_statements_pkey" PRIMARY KEY ("coalition_id","id")
);

-- CreateTable
CREATE TABLE "publications" (
    "coalition_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "document_id" UUID NOT NULL,
    "revision_id" UUID NOT NULL,
    "reference" TEXT NOT NULL,
    "edition" INTEGER NOT NULL,
    "published_by" UUID,
    "published_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "publications_pkey" PRIMARY KEY ("coalition_id","id")
);

-- CreateTable
CREATE TABLE "streams" (
    "coalition_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "last_seq" BIGINT NOT NULL DEFAULT 0,
    "head" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "streams_pkey" PRIMARY KEY ("coalition_id","id")
);

-- CreateTable
CREATE TABLE "entries" (
    "coalition_id" UUID NOT NULL,
    "stream_id" UUID NOT NULL,
    "seq" BIGINT NOT NULL,
    "id" UUID NOT NULL,
    "kind" "entry_kind" NOT NULL,
    "actor_id" UUID,
    "subject_id" UUID,
    "audience" "visibility" NOT NULL,
    "facts" JSONB NOT NULL,
    "content_hash" TEXT,
    "previous" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "entries_pkey" PRIMARY KEY ("coalition_id","stream_id","seq")
);

-- CreateTable
CREATE TABLE "entry_salts" (
    "entry_id" UUID NOT NULL,
    "salt" TEXT NOT NULL,

    CONSTRAINT "entry_salts_pkey" PRIMARY KEY ("entry_id")
);

-- CreateTable
CREATE TABLE "outbox_mails" (
    "id" UUID NOT NULL,
    "address" TEXT NOT NULL,
    "cause" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "state" "mail_state" NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "sent_at" TIMESTAMPTZ(3),

    CONSTRAINT "outbox_mails_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "setup_tokens" (
    "hash" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "setup_tokens_pkey" PRIMARY KEY ("hash")
);

-- CreateIndex
CREATE UNIQUE INDEX "coalitions_slug_key" ON "coalitions"("slug");

-- CreateIndex
CREATE INDEX "person_addresses_person_id_idx" ON "person_addresses"("person_id");

-- CreateIndex
CREATE INDEX "affiliations_person_id_idx" ON "affiliations"("person_id");

-- CreateIndex
CREATE INDEX "account_links_person_id_idx" ON "account_links"("person_id");

-- CreateIndex
CREATE UNIQUE INDEX "working_groups_id_key" ON "working_groups"("id");

-- CreateIndex
CREATE UNIQUE INDEX "working_groups_coalition_id_code_key" ON "working_groups"("coalition_id", "code");

-- CreateIndex
CREATE UNIQUE INDEX "role_assignments_id_key" ON "role_assignments"("id");

-- CreateIndex
CREATE INDEX "role_assignments_person_id_idx" ON "role_assignments"("person_id");

-- CreateIndex
CREATE INDEX "role_assignments_coalition_id_group_id_idx" ON "role_assignments"("coalition_id", "group_id");

-- CreateIndex
CREATE UNIQUE INDEX "document_kinds_id_key" ON "document_kinds"("id");

-- CreateIndex
CREATE UNIQUE INDEX "document_kinds_coalition_id_code_key" ON "document_kinds"("coalition_id", "code");

-- CreateIndex
CREATE UNIQUE INDEX "documents_id_key" ON "documents"("id");

-- CreateIndex
CREATE UNIQUE INDEX "documents_coalition_id_group_id_code_key" ON "documents"("coalition_id", "group_id", "code");

-- CreateIndex
CREATE UNIQUE INDEX "revisions_id_key" ON "revisions"("id");

-- CreateIndex
CREATE UNIQUE INDEX "revisions_coalition_id_document_id_number_key" ON "revisions"("coalition_id", "document_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "rounds_id_key" ON "rounds"("id");

-- CreateIndex
CREATE UNIQUE INDEX "rounds_coalition_id_document_id_code_key" ON "rounds"("coalition_id", "document_id", "code");

-- CreateIndex
CREATE UNIQUE INDEX "comments_id_key" ON "comments"("id");

-- CreateIndex
CREATE INDEX "comments_coalition_id_round_id_number_idx" ON "comments"("coalition_id", "round_id", "number");

-- CreateIndex
CREATE INDEX "comments_coalition_id_parent_id_idx" ON "comments"("coalition_id", "parent_id");

-- CreateIndex
CREATE INDEX "comments_author_id_idx" ON "comments"("author_id");

-- CreateIndex
CREATE UNIQUE INDEX "comments_coalition_id_reference_round_id_key" ON "comments"("coalition_id", "reference", "round_id");

-- CreateIndex
CREATE INDEX "placements_coalition_id_revision_id_idx" ON "placements"("coalition_id", "revision_id");

-- CreateIndex
CREATE UNIQUE INDEX "consensus_designations_id_key" ON "consensus_designations"("id");

-- CreateIndex
CREATE INDEX "consensus_designations_coalition_id_document_id_idx" ON "consensus_designations"("coalition_id", "document_id");

-- CreateIndex
CREATE UNIQUE INDEX "minority_statements_id_key" ON "minority_statements"("id");

-- CreateIndex
CREATE INDEX "minority_statements_coalition_id_document_id_idx" ON "minority_statements"("coalition_id", "document_id");

-- CreateIndex
CREATE UNIQUE INDEX "publications_id_key" ON "publications"("id");

-- CreateIndex
CREATE UNIQUE INDEX "publications_coalition_id_reference_key" ON "publications"("coalition_id", "reference");

-- CreateIndex
CREATE UNIQUE INDEX "publications_coalition_id_document_id_key" ON "publications"("coalition_id", "document_id");

-- CreateIndex
CREATE UNIQUE INDEX "streams_id_key" ON "streams"("id");

-- CreateIndex
CREATE UNIQUE INDEX "entries_id_key" ON "entries"("id");

-- CreateIndex
CREATE INDEX "outbox_mails_state_created_at_idx" ON "outbox_mails"("state", "created_at");

-- CreateIndex
CREATE UNIQUE INDEX "outbox_mails_address_cause_key" ON "outbox_mails"("address", "cause");

-- AddForeignKey
ALTER TABLE "person_addresses" ADD CONSTRAINT "person_addresses_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "persons"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "affiliations" ADD CONSTRAINT "affiliations_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "persons"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "account_links" ADD CONSTRAINT "account_links_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "persons"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "working_groups" ADD CONSTRAINT "working_groups_coalition_id_fkey" FOREIGN KEY ("coalition_id") REFERENCES "coalitions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "role_assignments" ADD CONSTRAINT "role_assignments_coalition_id_fkey" FOREIGN KEY ("coalition_id") REFERENCES "coalitions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "role_assignments" ADD CONSTRAINT "role_assignments_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "persons"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "role_assignments" ADD CONSTRAINT "role_assignments_coalition_id_group_id_fkey" FOREIGN KEY ("coalition_id", "group_id") REFERENCES "working_groups"("coalition_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "document_kinds" ADD CONSTRAINT "document_kinds_coalition_id_fkey" FOREIGN KEY ("coalition_id") REFERENCES "coalitions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "documents" ADD CONSTRAINT "documents_coalition_id_group_id_fkey" FOREIGN KEY ("coalition_id", "group_id") REFERENCES "working_groups"("coalition_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "documents" ADD CONSTRAINT "documents_coalition_id_kind_id_fkey" FOREIGN KEY ("coalition_id", "kind_id") REFERENCES "document_kinds"("coalition_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "working_drafts" ADD CONSTRAINT "working_drafts_coalition_id_document_id_fkey" FOREIGN KEY ("coalition_id", "document_id") REFERENCES "documents"("coalition_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "revisions" ADD CONSTRAINT "revisions_coalition_id_document_id_fkey" FOREIGN KEY ("coalition_id", "document_id") REFERENCES "documents"("coalition_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "document_files" ADD CONSTRAINT "document_files_coalition_id_document_id_fkey" FOREIGN KEY ("coalition_id", "document_id") REFERENCES "documents"("coalition_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "document_files" ADD CONSTRAINT "document_files_hash_fkey" FOREIGN KEY ("hash") REFERENCES "files"("hash") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "rounds" ADD CONSTRAINT "rounds_coalition_id_document_id_fkey" FOREIGN KEY ("coalition_id", "document_id") REFERENCES "documents"("coalition_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "rounds" ADD CONSTRAINT "rounds_coalition_id_revision_id_fkey" FOREIGN KEY ("coalition_id", "revision_id") REFERENCES "revisions"("coalition_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "comments" ADD CONSTRAINT "comments_coalition_id_round_id_fkey" FOREIGN KEY ("coalition_id", "round_id") REFERENCES "rounds"("coalition_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "comments" ADD CONSTRAINT "comments_coalition_id_parent_id_fkey" FOREIGN KEY ("coalition_id", "parent_id") REFERENCES "comments"("coalition_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "placements" ADD CONSTRAINT "placements_coalition_id_comment_id_fkey" FOREIGN KEY ("coalition_id", "comment_id") REFERENCES "comments"("coalition_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "placements" ADD CONSTRAINT "placements_coalition_id_revision_id_fkey" FOREIGN KEY ("coalition_id", "revision_id") REFERENCES "revisions"("coalition_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dispositions" ADD CONSTRAINT "dispositions_coalition_id_comment_id_fkey" FOREIGN KEY ("coalition_id", "comment_id") REFERENCES "comments"("coalition_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consensus_designations" ADD CONSTRAINT "consensus_designations_coalition_id_document_id_fkey" FOREIGN KEY ("coalition_id", "document_id") REFERENCES "documents"("coalition_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "minority_statements" ADD CONSTRAINT "minority_statements_coalition_id_document_id_fkey" FOREIGN KEY ("coalition_id", "document_id") REFERENCES "documents"("coalition_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "publications" ADD CONSTRAINT "publications_coalition_id_document_id_fkey" FOREIGN KEY ("coalition_id", "document_id") REFERENCES "documents"("coalition_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "streams" ADD CONSTRAINT "streams_coalition_id_fkey" FOREIGN KEY ("coalition_id") REFERENCES "coalitions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "entries" ADD CONSTRAINT "entries_coalition_id_stream_id_fkey" FOREIGN KEY ("coalition_id", "stream_id") REFERENCES "streams"("coalition_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;



-- What is only ever added to.
REVOKE UPDATE ON "entries", "revisions", "files", "dispositions", "publications" FROM plenary_app;
-- What the law lets a person take back: only the salt goes, so that the chain of hashes stays.
GRANT DELETE ON "entry_salts" TO plenary_app;

-- The clock: `clock_timestamp()`, and an offset that only a test database can have.
CREATE TABLE "clock_offset" ("only" BOOLEAN PRIMARY KEY DEFAULT TRUE CHECK ("only"), "value" INTERVAL NOT NULL);
REVOKE ALL ON "clock_offset" FROM plenary_app;
GRANT SELECT ON "clock_offset" TO plenary_app;

CREATE FUNCTION plenary_now() RETURNS TIMESTAMPTZ LANGUAGE sql VOLATILE PARALLEL SAFE AS
$$ SELECT clock_timestamp() + COALESCE((SELECT "value" FROM "clock_offset"), INTERVAL '0') $$;

CREATE FUNCTION only_a_test_sets_the_clock() RETURNS TRIGGER LANGUAGE plpgsql AS
$$
BEGIN
  IF current_database() NOT LIKE 'plenary\_test%' THEN
    RAISE EXCEPTION 'the clock can only be set in a database whose name begins with plenary_test';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER "only_a_test_sets_the_clock" BEFORE INSERT OR UPDATE ON "clock_offset"
FOR EACH ROW EXECUTE FUNCTION only_a_test_sets_the_clock();

-- Accounts and sign-ins, in better-auth's own shape.
CREATE SCHEMA sign_in;
GRANT USAGE ON SCHEMA sign_in TO plenary_app;
ALTER DEFAULT PRIVILEGES IN SCHEMA sign_in GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO plenary_app;

CREATE TABLE sign_in."user" (
  "id" TEXT PRIMARY KEY,
  "name" TEXT NOT NULL,
  "email" TEXT NOT NULL UNIQUE,
  "emailVerified" BOOLEAN NOT NULL,
  "image" TEXT,
  "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "updatedAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP
);
CREATE TABLE sign_in."session" (
  "id" TEXT PRIMARY KEY,
  "expiresAt" TIMESTAMPTZ NOT NULL,
  "token" TEXT NOT NULL UNIQUE,
  "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "updatedAt" TIMESTAMPTZ NOT NULL,
  "ipAddress" TEXT,
  "userAgent" TEXT,
  "userId" TEXT NOT NULL REFERENCES sign_in."user" ("id") ON DELETE CASCADE
);
CREATE INDEX "session_userId_idx" ON sign_in."session" ("userId");
CREATE TABLE sign_in."account" (
  "id" TEXT PRIMARY KEY,
  "accountId" TEXT NOT NULL,
  "providerId" TEXT NOT NULL,
  "userId" TEXT NOT NULL REFERENCES sign_in."user" ("id") ON DELETE CASCADE,
  "accessToken" TEXT,
  "refreshToken" TEXT,
  "idToken" TEXT,
  "accessTokenExpiresAt" TIMESTAMPTZ,
  "refreshTokenExpiresAt" TIMESTAMPTZ,
  "scope" TEXT,
  "password" TEXT,
  "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "updatedAt" TIMESTAMPTZ NOT NULL
);
CREATE INDEX "account_userId_idx" ON sign_in."account" ("userId");
CREATE TABLE sign_in."verification" (
  "id" TEXT PRIMARY KEY,
  "identifier" TEXT NOT NULL,
  "value" TEXT NOT NULL,
  "expiresAt" TIMESTAMPTZ NOT NULL,
  "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "updatedAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP
);
CREATE INDEX "verification_identifier_idx" ON sign_in."verification" ("identifier");
