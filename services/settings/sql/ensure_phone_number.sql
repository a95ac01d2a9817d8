-- What is not known this time (an empty text, no throughput) does not erase what was known before.
WITH number AS (
    INSERT INTO phone_number AS known (remote_id, waba_id, display_number, verified_name, quality,
                                       throughput_per_second, synced_at)
    VALUES (:remote_id, :waba_id, :display_number, :verified_name, :quality, coalesce(:throughput::integer, 80), now())
    ON CONFLICT (remote_id) DO UPDATE
    SET waba_id = excluded.waba_id,
        display_number = coalesce(nullif(excluded.display_number, ''), known.display_number),
        verified_name = coalesce(nullif(excluded.verified_name, ''), known.verified_name),
        quality = coalesce(nullif(excluded.quality, ''), known.quality),
        throughput_per_second = coalesce(:throughput::integer, known.throughput_per_second),
        synced_at = excluded.synced_at
    RETURNING id
), pacing AS (
    INSERT INTO phone_number_pacing (phone_number_id) SELECT id FROM number
    ON CONFLICT DO NOTHING
)
SELECT id FROM number
