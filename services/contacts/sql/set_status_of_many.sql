-- Gives everybody the marker stands for a workflow status (0: none), and keeps who had which one before.
WITH wanted AS (
    SELECT c.id, c.workflow_status_id AS former_id
      FROM contact c
     WHERE true /* audience */
       AND c.workflow_status_id IS DISTINCT FROM nullif((:word)::bigint, 0)
     ORDER BY c.id
       FOR NO KEY UPDATE OF c
), changed AS (
    UPDATE contact t
       SET workflow_status_id = nullif((:word)::bigint, 0), updated_at = now()
      FROM wanted
     WHERE t.id = wanted.id
    RETURNING t.id, wanted.former_id
), kept AS (
    INSERT INTO bulk_change_part (change_id, former_id, contacts)
    SELECT :change, former_id, array_agg(id ORDER BY id) FROM changed GROUP BY former_id
)
SELECT count(*) FROM changed
