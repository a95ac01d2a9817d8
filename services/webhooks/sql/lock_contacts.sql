-- Processors that meet the same people wait for each other here, in one order.
SELECT id FROM contact WHERE id = ANY(:contacts::bigint[]) ORDER BY id FOR NO KEY UPDATE
