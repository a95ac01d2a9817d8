-- Failures with a code stand in an index. Recipients are read one by one only while the counts tell of failures without
-- one.
WITH coded AS MATERIALIZED (
    SELECT error_code, count(*) AS people
      FROM campaign_message
     WHERE campaign_id = :campaign AND error_code IS NOT NULL AND status = 'failed'
     GROUP BY error_code
)
SELECT error_code, '', people FROM coded
UNION ALL
SELECT NULL, coalesce(error_detail, ''), count(*)
  FROM campaign_message
 WHERE campaign_id = :campaign AND error_code IS NULL AND status = 'failed'
   AND (SELECT sum(people) FROM campaign_count WHERE campaign_id = :campaign AND status = 'failed')
       > (SELECT coalesce(sum(people), 0) FROM coded)
 GROUP BY 2
 ORDER BY 3 DESC
