SELECT host, is_server FROM scheduler_lease
