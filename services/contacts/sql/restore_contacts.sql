-- Brings back the contacts whose number and user id nobody has meanwhile. Labels and a workflow status that were deleted
-- do not come back. Answers how many came back and how many there were.
WITH kept AS MATERIALIZED (
    SELECT k.contact_id,
           k.content || jsonb_build_object(
               'workflow_status_id',
               (SELECT w.id FROM workflow_status w WHERE w.id = (k.content ->> 'workflow_status_id')::bigint),
               'label_ids',
               (SELECT coalesce(jsonb_agg(l.id ORDER BY l.id), '[]') FROM label l
                 WHERE l.id IN (SELECT x::bigint FROM jsonb_array_elements_text(k.content -> 'label_ids') AS x)))
               AS content
      FROM removed_row k
     WHERE k.change_id = :change AND k.origin = 'contact'
), back AS (
    INSERT INTO contact OVERRIDING SYSTEM VALUE
    SELECT r.*
      FROM kept CROSS JOIN LATERAL jsonb_populate_record(NULL::contact, kept.content) AS r
     ORDER BY kept.contact_id
    ON CONFLICT DO NOTHING
    RETURNING id
)
SELECT (SELECT count(*) FROM back), (SELECT count(*) FROM kept)
