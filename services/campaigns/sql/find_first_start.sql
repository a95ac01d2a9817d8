-- The first moment at which the chosen wall time comes to one of the people.
SELECT min((:wall_time)::timestamp AT TIME ZONE coalesce(z.zone, :time_zone))
  FROM (SELECT DISTINCT calling_code(c.phone_e164) AS code FROM contact c WHERE c.phone_e164 IS NOT NULL /* audience */) AS living
  LEFT JOIN calling_zone z ON z.code = living.code
