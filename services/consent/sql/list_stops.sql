-- Who said stop, newest first, by keyset (microseconds since 1970, contact). The campaign is the one whose message they
-- answered with it.
SELECT p.contact_id, c.display_name, coalesce(c.phone_e164, ''),
       (extract(epoch FROM p.changed_at) * 1000000)::bigint, p.source, p.evidence,
       coalesce((SELECT k.name FROM campaign_message m JOIN campaign k ON k.id = m.campaign_id
                  WHERE m.contact_id = p.contact_id AND m.opted_out_at = p.changed_at LIMIT 1), '')
  FROM contact_preference p
  JOIN contact c ON c.id = p.contact_id
 WHERE p.marketing_opted_out
   AND (p.changed_at, p.contact_id) < ('epoch'::timestamptz + :at * interval '1 microsecond', :contact)
   AND (:source = '' OR p.source = :source)
   AND p.changed_at >= 'epoch'::timestamptz + :since * interval '1 microsecond'
   AND (:words = '' OR c.display_name ILIKE :words OR (:digits <> '' AND c.phone_e164 LIKE :digits)
        OR (:national <> '' AND c.phone_e164 LIKE :national))
 ORDER BY p.changed_at DESC, p.contact_id DESC
 LIMIT :limit
