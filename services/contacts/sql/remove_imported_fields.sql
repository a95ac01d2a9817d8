-- As remove_imported_labels; campaigns may speak of a field, too.
DELETE FROM custom_field f
 USING import_batch b
 WHERE b.id = :import AND f.id = ANY (b.field_ids)
   AND f.key NOT IN (SELECT DISTINCT k FROM contact c CROSS JOIN jsonb_object_keys(c.fields) AS k)
   AND NOT EXISTS (SELECT FROM segment s
                    WHERE jsonb_path_exists(s.criteria, '$.** ? (@.type == "field" && @.key == $key)',
                                            jsonb_build_object('key', f.key)))
   AND NOT EXISTS (SELECT FROM campaign k WHERE strpos(k.content::text, f.key) > 0)
   AND NOT EXISTS (SELECT FROM campaign_series r WHERE strpos(r.content::text, f.key) > 0)
