-- What a contact wrote and what they were answered, newest first, behind (moment, id) when these are given. Messages of
-- ours have their key with a minus. Moments are milliseconds.
SELECT both_sides.*
FROM (
    (SELECT message.id, message.inbound, message.kind, message.body,
            (extract(epoch FROM message.occurred_at) * 1000)::bigint AS at,
            coalesce(message.campaign_id, 0), coalesce(campaign.name, ''),
            coalesce(message.payload #>> ARRAY[message.kind, 'mime_type'], ''),
            coalesce(message.payload #>> ARRAY[message.kind, 'filename'], ''),
            coalesce(message.stop_verdict = 'open', false),
            '' AS status, '' AS reason, 0 AS code, false AS confirms, false AS repeated
     FROM conversation
     JOIN conversation_message message ON message.conversation_id = conversation.id
     LEFT JOIN campaign ON campaign.id = message.campaign_id
     WHERE conversation.contact_id = :contact
       AND (:moment::bigint IS NULL
            OR (message.occurred_at, message.id) < (to_timestamp(:moment::bigint / 1000.0::double precision), :id::bigint))
     ORDER BY message.occurred_at DESC, message.id DESC
     LIMIT :limit)
    UNION ALL
    (SELECT -single.id, false, single.kind, single.body,
            floor(extract(epoch FROM single.asked_at) * 1000)::bigint,
            0, '', coalesce(single.content ->> 'mime_type', ''), coalesce(single.content ->> 'name', ''), false,
            single.status, single.reason, coalesce(single.error_code, 0), single.purpose = 'confirmation',
            single.repeated_by IS NOT NULL
     FROM single_message single
     WHERE single.contact_id = :contact
       AND (:moment::bigint IS NULL
            OR (date_trunc('milliseconds', single.asked_at), -single.id)
               < (to_timestamp(:moment::bigint / 1000.0::double precision), :id::bigint))
     ORDER BY date_trunc('milliseconds', single.asked_at) DESC, single.id
     LIMIT :limit)
) both_sides
ORDER BY both_sides.at DESC, both_sides.id DESC
LIMIT :limit
