-- Somebody wrote who was known by a user id alone, and turns out to be a contact that is known by its number.
CREATE FUNCTION make_one_person(kept bigint, gone bigint) RETURNS boolean LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = siaran, pg_temp AS $$
DECLARE
    user_id text;
BEGIN
    PERFORM FROM contact WHERE id IN (kept, gone) ORDER BY id FOR UPDATE;
    SELECT g.bsuid INTO user_id
      FROM contact g JOIN contact k ON k.id = kept AND k.phone_e164 IS NOT NULL AND k.bsuid IS NULL
     WHERE g.id = gone AND g.phone_e164 IS NULL AND g.bsuid IS NOT NULL;
    IF user_id IS NULL THEN
        RETURN false;
    END IF;

    -- The strictest consent is that of both, as where a person makes one contact of two.
    INSERT INTO contact_preference (contact_id, marketing_opted_out, changed_at, source, evidence)
    SELECT kept, p.marketing_opted_out, p.changed_at, p.source, p.evidence
      FROM contact_preference p
     WHERE p.contact_id IN (kept, gone)
     ORDER BY p.marketing_opted_out DESC,
              CASE WHEN NOT p.marketing_opted_out THEN 0
                   WHEN p.source IN ('manual', 'import') THEN 2
                   WHEN p.source IN ('keyword', 'button') THEN 1
                   ELSE 0 END DESC,
              p.changed_at DESC
     LIMIT 1
    ON CONFLICT (contact_id) DO UPDATE
       SET marketing_opted_out = excluded.marketing_opted_out, changed_at = excluded.changed_at,
           source = excluded.source, evidence = excluded.evidence;
    UPDATE consent_event SET contact_id = kept WHERE contact_id = gone;
    UPDATE conversation SET contact_id = kept WHERE contact_id = gone;
    UPDATE single_message SET contact_id = kept WHERE contact_id = gone;
    INSERT INTO segment_member (segment_id, contact_id)
    SELECT segment_id, kept FROM segment_member WHERE contact_id = gone
    ON CONFLICT DO NOTHING;
    UPDATE suppression SET contact_id = kept WHERE contact_id = gone;
    -- Nobody without a number is sent to, so the one who goes was left out at most.
    UPDATE campaign_exclusion x SET contact_id = kept
     WHERE x.contact_id = gone
       AND NOT EXISTS (SELECT FROM campaign_exclusion y WHERE y.campaign_id = x.campaign_id AND y.contact_id = kept)
       AND NOT EXISTS (SELECT FROM campaign_message m WHERE m.campaign_id = x.campaign_id AND m.contact_id = kept);
    UPDATE contact k
       SET created_at = least(k.created_at, g.created_at),
           display_name = CASE WHEN k.display_name = '' THEN g.display_name ELSE k.display_name END,
           label_ids = (SELECT coalesce(array_agg(DISTINCT each.id ORDER BY each.id), '{}')
                          FROM unnest(k.label_ids || g.label_ids) AS each (id)),
           fields = g.fields || k.fields,
           conversation_count = k.conversation_count + g.conversation_count,
           last_inbound_at = greatest(k.last_inbound_at, g.last_inbound_at),
           last_outbound_at = greatest(k.last_outbound_at, g.last_outbound_at),
           last_replied_at = greatest(k.last_replied_at, g.last_replied_at),
           updated_at = now()
      FROM contact g
     WHERE k.id = kept AND g.id = gone;

    DELETE FROM contact WHERE id = gone;
    -- Its stop lives on in the one who stays; carried over once more it would stand in the history twice.
    DELETE FROM suppression s
     WHERE s.reason = 'opted_out' AND s.identity_hash = identity_hash(user_id)
       AND EXISTS (SELECT FROM contact_preference p WHERE p.contact_id = kept AND p.marketing_opted_out);
    UPDATE contact SET bsuid = user_id WHERE id = kept;
    RETURN true;
END
$$;
COMMENT ON FUNCTION make_one_person IS 'Of a contact with a number and one with a user id alone: the first keeps all of both. False when they are not such two.';
GRANT EXECUTE ON FUNCTION make_one_person(bigint, bigint) TO siaran_webhook;
