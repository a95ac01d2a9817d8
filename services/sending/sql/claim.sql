-- The intent, stored before the first byte. Walks the positions upwards from the cursor (a lower bound keeps it fast
-- over consumed rows) and looks once more whether the person said stop meanwhile.
WITH next AS (
    SELECT m.position, m.contact_id
      FROM campaign_message m
     WHERE m.campaign_id = :campaign AND m.position > :cursor AND m.status = 'pending'
       AND (m.next_attempt_at IS NULL OR m.next_attempt_at <= now())
       AND EXISTS (SELECT 1 FROM campaign c WHERE c.id = :campaign AND c.status = 'running')
     ORDER BY m.position
     LIMIT :limit
       FOR UPDATE OF m SKIP LOCKED
), judged AS (
    SELECT n.position, p.contact_id IS NOT NULL AS opted_out
      FROM next n
      LEFT JOIN contact_preference p ON p.contact_id = n.contact_id AND p.marketing_opted_out
), claimed AS (
    UPDATE campaign_message m
       SET status = CASE WHEN j.opted_out THEN 'skipped' ELSE 'claimed' END,
           skip_reason = CASE WHEN j.opted_out THEN 'opted_out' END,
           attempts = m.attempts + CASE WHEN j.opted_out THEN 0 ELSE 1 END,
           next_attempt_at = NULL
      FROM judged j
     WHERE m.campaign_id = :campaign AND m.position = j.position
    RETURNING m.position, m.status, m.attempts, m.contact_id, m.phone_e164
), intent AS (
    INSERT INTO campaign_attempt (campaign_id, position, attempt, sender_id)
    SELECT :campaign, position, attempts, :sender FROM claimed WHERE status = 'claimed'
)
SELECT k.position, k.status, k.attempts, k.phone_e164, coalesce(c.display_name, ''),
       coalesce((SELECT jsonb_object_agg(f.key, jsonb_build_array(f.type, c.fields -> f.key))
                   FROM custom_field f
                  WHERE f.key = ANY ((:keys)::text[]) AND c.fields -> f.key IS NOT NULL), '{}')
  FROM claimed k
  LEFT JOIN contact c ON c.id = k.contact_id
 ORDER BY k.position
