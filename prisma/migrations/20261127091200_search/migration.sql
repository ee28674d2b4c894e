SET LOCAL ROLE plenary_owner;

-- Search over everything that is written: the latest text of each document, working drafts, comments and answers. The rows
-- follow their sources by triggers, whoever writes those; nobody else writes here. A text is taken in its own language.

CREATE EXTENSION IF NOT EXISTS pg_trgm;

CREATE TYPE "search_kind" AS ENUM ('TEXT', 'DRAFT', 'COMMENT', 'ANSWER');

-- `id` is the document's or the comment's.
CREATE TABLE "search_texts" (
    "coalition_id" UUID NOT NULL,
    "kind" "search_kind" NOT NULL,
    "id" UUID NOT NULL,
    "document_id" UUID NOT NULL,
    "round_id" UUID,
    "author_id" UUID,
    "config" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "vector" tsvector NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "search_texts_pkey" PRIMARY KEY ("coalition_id","kind","id")
);

CREATE INDEX "search_texts_vector_idx" ON "search_texts" USING GIN ("vector");

CREATE INDEX "search_texts_coalition_id_document_id_idx" ON "search_texts"("coalition_id", "document_id");

ALTER TABLE "search_texts" ADD CONSTRAINT "search_texts_coalition_id_document_id_fkey" FOREIGN KEY ("coalition_id", "document_id") REFERENCES "documents"("coalition_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- The second wall: what is found is seen with its document, and by who wrote it.
CREATE POLICY "seen" ON "search_texts" FOR SELECT USING (
  (SELECT plenary_for_system()) OR "author_id" = (SELECT plenary_person())
  OR (SELECT true FROM "reach_of_documents" x WHERE x."id" = "search_texts"."document_id" AND (
    x."visibility" = 'PUBLIC'
    OR x."group_id" = ANY ((SELECT plenary_groups())::uuid[])
    OR (x."visibility" = 'COALITION' AND x."coalition_id" = ANY ((SELECT plenary_coalitions())::uuid[]))
    OR x."coalition_id" = ANY ((SELECT plenary_whole_coalitions())::uuid[]))));
ALTER TABLE "search_texts" ENABLE ROW LEVEL SECURITY;
REVOKE INSERT, UPDATE, DELETE ON "search_texts" FROM plenary_app;

-- The words of documents, each once for those who may read it, so that a word that was typed wrongly finds the one that was
-- meant. Nothing of comments and drafts is in here: their words can be taken back.
CREATE TABLE "search_words" (
    "coalition_id" UUID NOT NULL,
    "group_id" UUID NOT NULL,
    "visibility" "visibility" NOT NULL,
    "word" TEXT NOT NULL,

    CONSTRAINT "search_words_pkey" PRIMARY KEY ("coalition_id","group_id","visibility","word")
);

CREATE INDEX "search_words_word_idx" ON "search_words" USING GIN ("word" gin_trgm_ops);

ALTER TABLE "search_words" ADD CONSTRAINT "search_words_coalition_id_group_id_fkey" FOREIGN KEY ("coalition_id", "group_id") REFERENCES "working_groups"("coalition_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

CREATE POLICY "seen" ON "search_words" FOR SELECT USING (
  (SELECT plenary_for_system()) OR "visibility" = 'PUBLIC'
  OR "group_id" = ANY ((SELECT plenary_groups())::uuid[])
  OR ("visibility" = 'COALITION' AND "coalition_id" = ANY ((SELECT plenary_coalitions())::uuid[]))
  OR "coalition_id" = ANY ((SELECT plenary_whole_coalitions())::uuid[]));
ALTER TABLE "search_words" ENABLE ROW LEVEL SECURITY;
REVOKE INSERT, UPDATE, DELETE ON "search_words" FROM plenary_app;

CREATE FUNCTION plenary_search_config(lang TEXT) RETURNS TEXT LANGUAGE sql IMMUTABLE PARALLEL SAFE AS
$$ SELECT CASE split_part(lower(lang), '-', 1)
     WHEN 'en' THEN 'english' WHEN 'fr' THEN 'french' WHEN 'ar' THEN 'arabic' WHEN 'es' THEN 'spanish'
     WHEN 'ru' THEN 'russian' WHEN 'pt' THEN 'portuguese' WHEN 'de' THEN 'german' WHEN 'it' THEN 'italian'
     WHEN 'nl' THEN 'dutch' WHEN 'tr' THEN 'turkish' ELSE 'simple' END $$;

-- A vector has a limit, which only a text of many hundred pages reaches; of that its first part is found.
CREATE FUNCTION plenary_search_vector(config TEXT, title TEXT, body TEXT) RETURNS tsvector
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
BEGIN
  RETURN setweight(to_tsvector(config::regconfig, title), 'A') || setweight(to_tsvector(config::regconfig, body), 'C');
EXCEPTION WHEN program_limit_exceeded THEN
  RETURN setweight(to_tsvector(config::regconfig, title), 'A')
    || setweight(to_tsvector(config::regconfig, left(body, 100000)), 'C');
END $$;

CREATE FUNCTION plenary_search_put(
  p_coalition UUID, p_kind search_kind, p_id UUID, p_document UUID, p_round UUID, p_author UUID, p_title TEXT, p_body TEXT,
  p_at TIMESTAMPTZ
) RETURNS VOID LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  INSERT INTO search_texts (coalition_id, kind, id, document_id, round_id, author_id, config, title, body, vector, at)
  SELECT p_coalition, p_kind, p_id, p_document, p_round, p_author, c.config, p_title, p_body,
    plenary_search_vector(c.config, p_title, p_body), p_at
  FROM documents d CROSS JOIN LATERAL (SELECT plenary_search_config(d.lang) AS config) c
  WHERE d.coalition_id = p_coalition AND d.id = p_document
  ON CONFLICT (coalition_id, kind, id) DO UPDATE
    SET config = EXCLUDED.config, title = EXCLUDED.title, body = EXCLUDED.body,
      vector = EXCLUDED.vector, at = EXCLUDED.at $$;

CREATE FUNCTION plenary_search_drop(p_coalition UUID, p_kind search_kind, p_id UUID) RETURNS VOID
LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS
$$ DELETE FROM search_texts WHERE coalition_id = p_coalition AND kind = p_kind AND id = p_id $$;

CREATE FUNCTION plenary_search_learn(p_coalition UUID, p_document UUID) RETURNS VOID
LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  INSERT INTO search_words (coalition_id, group_id, visibility, word)
  SELECT d.coalition_id, d.group_id, d.visibility, w.lexeme
  FROM search_texts s
  JOIN documents d ON d.coalition_id = s.coalition_id AND d.id = s.document_id
  CROSS JOIN LATERAL unnest(plenary_search_vector('simple', s.title, s.body)) w
  WHERE s.coalition_id = p_coalition AND s.kind = 'TEXT' AND s.id = p_document
    AND length(w.lexeme) BETWEEN 4 AND 40 AND w.lexeme !~ '[0-9]'
  ON CONFLICT DO NOTHING $$;

-- Only the triggers call them.
REVOKE EXECUTE ON FUNCTION plenary_search_put(UUID, search_kind, UUID, UUID, UUID, UUID, TEXT, TEXT, TIMESTAMPTZ) FROM PUBLIC;
REVOKE EXECUTE ON FUNCTION plenary_search_drop(UUID, search_kind, UUID) FROM PUBLIC;
REVOKE EXECUTE ON FUNCTION plenary_search_learn(UUID, UUID) FROM PUBLIC;

-- The latest revision is what is found of a document.
CREATE FUNCTION plenary_search_revision() RETURNS TRIGGER LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM revisions v WHERE v.coalition_id = NEW.coalition_id AND v.document_id = NEW.document_id
    AND v.number > NEW.number) THEN
    PERFORM plenary_search_put(NEW.coalition_id, 'TEXT', NEW.document_id, NEW.document_id, NULL, NULL, d.title,
      NEW.canonical_text, NEW.frozen_at)
    FROM documents d WHERE d.coalition_id = NEW.coalition_id AND d.id = NEW.document_id;
    PERFORM plenary_search_learn(NEW.coalition_id, NEW.document_id);
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER "search" AFTER INSERT ON "revisions" FOR EACH ROW EXECUTE FUNCTION plenary_search_revision();

CREATE FUNCTION plenary_search_document() RETURNS TRIGGER LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM plenary_search_put(s.coalition_id, s.kind, s.id, s.document_id, s.round_id, s.author_id,
    CASE WHEN s.kind IN ('TEXT', 'DRAFT') THEN NEW.title ELSE s.title END, s.body, s.at)
  FROM search_texts s WHERE s.coalition_id = NEW.coalition_id AND s.document_id = NEW.id
    AND (OLD.title <> NEW.title OR OLD.lang <> NEW.lang);
  PERFORM plenary_search_learn(NEW.coalition_id, NEW.id);
  RETURN NULL;
END $$;
CREATE TRIGGER "search" AFTER UPDATE OF "title", "lang", "visibility" ON "documents" FOR EACH ROW
  WHEN (OLD."title" <> NEW."title" OR OLD."lang" <> NEW."lang" OR OLD."visibility" <> NEW."visibility")
  EXECUTE FUNCTION plenary_search_document();

-- A draft is found for itself while it says something else than the latest revision.
CREATE FUNCTION plenary_search_draft() RETURNS TRIGGER LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF NEW.content_hash = (SELECT v.content_hash FROM revisions v
    WHERE v.coalition_id = NEW.coalition_id AND v.document_id = NEW.document_id ORDER BY v.number DESC LIMIT 1) THEN
    PERFORM plenary_search_drop(NEW.coalition_id, 'DRAFT', NEW.document_id);
  ELSE
    PERFORM plenary_search_put(NEW.coalition_id, 'DRAFT', NEW.document_id, NEW.document_id, NULL, NULL, d.title,
      (SELECT COALESCE(string_agg(b.value->>'text', E'\n' ORDER BY b.ordinality), '')
        FROM jsonb_array_elements(NEW.blocks) WITH ORDINALITY b), NEW.updated_at)
    FROM documents d WHERE d.coalition_id = NEW.coalition_id AND d.id = NEW.document_id;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER "search" AFTER INSERT OR UPDATE ON "working_drafts" FOR EACH ROW EXECUTE FUNCTION plenary_search_draft();

-- What was withdrawn or is withheld is not found.
CREATE FUNCTION plenary_search_comment() RETURNS TRIGGER LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF NEW.withdrawn_at IS NOT NULL OR NEW.hidden_at IS NOT NULL THEN
    PERFORM plenary_search_drop(NEW.coalition_id, 'COMMENT', NEW.id);
    PERFORM plenary_search_drop(NEW.coalition_id, 'ANSWER', NEW.id);
  ELSE
    PERFORM plenary_search_put(NEW.coalition_id, 'COMMENT', NEW.id, r.document_id, NEW.round_id, NEW.author_id, NEW.reference,
      concat_ws(E'\n', NEW.text, NEW.proposed_change), NEW.submitted_at)
    FROM rounds r WHERE r.coalition_id = NEW.coalition_id AND r.id = NEW.round_id;
    UPDATE search_texts SET title = NEW.reference
    WHERE coalition_id = NEW.coalition_id AND kind = 'ANSWER' AND id = NEW.id AND title <> NEW.reference;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER "search" AFTER INSERT OR UPDATE OF "text", "proposed_change", "reference", "withdrawn_at", "hidden_at" ON "comments"
  FOR EACH ROW EXECUTE FUNCTION plenary_search_comment();

CREATE FUNCTION plenary_search_answer() RETURNS TRIGGER LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM plenary_search_put(NEW.coalition_id, 'ANSWER', NEW.comment_id, r.document_id, c.round_id, c.author_id, c.reference,
    NEW.rationale, NEW.disposed_at)
  FROM comments c JOIN rounds r ON r.coalition_id = c.coalition_id AND r.id = c.round_id
  WHERE c.coalition_id = NEW.coalition_id AND c.id = NEW.comment_id AND c.withdrawn_at IS NULL AND c.hidden_at IS NULL;
  RETURN NULL;
END $$;
CREATE TRIGGER "search" AFTER INSERT ON "dispositions" FOR EACH ROW EXECUTE FUNCTION plenary_search_answer();

-- A comment that was taken up again has no answer for the time being.
CREATE FUNCTION plenary_search_reopened() RETURNS TRIGGER LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM plenary_search_drop(NEW.coalition_id, 'ANSWER', NEW.id);
  RETURN NULL;
END $$;
CREATE TRIGGER "search_reopened" AFTER UPDATE OF "disposition_number" ON "comments" FOR EACH ROW
  WHEN (NEW."disposition_number" IS NULL) EXECUTE FUNCTION plenary_search_reopened();

-- Everything anew: for what is there already, and after a backup was read in, which leaves out what follows from the rest.
CREATE FUNCTION plenary_search_fill() RETURNS VOID LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  DELETE FROM search_texts;
  DELETE FROM search_words;
  PERFORM plenary_search_put(v.coalition_id, 'TEXT', v.document_id, v.document_id, NULL, NULL, d.title, v.canonical_text, v.frozen_at)
  FROM (SELECT DISTINCT ON (document_id) * FROM revisions ORDER BY document_id, number DESC) v
  JOIN documents d ON d.coalition_id = v.coalition_id AND d.id = v.document_id;
  PERFORM plenary_search_learn(coalition_id, id) FROM documents;
  PERFORM plenary_search_put(w.coalition_id, 'DRAFT', w.document_id, w.document_id, NULL, NULL, d.title,
    (SELECT COALESCE(string_agg(b.value->>'text', E'\n' ORDER BY b.ordinality), '')
      FROM jsonb_array_elements(w.blocks) WITH ORDINALITY b), w.updated_at)
  FROM working_drafts w JOIN documents d ON d.coalition_id = w.coalition_id AND d.id = w.document_id
  WHERE w.content_hash IS DISTINCT FROM (SELECT v.content_hash FROM revisions v
    WHERE v.coalition_id = w.coalition_id AND v.document_id = w.document_id ORDER BY v.number DESC LIMIT 1);
  PERFORM plenary_search_put(c.coalition_id, 'COMMENT', c.id, r.document_id, c.round_id, c.author_id, c.reference,
    concat_ws(E'\n', c.text, c.proposed_change), c.submitted_at)
  FROM comments c JOIN rounds r ON r.coalition_id = c.coalition_id AND r.id = c.round_id
  WHERE c.withdrawn_at IS NULL AND c.hidden_at IS NULL;
  PERFORM plenary_search_put(p.coalition_id, 'ANSWER', p.comment_id, r.document_id, c.round_id, c.author_id, c.reference,
    p.rationale, p.disposed_at)
  FROM dispositions p
  JOIN comments c ON c.coalition_id = p.coalition_id AND c.id = p.comment_id AND c.disposition_number = p.number
    AND c.withdrawn_at IS NULL AND c.hidden_at IS NULL
  JOIN rounds r ON r.coalition_id = c.coalition_id AND r.id = c.round_id;
END $$;
REVOKE EXECUTE ON FUNCTION plenary_search_fill() FROM PUBLIC;

SELECT plenary_search_fill();
