-- Back in line for a new attempt: what the last one brought stays with the attempt. Never who said stop, never who is
-- no contact any more, and nobody within 24 hours of a refusal that wants them left alone so long.
WITH wanted AS (
    SELECT m.position,
           CASE WHEN c.id IS NULL THEN 'gone'
                WHEN EXISTS (SELECT FROM contact_preference p WHERE p.contact_id = c.id AND p.marketing_opted_out)
                     OR EXISTS (SELECT FROM suppression s WHERE s.contact_id = c.id) THEN 'stopped'
                WHEN m.error_code = ANY ((:later)::integer[]) AND m.failed_at > now() - interval '24 hours' THEN 'too_soon'
                ELSE '' END AS verdict
      FROM campaign_message m
      LEFT JOIN contact c ON c.id = m.contact_id
     WHERE m.campaign_id = :campaign AND m.status = 'failed'
       AND (:everybody OR m.position = ANY ((:positions)::integer[]))
       AND (:any_reason OR m.error_code = ANY ((:codes)::integer[]) OR (m.error_code IS NULL AND m.error_detail = :word))
     ORDER BY m.position
       FOR UPDATE OF m
), again AS (
    UPDATE campaign_message m
       SET status = 'pending', next_attempt_at = NULL, error_code = NULL, error_detail = NULL,
           accepted_at = NULL, sent_at = NULL, failed_at = NULL
      FROM wanted w
     WHERE m.campaign_id = :campaign AND m.position = w.position AND w.verdict = ''
)
SELECT verdict, count(*) FROM wanted GROUP BY verdict
