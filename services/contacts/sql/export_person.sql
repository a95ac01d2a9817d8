-- Everything the workspace holds of one person, as one document. Times are UTC. The stored reports of WhatsApp tell of
-- others too; of those only when they came is given.
SELECT jsonb_pretty(jsonb_build_object(
    'contact', to_jsonb(c) - 'label_ids' - 'workflow_status_id' - 'fields' || jsonb_build_object(
        'labels', (SELECT coalesce(jsonb_agg(l.name ORDER BY lower(l.name)), '[]') FROM label l WHERE l.id = ANY (c.label_ids)),
        'workflow_status', (SELECT w.name FROM workflow_status w WHERE w.id = c.workflow_status_id)),
    'fields', (SELECT coalesce(jsonb_object_agg(coalesce(f.label, v.key), v.value), '{}')
                 FROM jsonb_each(c.fields) AS v (key, value) LEFT JOIN custom_field f ON f.key = v.key),
    'consent', jsonb_build_object(
        'now', (SELECT to_jsonb(p) - 'contact_id' FROM contact_preference p WHERE p.contact_id = c.id),
        'history', (SELECT coalesce(jsonb_agg(to_jsonb(e) - 'contact_id' - 'id' ORDER BY e.occurred_at, e.id), '[]')
                      FROM consent_event e WHERE e.contact_id = c.id)),
    'segments', (SELECT coalesce(jsonb_agg(s.name ORDER BY s.id), '[]')
                   FROM segment_member m JOIN segment s ON s.id = m.segment_id WHERE m.contact_id = c.id),
    'campaigns', (SELECT coalesce(jsonb_agg((to_jsonb(m) - 'contact_id') || jsonb_build_object(
                                                'name', k.name, 'message', k.content,
                                                'attempts', (SELECT coalesce(jsonb_agg(to_jsonb(a) - 'sender_id' ORDER BY a.attempt), '[]')
                                                               FROM campaign_attempt a
                                                              WHERE a.campaign_id = m.campaign_id AND a.position = m.position))
                                            ORDER BY m.campaign_id), '[]')
                    FROM campaign_message m JOIN campaign k ON k.id = m.campaign_id WHERE m.contact_id = c.id),
    'left_out', (SELECT coalesce(jsonb_agg(jsonb_build_object('campaign', k.name, 'reason', x.reason) ORDER BY k.id), '[]')
                   FROM campaign_exclusion x JOIN campaign k ON k.id = x.campaign_id WHERE x.contact_id = c.id),
    'conversations', (SELECT coalesce(jsonb_agg((to_jsonb(v) - 'contact_id') || jsonb_build_object(
                                                    'messages', (SELECT coalesce(jsonb_agg(to_jsonb(m) - 'conversation_id' ORDER BY m.occurred_at, m.id), '[]')
                                                                   FROM conversation_message m WHERE m.conversation_id = v.id))
                                                ORDER BY v.opened_at), '[]')
                        FROM conversation v WHERE v.contact_id = c.id),
    'answers', (SELECT coalesce(jsonb_agg(to_jsonb(m) - 'contact_id' - 'claimed_by' ORDER BY m.asked_at, m.id), '[]')
                  FROM single_message m WHERE m.contact_id = c.id),
    'reports_of_whatsapp', (SELECT coalesce(jsonb_agg(i.received_at ORDER BY i.id), '[]')
                              FROM webhook_inbox i
                             WHERE position(convert_to(substr(c.phone_e164, 2), 'UTF8') IN i.body) > 0
                                OR position(convert_to(c.bsuid, 'UTF8') IN i.body) > 0)))
  FROM contact c
 WHERE c.id = :contact
