SELECT kind, criteria FROM segment WHERE id = :id
