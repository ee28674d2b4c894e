SET LOCAL ROLE plenary_owner;

-- What a kind of document asks for is its coalition's to set, on the record. Nothing chosen: what the house asks for.

ALTER TYPE "entry_kind" ADD VALUE 'DOCUMENT_KIND_SET';

ALTER TABLE "document_kinds" ADD COLUMN "guards" JSONB NOT NULL DEFAULT '{}';
ALTER TABLE "document_kinds" ADD COLUMN "version" INTEGER NOT NULL DEFAULT 0;
