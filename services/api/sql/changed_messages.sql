-- Recipients whose row was written by transactions from the given one on, of campaigns that still move. The ledger has
-- no index on times, so it is read through: where nobody listens nobody pays.
SELECT message.campaign_id, message.position, message.contact_id, message.status, message.error_code
  FROM campaign
  JOIN campaign_message AS message ON message.campaign_id = campaign.id
 WHERE campaign.started_at IS NOT NULL
   AND (campaign.finished_at IS NULL OR campaign.finished_at > now() - interval '3 days')
   AND (campaign.id = :campaign OR :campaign = 0)
   AND age(message.xmin) <= age((:since::numeric % 4294967296)::text::xid)
 ORDER BY message.campaign_id, message.position
 LIMIT :limit
