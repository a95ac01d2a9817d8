-- Words that came with an import and that neither a person nor a rule uses.
DELETE FROM label l
 USING import_batch b
 WHERE b.id = :import AND l.id = ANY (b.label_ids)
   AND l.id NOT IN (SELECT DISTINCT x FROM contact c CROSS JOIN unnest(c.label_ids) AS x)
   AND NOT EXISTS (SELECT FROM segment s
                    WHERE jsonb_path_exists(s.criteria, '$.** ? (@.type == "labels" && @.labels[*] == $label)',
                                            jsonb_build_object('label', l.id)))
