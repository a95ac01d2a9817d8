UPDATE template SET status = 'PENDING', synced_at = now() WHERE id = :id
