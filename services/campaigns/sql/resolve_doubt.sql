-- A person settles everything in doubt of a campaign: taken as sent, or to be sent again.
WITH doubted AS (
    SELECT position, attempts FROM campaign_message WHERE campaign_id = :campaign AND status = 'in_doubt' FOR UPDATE
), attempt AS (
    UPDATE campaign_attempt a
       SET outcome = CASE WHEN :send_again THEN 'presumed_not_sent' ELSE 'accepted' END, settled_at = now()
      FROM doubted d
     WHERE a.campaign_id = :campaign AND a.position = d.position AND a.attempt = d.attempts AND a.outcome = 'in_doubt'
)
UPDATE campaign_message m
   SET status = CASE WHEN :send_again THEN 'pending' ELSE 'accepted' END,
       accepted_at = CASE WHEN :send_again THEN accepted_at ELSE coalesce(accepted_at, now()) END
  FROM doubted d
 WHERE m.campaign_id = :campaign AND m.position = d.position
RETURNING m.position
