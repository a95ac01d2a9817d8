SELECT *, '' AS about FROM (/* take access/wanted */) AS wanted WHERE id > (:beyond)::bigint ORDER BY id LIMIT :limit
