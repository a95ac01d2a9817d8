SELECT jsonb_build_object('name', name, 'description', description, 'kind', kind, 'criteria', criteria)::text
  FROM segment
 WHERE id = :id
