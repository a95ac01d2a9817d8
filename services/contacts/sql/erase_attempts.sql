-- The id that WhatsApp gave a message holds the number, in base64; what it answered may hold it in words.
WITH mine AS MATERIALIZED (
    SELECT m.campaign_id, m.position
      FROM campaign_message m
     WHERE m.contact_id = (:contact)::bigint OR ((:phone)::text <> '' AND m.phone_e164 = (:phone)::text)
), locked AS (
    SELECT a.campaign_id, a.position, a.attempt
      FROM campaign_attempt a JOIN mine USING (campaign_id, position)
     ORDER BY a.campaign_id, a.position, a.attempt
       FOR UPDATE OF a
)
UPDATE campaign_attempt a
   SET wamid = NULL, error_detail = NULL
  FROM locked l
 WHERE a.campaign_id = l.campaign_id AND a.position = l.position AND a.attempt = l.attempt
