UPDATE template SET removed_at = now(), synced_at = now() WHERE id = :id
