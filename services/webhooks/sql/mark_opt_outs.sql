UPDATE campaign_message message
SET opted_out_at = stop.at
FROM (
    SELECT campaign_id, position, to_timestamp(min(at) / 1000.0::double precision) AS at
    FROM unnest(:campaigns::bigint[], :positions::integer[], :times::bigint[]) AS told(campaign_id, position, at)
    GROUP BY campaign_id, position
) stop
WHERE message.campaign_id = stop.campaign_id AND message.position = stop.position
  AND (message.opted_out_at IS NULL OR stop.at < message.opted_out_at)
