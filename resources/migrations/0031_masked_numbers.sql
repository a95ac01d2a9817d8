-- Supervisors read through views of their own, in a schema of their name, which their sessions look into first. Where the
-- owner hides numbers, the views show them with stars, and there is no other way to them: the tables behind are closed.

CREATE FUNCTION masked_number(number text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN left(number, least(6, greatest(1, length(number) - 7))) || '****' || right(number, 3);
COMMENT ON FUNCTION masked_number IS 'A number as somebody sees it from whom numbers are hidden: +62812****789. At least four digits are missing, and nothing takes it for a number.';

CREATE FUNCTION masked_words(words text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN regexp_replace(words, '\+?[0-9]{8,}|(\+|\m0|\m62)[0-9]([ .()/-]{0,2}[0-9]){7,}', '****', 'g');
COMMENT ON FUNCTION masked_words IS 'Words of others without whatever in them may be a number.';

-- Only the founder of a workspace may make schemas; what stands in this one belongs to the owner of the other.
SET LOCAL ROLE NONE;
CREATE SCHEMA siaran_supervisor AUTHORIZATION siaran_schema;
SET LOCAL ROLE siaran_schema;
COMMENT ON SCHEMA siaran_supervisor IS 'The tables of siaran that hold numbers, as supervisors see them.';

DO $$
DECLARE
    shown record;
    hides constant text := '(SELECT value = ''true'' FROM siaran.workspace_setting WHERE key = ''numbers.masked'')';
BEGIN
    FOR shown IN
        SELECT c.oid::regclass AS source, c.relname,
               string_agg(CASE WHEN m.mask IS NULL THEN quote_ident(a.attname)
                               ELSE format('CASE WHEN %s THEN %s ELSE %I END AS %3$I', hides, m.mask, a.attname) END,
                          ', ' ORDER BY a.attnum) AS columns
          FROM pg_class c
          JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
          LEFT JOIN (VALUES
               ('contact', 'phone_e164', 'masked_number(phone_e164)'),
               ('contact', 'bsuid', 'left(bsuid, 3) || ''****'''),
               ('contact_preference', 'evidence', 'masked_words(evidence)'),
               ('consent_event', 'evidence', 'masked_words(evidence)'),
               ('campaign_message', 'phone_e164', 'masked_number(phone_e164)'),
               ('campaign_message', 'reply_text', 'masked_words(reply_text)'),
               ('campaign_message', 'error_detail', 'masked_words(error_detail)'),
               -- WhatsApp writes the number into the name of a message.
               ('campaign_attempt', 'wamid', 'md5(wamid)'),
               ('campaign_attempt', 'error_detail', 'masked_words(error_detail)'),
               ('conversation_message', 'wamid', 'md5(wamid)'),
               ('conversation_message', 'body', 'masked_words(body)'),
               -- Of what WhatsApp reported only what opens a file.
               ('conversation_message', 'payload',
                'jsonb_build_object(kind, jsonb_strip_nulls(jsonb_build_object(''id'', payload #> ARRAY[kind, ''id''], ''mime_type'', payload #> ARRAY[kind, ''mime_type''], ''filename'', masked_words(payload #>> ARRAY[kind, ''filename'']))))'),
               ('single_message', 'body', 'masked_words(body)'),
               ('single_message', 'content',
                'jsonb_strip_nulls(jsonb_build_object(''name'', masked_words(content ->> ''name''), ''mime_type'', content -> ''mime_type''))'),
               ('single_message', 'wamid', 'md5(wamid)'),
               ('single_message', 'context_wamid', 'md5(context_wamid)')
          ) AS m (of_table, of_column, mask) ON m.of_table = c.relname AND m.of_column = a.attname
         WHERE c.relnamespace = 'siaran'::regnamespace
           AND c.relname IN ('contact', 'contact_preference', 'consent_event', 'campaign_message', 'campaign_attempt',
                             'conversation_message', 'single_message')
         GROUP BY c.oid, c.relname
    LOOP
        EXECUTE format('CREATE VIEW siaran_supervisor.%I AS SELECT %s FROM %s', shown.relname, shown.columns, shown.source);
        EXECUTE format('COMMENT ON VIEW siaran_supervisor.%I IS %L', shown.relname,
                       format('%s as supervisors see it: without whole numbers where the owner hides them.', shown.relname));
        EXECUTE format('REVOKE ALL ON %s FROM siaran_supervisor', shown.source);
    END LOOP;
END
$$;

GRANT USAGE ON SCHEMA siaran_supervisor TO siaran_supervisor;
GRANT SELECT ON ALL TABLES IN SCHEMA siaran_supervisor TO siaran_supervisor;
GRANT EXECUTE ON FUNCTION masked_number(text), masked_words(text) TO siaran_supervisor;
