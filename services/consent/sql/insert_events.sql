-- What was told before, of the same instant and from the same source, is not told again.
INSERT INTO consent_event (contact_id, occurred_at, opted_out, source, evidence)
SELECT DISTINCT ON (moment.at, said.contact_id, said.opted_out, said.source)
       said.contact_id, moment.at, said.opted_out = 1, said.source, said.evidence
FROM unnest(:contacts::bigint[], :times::bigint[], :opted_out::integer[], :sources::text[], :evidence::text[])
         WITH ORDINALITY AS said(contact_id, at, opted_out, source, evidence, place)
CROSS JOIN LATERAL to_timestamp(said.at / 1000.0::double precision) AS moment(at)
WHERE NOT EXISTS (
    SELECT FROM consent_event known
    WHERE known.contact_id = said.contact_id AND known.occurred_at = moment.at
      AND known.opted_out = (said.opted_out = 1) AND known.source = said.source
)
ORDER BY moment.at, said.contact_id, said.opted_out, said.source, said.place
