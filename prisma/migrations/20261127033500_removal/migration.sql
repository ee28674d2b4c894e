SET LOCAL ROLE plenary_owner;

-- What is kept of a person goes at her wish; a tombstone stays where the public record needs one.

ALTER TYPE "entry_kind" ADD VALUE 'PERSON_REMOVED';
ALTER TABLE "persons" ADD COLUMN "erased_at" TIMESTAMPTZ(3);

-- The only way in which what is otherwise only added to loses its words: whole, for one person, in one call. The salts
-- go too, so that no hash of the record can be computed anew from a guess. `words` is what stands instead of what she
-- said, or null where what she said stays.
CREATE FUNCTION erase_person(erased UUID, at TIMESTAMPTZ, tombstone TEXT, words TEXT) RETURNS VOID
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS
$$
DECLARE
  asker CONSTANT TEXT := coalesce(current_setting('plenary.person', true), '');
  she UUID[] := ARRAY(SELECT id FROM persons WHERE id = erased OR merged_into_id = erased);
  accounts TEXT[] := ARRAY(SELECT account_id FROM account_links WHERE person_id = ANY (she));
  mailboxes TEXT[] := ARRAY(SELECT address FROM person_addresses WHERE person_id = ANY (she)
    UNION SELECT lower(email) FROM sign_in."user" WHERE id = ANY (accounts));
  spoken UUID[] := ARRAY(SELECT id FROM comments WHERE author_id = ANY (she));
BEGIN
  -- For the whole of her, whoever may see which part of it.
  PERFORM set_config('plenary.person', 'system', true);

  -- The ways to her, and what lay on them.
  DELETE FROM outbox_mails WHERE address = ANY (mailboxes);
  DELETE FROM join_requests WHERE address = ANY (mailboxes);
  DELETE FROM open_comments WHERE address = ANY (mailboxes);
  DELETE FROM sign_in.verification v
    WHERE EXISTS (SELECT FROM unnest(mailboxes) m WHERE position(m IN lower(v.value || ' ' || v.identifier)) > 0);
  DELETE FROM sign_in."session" WHERE "userId" = ANY (accounts);
  DELETE FROM account_links WHERE person_id = ANY (she);
  DELETE FROM sign_in."user" WHERE id = ANY (accounts) OR lower(email) = ANY (mailboxes);
  DELETE FROM person_addresses WHERE person_id = ANY (she);

  -- What she said of herself, here and beside what she said.
  DELETE FROM affiliations WHERE person_id = ANY (she);
  DELETE FROM declaration_questions WHERE person_id = ANY (she);
  DELETE FROM saved_views WHERE person_id = ANY (she);
  UPDATE comments SET organisation = NULL, on_behalf_of = NULL WHERE id = ANY (spoken);
  UPDATE comment_versions SET on_behalf_of = NULL WHERE comment_id = ANY (spoken);
  UPDATE comment_supports SET organisation = NULL WHERE person_id = ANY (she);
  UPDATE session_role_assignments SET organisation = NULL, "position" = NULL WHERE person_id = ANY (she);
  UPDATE role_assignments SET organisation = NULL WHERE person_id = ANY (she);
  UPDATE hands SET name = tombstone, organisation = NULL WHERE person_id = ANY (she);
  UPDATE interest_declarations SET text = NULL WHERE person_id = ANY (she);

  -- What she was to do.
  UPDATE organisation_speakers SET "to" = at, ended_by = erased WHERE person_id = ANY (she) AND "to" IS NULL;
  UPDATE session_role_assignments SET "to" = at WHERE person_id = ANY (she) AND "to" IS NULL;
  UPDATE triages SET assignee_id = NULL, version = version + 1 WHERE assignee_id = ANY (she);
  UPDATE deliverables SET drafter_id = NULL, version = version + 1
    WHERE drafter_id = ANY (she) AND approved_at IS NULL;
  UPDATE deliverables SET approver_id = NULL, version = version + 1
    WHERE approver_id = ANY (she) AND approved_at IS NULL;

  -- That she came holds her name.
  DELETE FROM entry_salts s USING entries e
    WHERE e.id = s.entry_id AND e.kind IN ('PERSON_ADDED', 'IMPORTED') AND e.subject_id = ANY (she);

  IF words IS NOT NULL THEN
    UPDATE comments SET text = words, proposed_change = NULL, campaign_key = NULL, clause = NULL, line = NULL,
      element = NULL WHERE id = ANY (spoken);
    UPDATE comment_versions SET text = words, proposed_change = NULL WHERE comment_id = ANY (spoken);
    UPDATE hands SET question = CASE WHEN question IS NULL THEN NULL ELSE words END WHERE person_id = ANY (she);
    UPDATE positions SET reason = CASE WHEN reason IS NULL THEN NULL ELSE words END WHERE person_id = ANY (she);
    UPDATE review_answers SET word = CASE WHEN word IS NULL THEN NULL ELSE words END WHERE answered_by = ANY (she);
    UPDATE disposition_responses SET text = CASE WHEN text IS NULL THEN NULL ELSE words END
      WHERE answered_by = ANY (she);
    UPDATE evaluation_objections SET reason = words WHERE objector_id = ANY (she);
    UPDATE minutes_amendments SET text = words WHERE proposed_by = ANY (she);
    DELETE FROM entry_salts s USING entries e
      WHERE e.id = s.entry_id AND (e.subject_id = ANY (spoken) AND e.kind IN ('COMMENT_MADE', 'COMMENT_EDITED')
        OR e.actor_id = ANY (she) AND e.kind IN ('POSITION_STATED', 'REVIEW_ANSWERED', 'DISPOSITION_ANSWERED',
          'EVALUATION_OBJECTED', 'AMENDMENT_PROPOSED', 'INTEREST_DECLARED', 'HAND_RAISED', 'HAND_CHANGED'));
  END IF;

  UPDATE persons SET name = tombstone, title = NULL, language = NULL, listed = FALSE, shows = FALSE, mails = 'NONE',
    mail_hour = 8, mail_zone = 'UTC', erased_at = at WHERE id = ANY (she);
  PERFORM set_config('plenary.person', asker, true);
END
$$;
REVOKE EXECUTE ON FUNCTION erase_person(UUID, TIMESTAMPTZ, TEXT, TEXT) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION erase_person(UUID, TIMESTAMPTZ, TEXT, TEXT) TO plenary_app;
