SELECT host, is_server, seen_at FROM scheduler_lease
