SELECT id, key, label, type, choices::text FROM custom_field ORDER BY lower(label), id
