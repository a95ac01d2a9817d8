-- Values of one field that hold the letters, the most frequent first, among the newest contacts: enough to complete what
-- somebody types, whatever the number of contacts.
SELECT newest.value
  FROM (SELECT c.fields ->> (:key)::text AS value FROM contact c ORDER BY c.id DESC LIMIT 50000) newest
 WHERE newest.value <> '' AND strpos(lower(newest.value), lower((:typed)::text)) > 0
 GROUP BY newest.value
 ORDER BY count(*) DESC, newest.value
 LIMIT 8
