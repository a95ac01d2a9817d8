SELECT status FROM template WHERE name = :name AND language = :language AND removed_at IS NULL
