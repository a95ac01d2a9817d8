-- Settles doubts: taken as sent, or to be tried again. Only while they are in doubt: a truth that came meanwhile wins.
WITH told AS (
    SELECT t.position, t.attempt FROM unnest((:positions)::integer[], (:attempts)::integer[]) AS t (position, attempt)
), attempt AS (
    UPDATE campaign_attempt a
       SET outcome = CASE WHEN :send_again THEN 'presumed_not_sent' ELSE 'accepted' END, settled_at = now()
      FROM told t
     WHERE a.campaign_id = :campaign AND a.position = t.position AND a.attempt = t.attempt AND a.outcome = 'in_doubt'
    RETURNING a.position, a.attempt
)
UPDATE campaign_message m
   SET status = CASE WHEN :send_again THEN 'pending' ELSE 'accepted' END,
       accepted_at = CASE WHEN :send_again THEN m.accepted_at ELSE coalesce(m.accepted_at, now()) END,
       error_code = NULL, error_detail = NULL, next_attempt_at = NULL
  FROM attempt a
 WHERE m.campaign_id = :campaign AND m.position = a.position AND m.attempts = a.attempt AND m.status = 'in_doubt'
RETURNING m.position
