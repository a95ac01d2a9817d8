-- A frozen segment of whom a campaign has reached: WhatsApp took the message, or nobody can prove that it did not.
WITH reached AS (
    SELECT contact_id FROM campaign_message
     WHERE campaign_id = :campaign AND contact_id IS NOT NULL
       AND status IN ('claimed', 'in_doubt', 'accepted', 'sent', 'delivered', 'read')
), made AS (
    INSERT INTO segment (name, kind, criteria, contact_count, last_refreshed_at)
    SELECT :name, 'static', (:criteria)::jsonb, (SELECT count(*) FROM reached), now()
    RETURNING id
), members AS (
    INSERT INTO segment_member (segment_id, contact_id) SELECT made.id, reached.contact_id FROM made, reached
)
SELECT id, (SELECT count(*) FROM reached) FROM made
