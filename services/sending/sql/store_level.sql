-- What is not told (null) stays as it was.
UPDATE phone_number SET throughput_per_second = coalesce((:level)::integer, throughput_per_second), synced_at = now()
 WHERE remote_id = :remote_id
RETURNING waba_id
