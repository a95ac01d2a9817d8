-- One person per number: of several lines the first filled value counts. New people are added, known ones get only what
-- they lack. Answers the lines that were nobody new, in order, and whether the number stood in the file before; the
-- contacts looked up for that are those from before this statement.
WITH person AS (
    SELECT r.phone_e164, min(r.line) AS line,
           coalesce((array_agg(r.display_name ORDER BY r.line) FILTER (WHERE r.display_name <> ''))[1], '')
               AS display_name,
           (array_agg(w.id ORDER BY r.line) FILTER (WHERE w.id IS NOT NULL))[1] AS workflow_status_id,
           (array_agg(r.rating ORDER BY r.line) FILTER (WHERE r.rating IS NOT NULL))[1] AS rating
      FROM import_row r
      LEFT JOIN workflow_status w ON lower(w.name) = lower(r.workflow_status)
     WHERE r.import_id = :import
     GROUP BY r.phone_e164
), merged AS (
    INSERT INTO contact AS c (phone_e164, display_name, workflow_status_id, rating)
    SELECT phone_e164, display_name, workflow_status_id, rating FROM person ORDER BY line
    ON CONFLICT (phone_e164) DO UPDATE
       SET display_name = CASE c.display_name WHEN '' THEN excluded.display_name ELSE c.display_name END,
           workflow_status_id = coalesce(c.workflow_status_id, excluded.workflow_status_id),
           rating = coalesce(c.rating, excluded.rating),
           updated_at = now()
     WHERE (c.display_name = '' AND excluded.display_name <> '')
        OR (c.workflow_status_id IS NULL AND excluded.workflow_status_id IS NOT NULL)
        OR (c.rating IS NULL AND excluded.rating IS NOT NULL)
)
SELECT r.line, r.phone_e164, r.line > r.first_line
  FROM (SELECT line, phone_e164, min(line) OVER (PARTITION BY phone_e164) AS first_line
          FROM import_row
         WHERE import_id = :import) r
  LEFT JOIN contact c ON c.phone_e164 = r.phone_e164
 WHERE r.line > r.first_line OR c.id IS NOT NULL
 ORDER BY r.line
