SET LOCAL ROLE plenary_owner;

-- Every column that holds a person is found by its name, so that no table to come is forgotten where two persons become
-- one. Entries of the record, which stay as they were, are not among them. A spec knows of every other name of a UUID.
CREATE OR REPLACE FUNCTION people_columns() RETURNS TEXT[] LANGUAGE sql STABLE AS
$$ SELECT array_agg(c.relname || '.' || a.attname ORDER BY c.relname, a.attname)
   FROM pg_catalog.pg_class c JOIN pg_catalog.pg_attribute a ON a.attrelid = c.oid
   WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND c.relname <> 'entries'
     AND a.attnum > 0 AND NOT a.attisdropped AND a.atttypid = 'uuid'::regtype
     AND a.attname ~ '(^|_)(by|person_id|author_id|assignee_id|objector_id|substitute_id|drafter_id|approver_id)$' $$;
