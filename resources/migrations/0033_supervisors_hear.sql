-- What supervisors read through views has the transaction that wrote it, too: the stream of events asks for what is newer
-- than what a listener has heard.
DO $$
DECLARE
    shown record;
BEGIN
    FOR shown IN
        SELECT c.relname, pg_get_viewdef(c.oid, true) AS text FROM pg_class c
         WHERE c.relnamespace = 'siaran_supervisor'::regnamespace AND c.relname IN ('campaign_message', 'conversation_message')
    LOOP
        EXECUTE format('CREATE OR REPLACE VIEW siaran_supervisor.%I AS %s', shown.relname,
                       regexp_replace(shown.text, '\n\s+FROM (\S+);$', E',\n    \\1.xmin\n   FROM \\1'));
    END LOOP;
END
$$;
