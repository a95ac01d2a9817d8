-- How many people carry each label, and which segments ask for it.
SELECT l.id, l.name, coalesce(carried.count, 0),
       ARRAY(SELECT s.name
               FROM segment s
              WHERE jsonb_path_exists(s.criteria, '$.** ? (@.type == "labels" && @.labels[*] == $label)',
                                      jsonb_build_object('label', l.id))
              ORDER BY lower(s.name))::text
  FROM label l
  LEFT JOIN (SELECT x.id, count(*) AS count FROM contact c CROSS JOIN unnest(c.label_ids) AS x (id) GROUP BY x.id)
            AS carried ON carried.id = l.id
 WHERE (:only)::bigint = 0 OR l.id = (:only)::bigint
 ORDER BY lower(l.name), l.id
