SET LOCAL ROLE plenary_owner;

-- Every column that holds a person, in one place; entries of the record, which stay as they were, are not among them.
-- A spec compares it with the tables, so that no table to come is forgotten where two persons become one.
CREATE FUNCTION people_columns() RETURNS TEXT[] LANGUAGE sql IMMUTABLE AS
$$ SELECT ARRAY[
  'address_proofs.person_id', 'affiliations.person_id', 'declaration_questions.person_id', 'account_links.person_id',
  'person_addresses.person_id', 'role_assignments.person_id', 'role_assignments.given_by',
  'role_assignments.ended_by', 'organisations.added_by', 'organisation_speakers.person_id',
  'organisation_speakers.given_by', 'organisation_speakers.ended_by', 'documents.created_by',
  'working_drafts.updated_by', 'revisions.frozen_by', 'reviewed_files.added_by', 'review_requests.person_id',
  'review_requests.requested_by', 'review_answers.answered_by', 'review_withdrawals.withdrawn_by',
  'round_ends.changed_by', 'comments.author_id', 'comment_supports.person_id', 'comment_moderations.moderated_by',
  'placements.decided_by', 'dispositions.disposed_by', 'triages.assignee_id', 'triages.updated_by',
  'recommendations.recommended_by', 'reopenings.reopened_by', 'applied_changes.applied_by', 'recusals.person_id',
  'recusals.substitute_id', 'interest_declarations.person_id', 'disposition_responses.answered_by',
  'formal_objections.objector_id', 'objection_decisions.decided_by', 'consensus_calls.called_by',
  'consensus_evaluations.evaluated_by', 'evaluation_seconds.seconded_by', 'evaluation_publications.published_by',
  'evaluation_objections.objector_id', 'consensus_designations.designated_by', 'polls.opened_by',
  'poll_answers.person_id', 'minority_statements.stated_by', 'publications.published_by', 'positions.person_id',
  'errata.reported_by', 'erratum_decisions.decided_by', 'milestones.resolved_by', 'milestones.set_by',
  'milestone_slips.moved_by', 'meetings.created_by', 'sessions.created_by', 'agendas.set_by',
  'session_role_assignments.person_id', 'hands.person_id', 'hands.raised_by', 'deliverables.drafter_id',
  'deliverables.approver_id', 'deliverables.approved_by', 'minutes_versions.written_by',
  'minutes_amendments.proposed_by', 'calls.made_by', 'uptakes.recorded_by', 'saved_views.person_id',
  'comments.edited_by', 'comments.withdrawn_by', 'comment_versions.written_by', 'progress_reports.drafted_by',
  'progress_reports.presented_by', 'group_proposals.proposed_by', 'group_proposals.decided_by',
  'group_proposal_supports.person_id', 'standards_lists.set_by', 'standards.added_by', 'standards.changed_by',
  'standards_ballots.person_id', 'standards_editions.frozen_by', 'announcements.announced_by',
  'successions.declared_by', 'monday_mails.person_id', 'reading_places.person_id', 'search_texts.author_id',
  'sign_in_events.person_id'] $$;

CREATE OR REPLACE FUNCTION merge_persons(absorbed UUID, kept UUID, at TIMESTAMPTZ, by_whom UUID) RETURNS VOID
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS
$$
DECLARE
  asker CONSTANT TEXT := coalesce(current_setting('plenary.person', true), '');
  place TEXT[];
