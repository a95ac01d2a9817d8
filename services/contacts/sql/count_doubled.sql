-- Rows whose number stood earlier in the file.
SELECT coalesce(sum(n.rows - 1), 0)
  FROM (SELECT count(*) AS rows
          FROM import_row
         WHERE phone_e164 IN (SELECT phone_e164 FROM import_row WHERE again)
         GROUP BY phone_e164) AS n
