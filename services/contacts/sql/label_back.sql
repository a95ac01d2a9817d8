-- Puts the label on again, if there is one still. Answers how many were restored and how many there were.
WITH meant AS (
    SELECT unnest(p.contacts) AS id FROM bulk_change_part p WHERE p.change_id = :change
), word AS (
    SELECT l.id::integer AS id FROM label l WHERE l.id = (:word)::bigint FOR KEY SHARE
), wanted AS (
    SELECT c.id
      FROM contact c
     WHERE c.id IN (SELECT id FROM meant) AND NOT c.label_ids @> ARRAY(SELECT id FROM word)
     ORDER BY c.id
       FOR NO KEY UPDATE OF c
), changed AS (
    UPDATE contact t
       SET label_ids = ARRAY(SELECT DISTINCT l FROM unnest(t.label_ids || word.id) AS l ORDER BY l), updated_at = now()
      FROM wanted, word
     WHERE t.id = wanted.id
    RETURNING t.id
)
SELECT (SELECT count(*) FROM changed), (SELECT count(*) FROM meant)
