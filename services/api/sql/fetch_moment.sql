-- The oldest transaction that is under way: whatever this moment does not see has that number or a later one. A
-- position is known when it is not of the future and not so old that its number means something else by now.
SELECT moment.horizon::text, coalesce((SELECT max(id) FROM conversation_message), 0),
       :since::numeric BETWEEN moment.horizon::text::numeric - 1000000000 AND moment.horizon::text::numeric
FROM (SELECT pg_snapshot_xmin(pg_current_snapshot()) AS horizon) AS moment
