-- No two names are the same to lower(), and none is empty.
SELECT id, name
  FROM segment
 WHERE lower(name) > lower((:after)::text)
 ORDER BY lower(name)
 LIMIT (:limit)::integer
