-- A file of contacts may bring second numbers into fields of the shop: where numbers are hidden, words of fields lose them, too.
DO $$
DECLARE
    shown text;
BEGIN
    SELECT string_agg(CASE attname
               WHEN 'phone_e164' THEN 'CASE WHEN hides THEN masked_number(phone_e164) ELSE phone_e164 END AS phone_e164'
               WHEN 'bsuid' THEN 'CASE WHEN hides THEN left(bsuid, 3) || ''****'' ELSE bsuid END AS bsuid'
               WHEN 'fields' THEN 'CASE WHEN hides THEN (SELECT coalesce(jsonb_object_agg(key, CASE jsonb_typeof(value) WHEN ''string'' THEN to_jsonb(masked_words(value #>> ''{}'')) ELSE value END), ''{}'') FROM jsonb_each(fields)) ELSE fields END AS fields'
               ELSE quote_ident(attname) END, ', ' ORDER BY attnum)
      INTO shown
      FROM pg_attribute WHERE attrelid = 'siaran.contact'::regclass AND attnum > 0 AND NOT attisdropped;
    shown := replace(shown, 'hides', '(SELECT s.value = ''true'' FROM siaran.workspace_setting s WHERE s.key = ''numbers.masked'')');
    EXECUTE format('CREATE OR REPLACE VIEW siaran_supervisor.contact AS SELECT %s FROM siaran.contact', shown);
END
$$;
