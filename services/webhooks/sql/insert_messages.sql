INSERT INTO conversation_message (conversation_id, wamid, inbound, kind, body, payload, occurred_at, campaign_id, position)
SELECT said.conversation_id, said.wamid, true, said.kind, said.body, said.payload::jsonb,
       to_timestamp(said.at / 1000.0::double precision), nullif(said.campaign_id, 0), nullif(said.position, 0)
FROM unnest(:conversations::bigint[], :wamids::text[], :kinds::text[], :bodies::text[], :payloads::text[],
            :times::bigint[], :campaigns::bigint[], :positions::integer[]) WITH ORDINALITY
         AS said(conversation_id, wamid, kind, body, payload, at, campaign_id, position, place)
ORDER BY said.at, said.place
ON CONFLICT (wamid) DO NOTHING
