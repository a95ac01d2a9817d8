-- Whoever a row says does not want to be written to, unless that is known from a source as firm (see ConsentRule).
-- Answers nothing; each one is an update of contact_preference. Of people known before the journal keeps how it was.
WITH told AS (
    SELECT DISTINCT c.id FROM import_row r JOIN contact c ON c.phone_e164 = r.phone_e164 WHERE r.says_no
), held AS MATERIALIZED (
    SELECT c.id, c.import_id FROM contact c WHERE c.id IN (SELECT id FROM told) ORDER BY c.id FOR NO KEY UPDATE
), news AS (
    SELECT h.id, h.import_id, p.changed_at, to_jsonb(p) AS old_consent
      FROM held h
      LEFT JOIN contact_preference p ON p.contact_id = h.id
     WHERE p.contact_id IS NULL OR NOT p.marketing_opted_out OR p.source IN ('whatsapp', 'keyword', 'button')
), event AS (
    INSERT INTO consent_event (contact_id, occurred_at, opted_out, source, evidence)
    SELECT n.id, greatest(now(), n.changed_at), true, 'import', (:evidence)::text FROM news n ORDER BY n.id
    RETURNING id, contact_id
), journal AS (
    INSERT INTO import_change (import_id, contact_id, consent_event_id, old_consent)
    SELECT (:import)::bigint, n.id, e.id, n.old_consent
      FROM news n
      JOIN event e ON e.contact_id = n.id
     WHERE n.import_id IS DISTINCT FROM (:import)::bigint
    ON CONFLICT (import_id, contact_id) DO UPDATE
       SET consent_event_id = excluded.consent_event_id, old_consent = excluded.old_consent
)
INSERT INTO contact_preference AS p (contact_id, marketing_opted_out, changed_at, source, evidence)
SELECT n.id, true, greatest(now(), n.changed_at), 'import', (:evidence)::text FROM news n ORDER BY n.id
ON CONFLICT (contact_id) DO UPDATE
   SET marketing_opted_out = true, changed_at = excluded.changed_at, source = 'import', evidence = excluded.evidence
