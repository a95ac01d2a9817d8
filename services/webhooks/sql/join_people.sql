-- Who was told with a number and a user id at once, or quotes a campaign message by a user id, is one person: where two
-- contacts are known, the one with the number keeps all. In the order of their keys.
SELECT make_one_person(twins.kept, twins.gone)
FROM (
    SELECT DISTINCT kept.id AS kept, gone.id AS gone
    FROM unnest(:phones::text[], :bsuids::text[], :contexts::text[]) AS told(phone, bsuid, context)
    JOIN contact gone ON gone.bsuid = told.bsuid AND gone.phone_e164 IS NULL
    LEFT JOIN campaign_attempt attempt ON told.phone = '' AND attempt.wamid = nullif(told.context, '')
    LEFT JOIN campaign_message message
        ON message.campaign_id = attempt.campaign_id AND message.position = attempt.position
    JOIN contact kept ON kept.id = coalesce((SELECT id FROM contact WHERE phone_e164 = told.phone), message.contact_id)
    WHERE kept.bsuid IS NULL AND kept.phone_e164 IS NOT NULL
    ORDER BY kept.id, gone.id
) AS twins
