SELECT m.position, coalesce(m.contact_id, 0), coalesce(c.display_name, ''), m.phone_e164, m.error_code,
       coalesce(m.error_detail, ''), m.attempts, (extract(epoch FROM m.failed_at) * 1000)::bigint
  FROM campaign_message m
  LEFT JOIN contact c ON c.id = m.contact_id
 WHERE m.campaign_id = :campaign AND m.position > :after AND m.status = 'failed'
   AND (:any_reason OR m.error_code = ANY ((:codes)::integer[]) OR (m.error_code IS NULL AND m.error_detail = :word))
 ORDER BY m.position
 LIMIT :limit
