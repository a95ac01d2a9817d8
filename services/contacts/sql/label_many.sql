-- Puts a label on everybody the marker stands for who lacks it, and keeps who that was.
WITH wanted AS (
    SELECT c.id
      FROM contact c
     WHERE true /* audience */
       AND NOT c.label_ids @> ARRAY[(:word)::bigint::integer]
     ORDER BY c.id
       FOR NO KEY UPDATE OF c
), changed AS (
    UPDATE contact t
       SET label_ids = ARRAY(SELECT DISTINCT l FROM unnest(t.label_ids || (:word)::bigint::integer) AS l ORDER BY l),
           updated_at = now()
      FROM wanted
     WHERE t.id = wanted.id
    RETURNING t.id
), kept AS (
    INSERT INTO bulk_change_part (change_id, contacts)
    SELECT :change, array_agg(id ORDER BY id) FROM changed HAVING count(*) > 0
)
SELECT count(*) FROM changed
