-- An agent takes down that somebody says stop, also of a number nobody here has and of a message that may mean it. What
-- that writes stands where agents see and write nothing: the numbers that are kept, and the campaigns.
CREATE FUNCTION stop_numbers(phones text[], how text) RETURNS integer LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = siaran, pg_temp AS $$
DECLARE
    kept integer;
BEGIN
    INSERT INTO suppression (identity_hash, reason, source)
    SELECT DISTINCT identity_hash(number), 'opted_out', how FROM unnest(phones) AS number ORDER BY 1
    ON CONFLICT (identity_hash) DO NOTHING;
    GET DIAGNOSTICS kept = ROW_COUNT;
    RETURN kept;
END
$$;
COMMENT ON FUNCTION stop_numbers IS 'Whoever comes with one of these numbers stays opted out. Answers how many were not kept yet.';
CREATE FUNCTION mark_stop_answered(message bigint) RETURNS void LANGUAGE sql SECURITY DEFINER SET search_path = siaran, pg_temp
BEGIN ATOMIC
    UPDATE campaign_message c
       SET opted_out_at = (SELECT p.changed_at FROM contact_preference p WHERE p.contact_id = c.contact_id)
      FROM conversation_message m
     WHERE m.id = message AND m.stop_verdict = 'stop' AND c.campaign_id = m.campaign_id AND c.position = m.position
       AND c.opted_out_at IS NULL;
END;
COMMENT ON FUNCTION mark_stop_answered IS 'The campaign message that made somebody say stop, once a person has read it so.';
GRANT EXECUTE ON FUNCTION stop_numbers(text[], text), mark_stop_answered(bigint) TO siaran_owner, siaran_agent;
