-- Gives back the workflow status they had, to those who still have the new one. A status that was deleted meanwhile
-- cannot come back. Answers how many were restored and how many there were.
WITH meant AS (
    SELECT unnest(p.contacts) AS id, p.former_id FROM bulk_change_part p WHERE p.change_id = :change
), wanted AS (
    SELECT c.id, m.former_id
      FROM contact c
      JOIN meant m ON m.id = c.id
     WHERE c.workflow_status_id IS NOT DISTINCT FROM nullif((:word)::bigint, 0)
       AND (m.former_id IS NULL OR EXISTS (SELECT 1 FROM workflow_status w WHERE w.id = m.former_id))
     ORDER BY c.id
       FOR NO KEY UPDATE OF c
), changed AS (
    UPDATE contact t
       SET workflow_status_id = wanted.former_id, updated_at = now()
      FROM wanted
     WHERE t.id = wanted.id
    RETURNING t.id
)
SELECT (SELECT count(*) FROM changed), (SELECT count(*) FROM meant)
