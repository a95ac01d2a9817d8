SELECT a.position, a.attempt
  FROM campaign_attempt a
 WHERE a.campaign_id = :campaign AND a.outcome = 'in_doubt'
   AND (:all OR a.position = ANY ((:positions)::integer[]))
 ORDER BY a.position, a.attempt
   FOR UPDATE
