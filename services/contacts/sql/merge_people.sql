-- People whom the workspace knew, or who stand in the file more than once, after all their rows. `takes`: a value is
-- taken where there is none; `overwrites`: also where there is one. With neither only labels come. What is changed of
-- people known before goes into the journal. Rows of one number are folded in the order of the file, so that the first
-- filled value wins, or the last one where values are overwritten. `knows_some` is false where everybody is new.
WITH doubled AS (
    SELECT DISTINCT phone_e164 FROM import_row WHERE again
), told AS (
    SELECT c.id, nullif(r.display_name, '') AS name, r.workflow_status_id AS status_id, r.rating, r.label_ids, r.fields
      FROM import_row r
      JOIN contact c ON c.phone_e164 = r.phone_e164
     WHERE (:knows_some)::boolean AND c.import_id IS DISTINCT FROM (:import)::bigint
       AND NOT EXISTS (SELECT FROM doubled d WHERE d.phone_e164 = r.phone_e164)
     UNION ALL
    SELECT c.id,
           (array_agg(r.display_name ORDER BY CASE WHEN (:overwrites)::boolean THEN -r.line ELSE r.line END)
            FILTER (WHERE r.display_name <> ''))[1],
           (array_agg(r.workflow_status_id ORDER BY CASE WHEN (:overwrites)::boolean THEN -r.line ELSE r.line END)
            FILTER (WHERE r.workflow_status_id IS NOT NULL))[1],
           (array_agg(r.rating ORDER BY CASE WHEN (:overwrites)::boolean THEN -r.line ELSE r.line END)
            FILTER (WHERE r.rating IS NOT NULL))[1],
           joined_ids(r.label_ids),
           joined_fields(r.fields ORDER BY CASE WHEN (:overwrites)::boolean THEN r.line ELSE -r.line END)
      FROM import_row r
      JOIN doubled d ON d.phone_e164 = r.phone_e164
      JOIN contact c ON c.phone_e164 = r.phone_e164
     GROUP BY c.id
), offered AS (
    SELECT id, label_ids,
           CASE WHEN (:takes)::boolean THEN name END AS name,
           CASE WHEN (:takes)::boolean THEN status_id END AS status_id,
           CASE WHEN (:takes)::boolean THEN rating END AS rating,
           CASE WHEN (:takes)::boolean THEN fields ELSE '{}' END AS fields
      FROM told
), candidate AS (
    SELECT c.id
      FROM offered o
      JOIN contact c ON c.id = o.id
     WHERE NOT c.label_ids @> o.label_ids
        OR o.name <> c.display_name AND ((:overwrites)::boolean OR c.display_name = '')
        OR o.status_id IS DISTINCT FROM c.workflow_status_id AND o.status_id IS NOT NULL
           AND ((:overwrites)::boolean OR c.workflow_status_id IS NULL)
        OR o.rating IS DISTINCT FROM c.rating AND o.rating IS NOT NULL
           AND ((:overwrites)::boolean OR c.rating IS NULL)
        OR CASE WHEN (:overwrites)::boolean THEN c.fields || o.fields ELSE o.fields || c.fields END <> c.fields
), held AS MATERIALIZED (
    SELECT c.id, c.display_name, c.workflow_status_id, c.rating, c.label_ids, c.fields, c.import_id
      FROM contact c
     WHERE c.id IN (SELECT id FROM candidate)
     ORDER BY c.id
       FOR NO KEY UPDATE
), next AS (
    SELECT h.id, h.import_id, h.display_name AS old_name, h.workflow_status_id AS old_status_id, h.rating AS old_rating,
           h.label_ids AS old_label_ids, h.fields AS old_fields,
           CASE WHEN (:overwrites)::boolean OR h.display_name = '' THEN coalesce(o.name, h.display_name)
                ELSE h.display_name END AS name,
           CASE WHEN (:overwrites)::boolean THEN coalesce(o.status_id, h.workflow_status_id)
                ELSE coalesce(h.workflow_status_id, o.status_id) END AS status_id,
           CASE WHEN (:overwrites)::boolean THEN coalesce(o.rating, h.rating)
                ELSE coalesce(h.rating, o.rating) END AS rating,
           ARRAY(SELECT DISTINCT x FROM unnest(h.label_ids || o.label_ids) AS x ORDER BY x) AS label_ids,
           CASE WHEN (:overwrites)::boolean THEN h.fields || o.fields ELSE o.fields || h.fields END AS fields
      FROM held h
      JOIN offered o ON o.id = h.id
), journal AS (
    INSERT INTO import_change (import_id, contact_id, old_name, new_name, old_status_id, new_status_id,
                               old_rating, new_rating, added_label_ids, old_fields, new_fields)
    SELECT (:import)::bigint, n.id,
           CASE WHEN n.name <> n.old_name THEN n.old_name END,
           CASE WHEN n.name <> n.old_name THEN n.name END,
           CASE WHEN n.status_id IS DISTINCT FROM n.old_status_id THEN n.old_status_id END,
           CASE WHEN n.status_id IS DISTINCT FROM n.old_status_id THEN n.status_id END,
           CASE WHEN n.rating IS DISTINCT FROM n.old_rating THEN n.old_rating END,
           CASE WHEN n.rating IS DISTINCT FROM n.old_rating THEN n.rating END,
           ARRAY(SELECT x FROM unnest(n.label_ids) AS x WHERE x <> ALL (n.old_label_ids) ORDER BY x),
           coalesce(given.old_fields, '{}'), coalesce(given.new_fields, '{}')
      FROM next n
      LEFT JOIN LATERAL (
           SELECT jsonb_object_agg(f.key, n.old_fields -> f.key) FILTER (WHERE jsonb_exists(n.old_fields, f.key)) AS old_fields,
                  jsonb_object_agg(f.key, f.value) AS new_fields
             FROM jsonb_each(n.fields) AS f (key, value)
            WHERE n.old_fields -> f.key IS DISTINCT FROM f.value) AS given ON true
     WHERE n.import_id IS DISTINCT FROM (:import)::bigint
)
UPDATE contact c
   SET display_name = n.name, workflow_status_id = n.status_id, rating = n.rating, label_ids = n.label_ids,
       fields = n.fields, updated_at = now()
  FROM next n
 WHERE c.id = n.id
