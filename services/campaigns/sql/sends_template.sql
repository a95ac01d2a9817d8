SELECT coalesce(content -> 'template' -> 'id' IS NOT NULL, false) FROM campaign WHERE id = :id
