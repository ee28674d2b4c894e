SET LOCAL ROLE plenary_owner;

-- Who changed or withdrew a joint comment, where it was another speaker than its author.

ALTER TABLE "comments" ADD COLUMN "edited_by" UUID, ADD COLUMN "withdrawn_by" UUID;
ALTER TABLE "comment_versions" ADD COLUMN "written_by" UUID;
