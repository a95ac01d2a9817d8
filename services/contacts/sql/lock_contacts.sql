-- In the order of their keys, as everywhere.
SELECT id FROM contact WHERE id = ANY ((:contacts)::bigint[]) ORDER BY id FOR NO KEY UPDATE
