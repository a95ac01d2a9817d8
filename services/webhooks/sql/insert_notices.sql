-- Keeps each announcement once and answers the places of those that were new.
WITH told AS (
    SELECT min(t.place) AS place, t.field, t.waba_id, t.number, t.event, t.detail,
           to_timestamp(t.at / 1000.0::double precision) AS told_at
      FROM unnest(:fields::text[], :wabas::text[], :numbers::text[], :events::text[], :details::text[], :times::bigint[])
           WITH ORDINALITY AS t(field, waba_id, number, event, detail, at, place)
     GROUP BY 2, 3, 4, 5, 6, 7
), kept AS (
    INSERT INTO account_notice (told_at, field, waba_id, number, event, detail)
    SELECT told_at, field, waba_id, number, event, detail FROM told ORDER BY place
    ON CONFLICT DO NOTHING
    RETURNING told_at, field, waba_id, number, event, detail
)
SELECT t.place
  FROM told t JOIN kept k USING (told_at, field, waba_id, number, event, detail)
 ORDER BY t.place
