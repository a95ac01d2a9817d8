-- How many of some pages a rule matches, with what tells how far that may be off: people of neighbouring ids stand on the
-- same page and are often alike, so that they count as one cluster. The marker is replaced by the rule.
SELECT count(*), sum(people), sum(matched), sum(matched * matched), sum(matched * people), sum(people * people)
  FROM (SELECT count(*) AS people, count(*) FILTER (WHERE true /* audience */) AS matched
          FROM contact c TABLESAMPLE SYSTEM (:percent) REPEATABLE (1)
         GROUP BY c.id / 16) AS cluster
