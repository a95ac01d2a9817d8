INSERT INTO sender_process (id, host, machine, pid) VALUES (:id, :host, :machine, :pid)
ON CONFLICT (id) DO UPDATE SET heartbeat_at = now()
