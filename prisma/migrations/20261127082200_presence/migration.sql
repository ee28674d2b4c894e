SET LOCAL ROLE plenary_owner;

-- Who lets others see that she is at a text. Who is where is held in memory alone.

ALTER TABLE "persons" ADD COLUMN "presence" BOOLEAN NOT NULL DEFAULT false;
