WITH forgotten AS (
    DELETE FROM import_change WHERE import_id = :import
)
UPDATE import_batch SET undone_at = now() WHERE id = :import
