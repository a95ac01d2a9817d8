-- What too old an import changed can no longer be taken back.
DELETE FROM import_change j USING import_batch b WHERE b.id = j.import_id AND b.started_at < now() - interval '30 days'
