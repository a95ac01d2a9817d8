INSERT INTO contact_preference (contact_id, marketing_opted_out, changed_at, source, evidence)
SELECT contact_id, opted_out = 1, to_timestamp(at / 1000.0::double precision), source, evidence
FROM unnest(:contacts::bigint[], :times::bigint[], :opted_out::integer[], :sources::text[], :evidence::text[])
         AS said(contact_id, at, opted_out, source, evidence)
ORDER BY contact_id
ON CONFLICT (contact_id) DO UPDATE
SET marketing_opted_out = excluded.marketing_opted_out, changed_at = excluded.changed_at,
    source = excluded.source, evidence = excluded.evidence
