SELECT reset_person_password(:login, :verifier, ends.at),
       CASE WHEN isfinite(ends.at) AND NOT (SELECT is_program FROM person WHERE login = :login) THEN ends.at END
  FROM (SELECT CASE WHEN days = 0 THEN 'infinity' ELSE now() + make_interval(days => days) END AS at
          FROM (SELECT (:days)::integer AS days) AS d) AS ends
