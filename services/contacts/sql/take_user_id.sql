UPDATE contact SET bsuid = nullif((:bsuid)::text, '') WHERE id = :contact AND bsuid IS NULL
