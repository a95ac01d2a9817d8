-- Opt-outs of people known before that came with the file and that nothing was said about since. Answers how many were
-- spoken about since, and stay.
WITH given AS MATERIALIZED (
    SELECT j.contact_id, j.consent_event_id, j.old_consent,
           p.contact_id IS NOT NULL AND p.source = 'import' AND p.changed_at = e.occurred_at AS is_ours
      FROM import_change j
      LEFT JOIN consent_event e ON e.id = j.consent_event_id
      LEFT JOIN contact_preference p ON p.contact_id = j.contact_id
     WHERE j.import_id = (:import)::bigint AND j.consent_event_id IS NOT NULL
     ORDER BY j.contact_id
), event AS (
    DELETE FROM consent_event e USING given g WHERE e.id = g.consent_event_id AND g.is_ours
), silence AS (
    DELETE FROM contact_preference p USING given g
     WHERE p.contact_id = g.contact_id AND g.is_ours AND g.old_consent IS NULL
), former AS (
    UPDATE contact_preference p
       SET marketing_opted_out = (g.old_consent ->> 'marketing_opted_out')::boolean,
           changed_at = (g.old_consent ->> 'changed_at')::timestamptz,
           source = g.old_consent ->> 'source', evidence = g.old_consent ->> 'evidence'
      FROM given g
     WHERE p.contact_id = g.contact_id AND g.is_ours AND g.old_consent IS NOT NULL
)
SELECT count(*) FILTER (WHERE NOT is_ours) FROM given
