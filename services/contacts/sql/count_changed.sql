SELECT count(*) FROM import_change WHERE import_id = :import
