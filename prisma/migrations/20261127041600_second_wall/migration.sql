SET LOCAL ROLE plenary_owner;

-- The second wall. Whatever the application asks, a connection sees of a group's texts what the person may see for whom
-- it asks: `plenary.person` holds her id, nothing for a visitor, and `system` for work that nobody asked for. What says
-- nothing sees what a visitor sees. The rule is the domain's `maySee`, and a spec keeps both the same.

CREATE FUNCTION plenary_for_system() RETURNS BOOLEAN LANGUAGE sql STABLE PARALLEL SAFE AS
$$ SELECT coalesce(current_setting('plenary.person', true) = 'system', false) $$;

CREATE FUNCTION plenary_person() RETURNS UUID LANGUAGE sql STABLE PARALLEL SAFE AS
$$ SELECT CASE WHEN plenary_for_system() THEN NULL ELSE nullif(current_setting('plenary.person', true), '')::uuid END $$;

-- The coalitions in which she holds any role, the groups in which she does, and the coalitions whose groups she sees all.
CREATE FUNCTION plenary_coalitions() RETURNS UUID[] LANGUAGE sql STABLE PARALLEL SAFE AS
$$ SELECT coalesce(array_agg(DISTINCT "coalition_id"), '{}') FROM "role_assignments"
   WHERE "person_id" = plenary_person() AND "to" IS NULL $$;
CREATE FUNCTION plenary_groups() RETURNS UUID[] LANGUAGE sql STABLE PARALLEL SAFE AS
$$ SELECT coalesce(array_agg("group_id"), '{}') FROM "role_assignments"
   WHERE "person_id" = plenary_person() AND "to" IS NULL AND "group_id" IS NOT NULL $$;
CREATE FUNCTION plenary_whole_coalitions() RETURNS UUID[] LANGUAGE sql STABLE PARALLEL SAFE AS
$$ SELECT coalesce(array_agg("coalition_id"), '{}') FROM "role_assignments"
   WHERE "person_id" = plenary_person() AND "to" IS NULL AND "group_id" IS NULL
     AND "role" IN ('COORDINATOR', 'SENIOR_POLICY_ADVISER') $$;

-- For whom things are, and no word of them: views of the owner, whom the wall does not hold back, so that a policy looks
-- up one row instead of asking the policies of what it belongs to.
CREATE VIEW "reach_of_documents" AS SELECT "id", "coalition_id", "group_id", "visibility" FROM "documents";
CREATE VIEW "reach_of_rounds" AS
  SELECT r."id", d."coalition_id", d."group_id", d."visibility"
  FROM "rounds" r JOIN "documents" d ON d."id" = r."document_id";
CREATE VIEW "reach_of_comments" AS
  SELECT c."id", c."author_id", d."coalition_id", d."group_id", d."visibility"
  FROM "comments" c JOIN "rounds" r ON r."id" = c."round_id" JOIN "documents" d ON d."id" = r."document_id";
GRANT SELECT ON "reach_of_documents", "reach_of_rounds", "reach_of_comments" TO plenary_app;

DO $$
DECLARE
  wall CONSTANT TEXT := '
    CREATE POLICY "seen" ON %1$I FOR SELECT USING (%2$s);
    CREATE POLICY "written" ON %1$I FOR INSERT WITH CHECK (true);
    CREATE POLICY "changed" ON %1$I FOR UPDATE USING (%2$s) WITH CHECK (true);
    CREATE POLICY "taken_back" ON %1$I FOR DELETE USING (%2$s);
    ALTER TABLE %1$I ENABLE ROW LEVEL SECURITY;';
  -- The domain's maySee of `x`, with the cheapest question first.
  may_see CONSTANT TEXT := '
    x."visibility" = ''PUBLIC''
    OR x."group_id" = ANY ((SELECT plenary_groups())::uuid[])
    OR (x."visibility" = ''COALITION'' AND x."coalition_id" = ANY ((SELECT plenary_coalitions())::uuid[]))
    OR x."coalition_id" = ANY ((SELECT plenary_whole_coalitions())::uuid[])';
  -- A scalar, since the planner would turn EXISTS into a list of everything she may see.
  with_it CONSTANT TEXT := '
    (SELECT plenary_for_system()) OR (SELECT true FROM %2$I x WHERE x."id" = %1$I.%3$I AND (%4$s))';
  name TEXT;
  parent TEXT;
  key TEXT;
BEGIN
  EXECUTE format(wall, 'documents', '(SELECT plenary_for_system()) OR ' || replace(may_see, 'x.', 'documents.'));

  FOREACH name IN ARRAY ARRAY['working_drafts', 'revisions', 'document_files', 'reviewed_files', 'rounds', 'positions',
    'polls', 'consensus_calls', 'consensus_designations', 'minority_statements', 'publications', 'successions'] LOOP
    EXECUTE format(wall, name, format(with_it, name, 'reach_of_documents', 'document_id', may_see));
  END LOOP;

  -- Interests are declared for one document or for all.
  EXECUTE format(wall, 'interest_declarations', '"document_id" IS NULL OR '
    || format(with_it, 'interest_declarations', 'reach_of_documents', 'document_id', may_see));

  FOREACH name IN ARRAY ARRAY['round_questions', 'review_requests', 'open_comments'] LOOP
    EXECUTE format(wall, name, format(with_it, name, 'reach_of_rounds', 'round_id', may_see));
  END LOOP;

  -- A comment is seen with its round, and by who wrote it; what belongs to it is seen with it.
  EXECUTE format(wall, 'comments', '"author_id" = (SELECT plenary_person()) OR '
    || format(with_it, 'comments', 'reach_of_rounds', 'round_id', may_see));
  FOREACH name IN ARRAY ARRAY['comment_versions', 'comment_origins', 'comment_supports', 'comment_moderations',
    'placements', 'dispositions', 'triages', 'recommendations', 'reopenings', 'applied_changes', 'recusals',
    'addressed_dispositions', 'disposition_responses', 'formal_objections'] LOOP
    EXECUTE format(wall, name, format(with_it, name, 'reach_of_comments', 'comment_id',
      'x."author_id" = (SELECT plenary_person()) OR ' || may_see));
  END LOOP;

  -- The rest is seen with what it belongs to, by that one's own policy.
  FOR name, parent, key IN VALUES
    ('poll_answers', 'polls', 'poll_id'),
    ('consensus_evaluations', 'consensus_calls', 'call_id'),
    ('evaluation_seconds', 'consensus_calls', 'call_id'),
    ('evaluation_publications', 'consensus_calls', 'call_id'),
    ('evaluation_objections', 'consensus_calls', 'call_id'),
    ('announcements', 'publications', 'publication_id'),
    ('errata', 'publications', 'publication_id'),
    ('erratum_decisions', 'errata', 'erratum_id'),
    ('review_answers', 'review_requests', 'request_id'),
    ('review_withdrawals', 'review_requests', 'request_id'),
    ('objection_decisions', 'formal_objections', 'objection_id')
  LOOP
    EXECUTE format(wall, name, format(with_it, name, parent, key, 'true'));
  END LOOP;
END
$$;
