INSERT INTO sender_process (id, host) VALUES (:id, :host)
