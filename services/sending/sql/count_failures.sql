SELECT error_code, CASE WHEN error_code IS NULL THEN coalesce(error_detail, '') ELSE '' END, count(*)
  FROM campaign_message
 WHERE campaign_id = :campaign AND status = 'failed'
 GROUP BY 1, 2
 ORDER BY 3 DESC
