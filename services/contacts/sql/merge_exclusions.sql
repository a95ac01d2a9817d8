-- Where the one who stays was neither sent to nor left out; the others stay as numbers.
UPDATE campaign_exclusion x
   SET contact_id = (:keep)::bigint
 WHERE x.contact_id = (:drop)::bigint
   AND NOT EXISTS (SELECT 1 FROM campaign_exclusion y WHERE y.campaign_id = x.campaign_id AND y.contact_id = (:keep)::bigint)
   AND NOT EXISTS (SELECT 1 FROM campaign_message m WHERE m.campaign_id = x.campaign_id AND m.contact_id = (:keep)::bigint)
