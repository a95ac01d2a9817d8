-- Whom a launch has left out, one page by contact. Who is no contact any more is in the numbers only.
SELECT c.id, c.display_name, coalesce(c.phone_e164, ''), e.reason
  FROM campaign_exclusion e
  JOIN contact c ON c.id = e.contact_id
 WHERE e.campaign_id = :campaign AND e.contact_id > :after_contact AND (:reason = '' OR e.reason = :reason)
 ORDER BY e.contact_id
 LIMIT :limit
