SELECT id, name FROM label ORDER BY lower(name)
