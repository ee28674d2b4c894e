SET LOCAL ROLE plenary_owner;

-- An office goes from one person to another by one act.

ALTER TYPE "entry_kind" ADD VALUE 'OFFICE_HANDED_OVER';
