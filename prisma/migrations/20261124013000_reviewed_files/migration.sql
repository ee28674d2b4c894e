SET LOCAL ROLE plenary_owner;

-- Files that came back with comments or tracked changes, as they were counted when they came in.
CREATE TABLE "reviewed_files" (
    "coalition_id" UUID NOT NULL,
    "document_id" UUID NOT NULL,
    "hash" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "comments" INTEGER NOT NULL,
    "changes" INTEGER NOT NULL,
    "added_by" UUID,
    "added_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "reviewed_files_pkey" PRIMARY KEY ("coalition_id","document_id","hash")
);

-- Where a comment that was taken from a file comes from. `key` is a hash of what stood in the file: the same thing is
-- taken once in a document, whichever copy of the file it is read from.
CREATE TABLE "comment_origins" (
    "coalition_id" UUID NOT NULL,
    "comment_id" UUID NOT NULL,
    "document_id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "file_hash" TEXT NOT NULL,
    "file_name" TEXT NOT NULL,
    "author" TEXT NOT NULL,
    "written_at" TEXT,

    CONSTRAINT "comment_origins_pkey" PRIMARY KEY ("coalition_id","comment_id")
);

CREATE UNIQUE INDEX "comment_origins_comment_id_key" ON "comment_origins"("comment_id");
CREATE UNIQUE INDEX "comment_origins_coalition_id_document_id_key_key" ON "comment_origins"("coalition_id", "document_id", "key");

ALTER TABLE "reviewed_files" ADD CONSTRAINT "reviewed_files_coalition_id_document_id_fkey" FOREIGN KEY ("coalition_id", "document_id") REFERENCES "documents"("coalition_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "reviewed_files" ADD CONSTRAINT "reviewed_files_hash_fkey" FOREIGN KEY ("hash") REFERENCES "files"("hash") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "comment_origins" ADD CONSTRAINT "comment_origins_coalition_id_comment_id_fkey" FOREIGN KEY ("coalition_id", "comment_id") REFERENCES "comments"("coalition_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

REVOKE UPDATE ON "reviewed_files", "comment_origins" FROM plenary_app;
