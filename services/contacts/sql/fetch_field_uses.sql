-- How many people have a value for each field, which segments ask for it, and which campaigns that are still to be sent
-- put it into their message: as a variable, or in braces in free text.
SELECT f.id, f.key, f.label, f.type, f.choices::text, coalesce(filled.count, 0),
       ARRAY(SELECT s.name
               FROM segment s
              WHERE jsonb_path_exists(s.criteria, '$.** ? (@.type == "field" && @.key == $key)',
                                      jsonb_build_object('key', f.key))
              ORDER BY lower(s.name))::text,
       ARRAY(SELECT u.name
               FROM (SELECT k.name, k.content FROM campaign k
                      WHERE k.status IN ('draft', 'scheduled', 'holding', 'running', 'paused')
                      UNION ALL
                     SELECT r.name, r.content FROM campaign_series r WHERE r.status <> 'ended') AS u
              WHERE jsonb_path_exists(u.content, '$.bindings[*] ? (@.source == "field" && @.value == $key)',
                                      jsonb_build_object('key', f.key))
              ORDER BY lower(u.name))::text
  FROM custom_field f
  LEFT JOIN (SELECT k.key, count(*) AS count FROM contact c CROSS JOIN jsonb_object_keys(c.fields) AS k (key) GROUP BY k.key)
            AS filled ON filled.key = f.key
 WHERE (:only)::bigint = 0 OR f.id = (:only)::bigint
 ORDER BY lower(f.label), f.id
