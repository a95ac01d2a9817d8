-- Which of the statuses tell something of a person: who was reached, read, or could not be reached. A message is named
-- as in merge_statuses, and the failure of an attempt that was followed by another says nothing here either.
SELECT told.place, message.contact_id
FROM unnest(:campaigns::bigint[], :positions::integer[], :attempts::integer[], :wamids::text[], :statuses::text[])
         WITH ORDINALITY AS told(campaign_id, position, attempt, wamid, status, place)
LEFT JOIN campaign_attempt attempt ON attempt.wamid = CASE WHEN told.campaign_id = 0 THEN told.wamid END
JOIN campaign_message message
    ON message.campaign_id = coalesce(nullif(told.campaign_id, 0), attempt.campaign_id)
    AND message.position = CASE WHEN told.campaign_id = 0 THEN attempt.position ELSE told.position END
WHERE told.status IN ('delivered', 'read', 'failed')
  AND message.contact_id IS NOT NULL
  AND message.status <> 'skipped'
  AND (told.status <> 'failed'
       OR CASE WHEN told.campaign_id = 0 THEN attempt.attempt ELSE told.attempt END >= message.attempts)
ORDER BY told.place
