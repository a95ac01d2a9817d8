UPDATE account_notice SET seen_at = now() WHERE id = ANY (:ids::bigint[]) AND seen_at IS NULL
