-- People an import changed get their former values back where they still have those that it gave them. Answers how many
-- people there were, and of how many some value was changed since and stays.
WITH held AS MATERIALIZED (
    SELECT c.id, c.display_name, c.workflow_status_id, c.rating, c.label_ids, c.fields
      FROM contact c
     WHERE c.id IN (SELECT contact_id FROM import_change WHERE import_id = (:import)::bigint)
     ORDER BY c.id
       FOR NO KEY UPDATE
), former AS (
    SELECT h.id,
           CASE WHEN h.display_name = j.new_name THEN j.old_name ELSE h.display_name END AS name,
           CASE WHEN h.workflow_status_id = j.new_status_id THEN j.old_status_id ELSE h.workflow_status_id END
               AS status_id,
           CASE WHEN h.rating = j.new_rating THEN j.old_rating ELSE h.rating END AS rating,
           ARRAY(SELECT x FROM unnest(h.label_ids) AS x WHERE x <> ALL (j.added_label_ids) ORDER BY x) AS label_ids,
           (h.fields - ours.keys) || ours.fields AS fields,
           h.display_name <> j.new_name OR h.workflow_status_id IS DISTINCT FROM j.new_status_id
                                           AND j.new_status_id IS NOT NULL
               OR h.rating IS DISTINCT FROM j.new_rating AND j.new_rating IS NOT NULL
               OR NOT h.label_ids @> j.added_label_ids OR NOT h.fields @> j.new_fields AS changed_since
      FROM held h
      JOIN import_change j ON j.import_id = (:import)::bigint AND j.contact_id = h.id
     CROSS JOIN LATERAL (
           SELECT coalesce(array_agg(g.key), '{}') AS keys,
                  coalesce(jsonb_object_agg(g.key, j.old_fields -> g.key) FILTER (WHERE jsonb_exists(j.old_fields, g.key)),
                           '{}') AS fields
             FROM jsonb_each(j.new_fields) AS g (key, value)
            WHERE h.fields -> g.key = g.value) AS ours
), restored AS (
    UPDATE contact c
       SET display_name = f.name, workflow_status_id = f.status_id, rating = f.rating, label_ids = f.label_ids,
           fields = f.fields, updated_at = now()
      FROM former f
     WHERE c.id = f.id
       AND (c.display_name, c.label_ids, c.fields, c.workflow_status_id, c.rating)
           IS DISTINCT FROM (f.name, f.label_ids, f.fields, f.status_id, f.rating)
)
SELECT count(*), count(*) FILTER (WHERE changed_since) FROM former
