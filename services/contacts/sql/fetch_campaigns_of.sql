-- The campaigns a contact was in, the newest first: as a recipient or left out.
SELECT k.id, k.name, e.status, coalesce(e.reason, ''), e.at, e.replied_at
  FROM (SELECT m.campaign_id, m.status, m.skip_reason AS reason, m.replied_at,
               greatest(m.accepted_at, m.sent_at, m.delivered_at, m.read_at, m.failed_at) AS at
          FROM campaign_message m
         WHERE m.contact_id = :contact
         UNION ALL
        SELECT x.campaign_id, 'skipped', x.reason, NULL, NULL
          FROM campaign_exclusion x
         WHERE x.contact_id = :contact) AS e
  JOIN campaign k ON k.id = e.campaign_id
 ORDER BY k.id DESC
 LIMIT 100
