SELECT * FROM (/* take access/wanted */) AS wanted WHERE id < (:beyond)::bigint ORDER BY id DESC LIMIT :limit
