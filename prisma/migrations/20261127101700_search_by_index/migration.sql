SET LOCAL ROLE plenary_owner;

-- Behind a wall of row policies no index answers what a text holds, since the match might leak what it looks at. So the
-- match is made here, and answers names and ranks alone; what they name is read through the wall as before.
CREATE FUNCTION plenary_search_find(p_coalition UUID, p_words TEXT, p_configs TEXT[])
RETURNS TABLE (kind search_kind, id UUID, query tsquery, rank REAL)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  -- A text weighs more than what was said of it.
  SELECT s.kind, s.id, q.query,
    (ts_rank_cd('{0.05, 0.1, 0.3, 1.0}', s.vector, q.query, 1) * CASE s.kind WHEN 'TEXT' THEN 2 ELSE 1 END)::REAL
  FROM (SELECT c.config, websearch_to_tsquery(c.config::regconfig, p_words) AS query FROM unnest(p_configs) AS c (config)) q
  JOIN search_texts s ON s.config = q.config AND s.vector @@ q.query
  WHERE numnode(q.query) > 0 AND s.coalition_id = p_coalition $$;
