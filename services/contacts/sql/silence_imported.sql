-- Before the people an import brought are removed. What it said about their consent was the word of the file alone, and
-- must not outlive it as a stop.
DELETE FROM contact_preference p
 USING contact c, import_batch b
 WHERE c.id = p.contact_id AND c.import_id = b.id AND b.id = :import
   AND p.source = 'import' AND p.changed_at = b.started_at
   AND NOT (c.conversation_count > 0 OR c.last_inbound_at IS NOT NULL OR c.last_outbound_at IS NOT NULL
            OR c.last_campaign_at IS NOT NULL
            OR EXISTS (SELECT FROM campaign_message m WHERE m.contact_id = c.id)
            OR EXISTS (SELECT FROM conversation k WHERE k.contact_id = c.id)
            OR EXISTS (SELECT FROM consent_event e WHERE e.contact_id = c.id AND e.occurred_at > b.started_at))
