-- How many people have each workflow status, and which segments ask for it.
SELECT w.id, w.name, coalesce(held.count, 0),
       ARRAY(SELECT s.name
               FROM segment s
              WHERE jsonb_path_exists(s.criteria,
                                      '$.** ? (@.type == "workflow_status" && @.statuses[*] == $status)',
                                      jsonb_build_object('status', w.id))
              ORDER BY lower(s.name))::text
  FROM workflow_status w
  LEFT JOIN (SELECT c.workflow_status_id AS id, count(*) AS count FROM contact c GROUP BY c.workflow_status_id) AS held
            ON held.id = w.id
 WHERE (:only)::bigint = 0 OR w.id = (:only)::bigint
 ORDER BY lower(w.name), w.id