BEGIN
  -- For the whole of her, whoever may see which part of it.
  PERFORM set_config('plenary.person', 'system', true);

  -- What both have once and one person can only have once.
  UPDATE role_assignments r SET "to" = at, ended_by = by_whom
    WHERE r.person_id = absorbed AND r."to" IS NULL AND EXISTS (SELECT FROM role_assignments k
      WHERE k.person_id = kept AND k."to" IS NULL AND k.coalition_id = r.coalition_id AND k.role = r.role
        AND k.group_id IS NOT DISTINCT FROM r.group_id);
  UPDATE organisation_speakers s SET "to" = at, ended_by = by_whom
    WHERE s.person_id = absorbed AND s."to" IS NULL AND EXISTS (SELECT FROM organisation_speakers k
      WHERE k.person_id = kept AND k."to" IS NULL AND k.organisation_id = s.organisation_id);
  UPDATE affiliations a SET "to" = at
    WHERE a.person_id = absorbed AND a."to" IS NULL
      AND EXISTS (SELECT FROM affiliations k WHERE k.person_id = kept AND k."to" IS NULL);
  DELETE FROM comment_supports s WHERE s.person_id = absorbed AND EXISTS (SELECT FROM comment_supports k
    WHERE k.person_id = kept AND k.coalition_id = s.coalition_id AND k.comment_id = s.comment_id);
  DELETE FROM recusals s WHERE s.person_id = absorbed AND EXISTS (SELECT FROM recusals k
    WHERE k.person_id = kept AND k.coalition_id = s.coalition_id AND k.comment_id = s.comment_id);
  DELETE FROM declaration_questions s WHERE s.person_id = absorbed AND EXISTS (SELECT FROM declaration_questions k
    WHERE k.person_id = kept AND k.coalition_id = s.coalition_id AND k.kind = s.kind AND k.word = s.word);
  DELETE FROM evaluation_objections s WHERE s.objector_id = absorbed AND EXISTS (SELECT FROM evaluation_objections k
    WHERE k.objector_id = kept AND k.coalition_id = s.coalition_id AND k.call_id = s.call_id AND k.number = s.number);

  DELETE FROM group_proposal_supports s WHERE s.person_id = absorbed AND EXISTS (SELECT FROM group_proposal_supports k
    WHERE k.person_id = kept AND k.coalition_id = s.coalition_id AND k.proposal_id = s.proposal_id);
  -- A ballot is changeable until its edition is frozen: that of the one who stays stands.
  DELETE FROM standards_ballots s WHERE s.person_id = absorbed AND EXISTS (SELECT FROM standards_ballots k
    WHERE k.person_id = kept AND (k.coalition_id, k.document_id, k.edition) = (s.coalition_id, s.document_id, s.edition));
  DELETE FROM monday_mails s WHERE s.person_id = absorbed AND EXISTS (SELECT FROM monday_mails k
    WHERE k.person_id = kept AND (k.coalition_id, k.monday) = (s.coalition_id, s.monday));
  DELETE FROM reading_places s WHERE s.person_id = absorbed AND EXISTS (SELECT FROM reading_places k
    WHERE k.person_id = kept AND (k.coalition_id, k.document_id) = (s.coalition_id, s.document_id));

  -- What counts from one for each person counts anew, in the order in which it was said: the latest stands.
  UPDATE positions SET number = number + CASE person_id WHEN kept THEN 1000000 ELSE 2000000 END
    WHERE person_id IN (kept, absorbed);
  UPDATE poll_answers SET number = number + CASE person_id WHEN kept THEN 1000000 ELSE 2000000 END
    WHERE person_id IN (kept, absorbed);

  FOR place IN SELECT string_to_array(one, '.') FROM unnest(people_columns()) one LOOP
    EXECUTE format('UPDATE %1$I SET %2$I = $1 WHERE %2$I = $2', place[1], place[2]) USING kept, absorbed;
  END LOOP;

  UPDATE positions p SET number = n.number FROM (
    SELECT id, row_number() OVER (PARTITION BY coalition_id, document_id ORDER BY stated_at, number)::int AS number
    FROM positions WHERE person_id = kept) n WHERE p.id = n.id;
  UPDATE poll_answers p SET number = n.next FROM (
    SELECT coalition_id, poll_id, person_id, number,
      row_number() OVER (PARTITION BY coalition_id, poll_id ORDER BY answered_at, number)::int AS next
    FROM poll_answers WHERE person_id = kept) n
    WHERE (p.coalition_id, p.poll_id, p.person_id, p.number) = (n.coalition_id, n.poll_id, n.person_id, n.number);

  -- Nobody gets into an account by an address of which others say that it is hers.
  DELETE FROM person_addresses WHERE person_id = kept AND verified_at IS NULL
    AND EXISTS (SELECT FROM account_links WHERE person_id = kept);

  UPDATE persons SET merged_into_id = kept WHERE id = absorbed OR merged_into_id = absorbed;
  PERFORM set_config('plenary.person', asker, true);
END
$$;

-- What went along by a trigger and by a function of its own goes along with the rest.
DROP TRIGGER "group_proposals_of_merged" ON "persons";
DROP FUNCTION group_proposals_of_merged();
DROP FUNCTION merge_standards(UUID, UUID);
