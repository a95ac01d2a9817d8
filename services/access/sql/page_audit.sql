-- With what the subjects are called now: names stand in no entry, and who is erased is nowhere by name.
SELECT page.*,
       coalesce(CASE
           WHEN action IN ('contact.imported', 'contact.import_undone')
               THEN (SELECT b.file_name FROM import_batch b WHERE b.id = subject)
           WHEN action IN ('contact.labelled', 'contact.unlabelled')
               THEN (SELECT l.name FROM label l WHERE l.id = (detail::jsonb ->> 'word')::integer)
           WHEN action = 'contact.status_set'
               THEN (SELECT w.name FROM workflow_status w WHERE w.id = (detail::jsonb ->> 'word')::integer)
           ELSE CASE split_part(action, '.', 1)
               WHEN 'campaign' THEN (SELECT c.name FROM campaign c WHERE c.id = subject)
               WHEN 'series' THEN (SELECT s.name FROM campaign_series s WHERE s.id = subject)
               WHEN 'segment' THEN (SELECT s.name FROM segment s WHERE s.id = subject)
               WHEN 'template' THEN (SELECT t.name FROM template t WHERE t.id = subject)
               WHEN 'person' THEN (SELECT p.name FROM person p WHERE p.id = subject)
               WHEN 'label' THEN (SELECT l.name FROM label l WHERE l.id = subject)
               WHEN 'workflow_status' THEN (SELECT w.name FROM workflow_status w WHERE w.id = subject)
               WHEN 'custom_field' THEN (SELECT f.label FROM custom_field f WHERE f.id = subject)
               WHEN 'contact' THEN (SELECT c.display_name FROM contact c WHERE c.id = subject)
               WHEN 'conversation' THEN (SELECT c.display_name FROM contact c WHERE c.id = subject)
               WHEN 'consent' THEN (SELECT c.display_name FROM contact c WHERE c.id = subject)
           END
       END, '') AS about
  FROM (SELECT * FROM (/* take access/wanted */) AS wanted WHERE id < (:beyond)::bigint ORDER BY id DESC LIMIT :limit) AS page
 ORDER BY id DESC
