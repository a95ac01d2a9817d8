-- One contact, their consent, and the campaign message that the newest of their answers answers.
SELECT contact.display_name, coalesce(contact.phone_e164, ''), contact.phone_e164 IS NOT NULL OR contact.bsuid IS NOT NULL,
       (extract(epoch FROM contact.last_inbound_at) * 1000)::bigint,
       coalesce(preference.marketing_opted_out, false), (extract(epoch FROM preference.changed_at) * 1000)::bigint,
       coalesce((SELECT said.wamid
                   FROM conversation every JOIN conversation_message said ON said.conversation_id = every.id
                  WHERE every.contact_id = contact.id
                  ORDER BY said.occurred_at DESC, said.id DESC
                  LIMIT 1), ''),
       coalesce(pinned.campaign_id, 0), coalesce(pinned.name, ''), coalesce(pinned.content, '{}'),
       (extract(epoch FROM pinned.accepted_at) * 1000)::bigint
FROM contact
LEFT JOIN contact_preference preference ON preference.contact_id = contact.id
LEFT JOIN LATERAL (
    SELECT said.campaign_id, campaign.name, campaign.content, message.accepted_at
    FROM conversation every
    JOIN conversation_message said ON said.conversation_id = every.id
    JOIN campaign_message message USING (campaign_id, position)
    JOIN campaign ON campaign.id = said.campaign_id
    WHERE every.contact_id = contact.id
    ORDER BY said.occurred_at DESC, said.id DESC
    LIMIT 1
) pinned ON true
WHERE contact.id = :contact
