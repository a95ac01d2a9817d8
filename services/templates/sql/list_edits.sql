SELECT edit
  FROM template, unnest(approved_edits) AS edit
 WHERE id = :id AND edit > now() - interval '30 days'
 ORDER BY edit DESC
