-- The row stays, so that the numbers of the campaign add up; nobody can tell whose it was.
WITH mine AS (
    SELECT m.campaign_id, m.position
      FROM campaign_message m
     WHERE m.contact_id = (:contact)::bigint OR ((:phone)::text <> '' AND m.phone_e164 = (:phone)::text)
     ORDER BY m.campaign_id, m.position
       FOR UPDATE
), erased AS (
    UPDATE campaign_message m
       SET contact_id = NULL, phone_e164 = 'erased:' || m.position, reply_text = NULL, error_detail = NULL,
           next_attempt_at = NULL,
           status = CASE m.status WHEN 'pending' THEN 'skipped' ELSE m.status END,
           skip_reason = CASE m.status WHEN 'pending' THEN 'suppressed' ELSE m.skip_reason END
      FROM mine
     WHERE m.campaign_id = mine.campaign_id AND m.position = mine.position
    RETURNING 1
)
SELECT count(*) FROM erased
