-- An echo proves that the request was accepted, whatever was believed of it, and brings the id that was lost.
WITH echo AS (
    SELECT DISTINCT ON (campaign_id, position, attempt) campaign_id, position, attempt, wamid
    FROM unnest(:campaigns::bigint[], :positions::integer[], :attempts::integer[], :wamids::text[])
             AS told(campaign_id, position, attempt, wamid)
    WHERE campaign_id <> 0
    ORDER BY campaign_id, position, attempt, wamid
)
UPDATE campaign_attempt attempt
SET outcome = 'accepted',
    wamid = coalesce(attempt.wamid, echo.wamid),
    settled_at = now(),
    error_code = NULL,
    error_detail = NULL
FROM echo
WHERE attempt.campaign_id = echo.campaign_id AND attempt.position = echo.position AND attempt.attempt = echo.attempt
  AND attempt.outcome <> 'accepted'
