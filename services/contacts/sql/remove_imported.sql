-- The people an import brought, unless they were written to, wrote, or spoke about consent since. What the file itself
-- said about consent stands at the start of its transaction.
WITH leaving AS MATERIALIZED (
    SELECT c.id
      FROM contact c
      JOIN import_batch b ON b.id = c.import_id
     WHERE c.import_id = :import
       AND NOT (c.conversation_count > 0 OR c.last_inbound_at IS NOT NULL OR c.last_outbound_at IS NOT NULL
                OR c.last_campaign_at IS NOT NULL
                OR EXISTS (SELECT FROM campaign_message m WHERE m.contact_id = c.id)
                OR EXISTS (SELECT FROM conversation k WHERE k.contact_id = c.id)
                OR EXISTS (SELECT FROM consent_event e WHERE e.contact_id = c.id AND e.occurred_at > b.started_at))
     ORDER BY c.id
       FOR UPDATE OF c
)
DELETE FROM contact c USING leaving l WHERE c.id = l.id
