SELECT s.id, s.criteria
  FROM segment s
 WHERE jsonb_path_exists(s.criteria, '$.** ? (@.type == "labels" && @.labels[*] == $label)',
                         jsonb_build_object('label', (:label)::bigint))
 ORDER BY s.id
   FOR UPDATE
