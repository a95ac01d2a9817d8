-- Takes the label off again; who lost it meanwhile, or is gone, stays as they are. Answers how many were restored and
-- how many there were.
WITH meant AS (
    SELECT unnest(p.contacts) AS id FROM bulk_change_part p WHERE p.change_id = :change
), wanted AS (
    SELECT c.id
      FROM contact c
     WHERE c.id IN (SELECT id FROM meant) AND c.label_ids @> ARRAY[(:word)::bigint::integer]
     ORDER BY c.id
       FOR NO KEY UPDATE OF c
), changed AS (
    UPDATE contact t
       SET label_ids = array_remove(t.label_ids, (:word)::bigint::integer), updated_at = now()
      FROM wanted
     WHERE t.id = wanted.id
    RETURNING t.id
)
SELECT (SELECT count(*) FROM changed), (SELECT count(*) FROM meant)
