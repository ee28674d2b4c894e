SET LOCAL ROLE plenary_owner;

-- In which language the tool speaks to somebody; absent where she never chose.
ALTER TABLE "persons" ADD COLUMN "language" TEXT;

-- And to whom sends a comment by the open door, who may be nobody yet.
ALTER TABLE "open_comments" ADD COLUMN "language" TEXT;
