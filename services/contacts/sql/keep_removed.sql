-- Everything that goes with a contact, as it is now.
WITH gone AS MATERIALIZED (
    SELECT unnest(p.contacts) AS id FROM bulk_change_part p WHERE p.change_id = :change
)
INSERT INTO removed_row (change_id, contact_id, origin, content)
SELECT :change, k.contact_id, k.origin, k.content
  FROM (SELECT c.id AS contact_id, 'contact' AS origin, to_jsonb(c) AS content FROM contact c JOIN gone USING (id)
         UNION ALL
        SELECT p.contact_id, 'contact_preference', to_jsonb(p)
          FROM contact_preference p JOIN gone ON gone.id = p.contact_id
         UNION ALL
        SELECT e.contact_id, 'consent_event', to_jsonb(e) FROM consent_event e JOIN gone ON gone.id = e.contact_id
         UNION ALL
        SELECT v.contact_id, 'conversation', to_jsonb(v) FROM conversation v JOIN gone ON gone.id = v.contact_id
         UNION ALL
        SELECT v.contact_id, 'conversation_message', to_jsonb(m)
          FROM conversation_message m
          JOIN conversation v ON v.id = m.conversation_id
          JOIN gone ON gone.id = v.contact_id
         UNION ALL
        SELECT m.contact_id, 'single_message', to_jsonb(m) FROM single_message m JOIN gone ON gone.id = m.contact_id
         UNION ALL
        SELECT s.contact_id, 'segment_member', to_jsonb(s) FROM segment_member s JOIN gone ON gone.id = s.contact_id
         UNION ALL
        SELECT m.contact_id, 'campaign_message',
               jsonb_build_object('campaign_id', m.campaign_id, 'position', m.position,
                                  'pending', m.status = 'pending')
          FROM campaign_message m JOIN gone ON gone.id = m.contact_id
         UNION ALL
        SELECT x.contact_id, 'campaign_exclusion',
               jsonb_build_object('campaign_id', x.campaign_id, 'reason', x.reason)
          FROM campaign_exclusion x JOIN gone ON gone.id = x.contact_id) AS k
