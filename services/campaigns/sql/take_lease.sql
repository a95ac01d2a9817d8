-- One program starts campaigns. It keeps the lease while it speaks; a server takes it from a desktop, which may be switched
-- off. Answers a row to who holds it now.
INSERT INTO scheduler_lease AS l (holder, host, is_server, seen_at)
VALUES ((:me)::uuid, :host, :is_server, clock_timestamp())
ON CONFLICT (only_row) DO UPDATE
   SET holder = excluded.holder, host = excluded.host, is_server = excluded.is_server, seen_at = excluded.seen_at
 WHERE l.holder = excluded.holder OR l.seen_at < clock_timestamp() - interval '15 seconds'
    OR (excluded.is_server AND NOT l.is_server)
RETURNING holder
