-- What a monitor wants to know, as (name, label, value): the label names what the value is of, or is empty.
SELECT 'siaran_campaigns', status, count(*)::double precision FROM campaign GROUP BY status
UNION ALL
SELECT 'siaran_messages', counted.status, sum(counted.people)
  FROM campaign_count AS counted
  JOIN campaign ON campaign.id = counted.campaign_id
 WHERE campaign.status IN ('running', 'paused')
 GROUP BY counted.status
UNION ALL
SELECT 'siaran_messages_in_doubt', '', coalesce(sum(people), 0) FROM campaign_count WHERE status = 'in_doubt'
UNION ALL
SELECT 'siaran_messages_failed', '', coalesce(sum(people), 0) FROM campaign_count WHERE status = 'failed'
UNION ALL
SELECT 'siaran_messages_accepted_total', '', coalesce(sum(accepted), 0) FROM campaign_count
UNION ALL
SELECT 'siaran_queue_depth', '', coalesce(sum(counted.people), 0)
  FROM campaign_count AS counted
  JOIN campaign ON campaign.id = counted.campaign_id
 WHERE campaign.status = 'running' AND counted.status = 'pending'
UNION ALL
SELECT 'siaran_pacing_messages_per_second', number.id::text, coalesce(pacing.slowed_to, number.throughput_per_second)
  FROM phone_number AS number
  LEFT JOIN phone_number_pacing AS pacing ON pacing.phone_number_id = number.id
UNION ALL
SELECT 'siaran_webhooks_waiting', '', count(*) FROM webhook_inbox WHERE processed_at IS NULL
UNION ALL
SELECT 'siaran_webhook_lag_seconds', '', coalesce(extract(epoch FROM now() - min(received_at)), 0)
  FROM webhook_inbox WHERE processed_at IS NULL
UNION ALL
SELECT 'siaran_webhook_dead_letters', '', count(*) FROM webhook_inbox WHERE fault IS NOT NULL
UNION ALL
SELECT 'siaran_senders_alive', '', count(*) FROM sender_process WHERE heartbeat_at > now() - interval '30 seconds'
ORDER BY 1, 2
