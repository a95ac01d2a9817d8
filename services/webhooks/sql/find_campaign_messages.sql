-- Which campaign message each of them answers: the quoted one, else the last that was sent to the contact within the
-- seven days before. WhatsApp tells whole seconds, so an answer may seem a second older than what it answers.
SELECT said.place, coalesce(quoted.campaign_id, latest.campaign_id), coalesce(quoted.position, latest.position)
FROM unnest(:contacts::bigint[], :contexts::text[], :times::bigint[]) WITH ORDINALITY
         AS said(contact_id, context, at, place)
LEFT JOIN campaign_attempt quoted ON quoted.wamid = said.context
LEFT JOIN LATERAL (
    SELECT attempt.campaign_id, attempt.position
    FROM campaign_message message
    JOIN campaign_attempt attempt USING (campaign_id, position)
    WHERE quoted.campaign_id IS NULL
      AND message.contact_id = said.contact_id
      AND message.status <> 'failed'
      AND attempt.outcome IN ('intent', 'in_doubt', 'accepted')
      AND attempt.claimed_at BETWEEN to_timestamp(said.at / 1000.0::double precision) - interval '7 days'
                                 AND to_timestamp(said.at / 1000.0::double precision) + interval '1 second'
    ORDER BY attempt.claimed_at DESC
    LIMIT 1
) latest ON true
WHERE quoted.campaign_id IS NOT NULL OR latest.campaign_id IS NOT NULL
ORDER BY said.place
