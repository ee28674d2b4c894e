SET LOCAL ROLE plenary_owner;

-- Who wishes that everybody may see her page.

ALTER TABLE "persons" ADD COLUMN "public_page" BOOLEAN NOT NULL DEFAULT false;

-- Pages and the map look for those alone, who are few.
CREATE INDEX "persons_public_page_idx" ON "persons" ("id") WHERE "public_page";
