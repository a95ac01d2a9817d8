UPDATE import_row
   SET label_ids = ARRAY(SELECT DISTINCT x FROM unnest(array_replace(label_ids, (:own)::integer, (:other)::integer)) AS x
                          ORDER BY x)
 WHERE label_ids @> ARRAY[(:own)::integer]
