-- What the drawer shows beside the row of the list.
SELECT ARRAY(SELECT l.id FROM label l WHERE l.id = ANY (c.label_ids) ORDER BY l.id)::text, coalesce(c.workflow_status_id, 0),
       coalesce((SELECT v.id FROM conversation v WHERE v.contact_id = c.id ORDER BY v.opened_at DESC, v.id DESC LIMIT 1), 0),
       EXISTS (SELECT 1 FROM suppression s WHERE s.contact_id = c.id AND s.reason = 'erased')
  FROM contact c
 WHERE c.id = :contact
