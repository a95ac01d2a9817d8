SELECT count(*) FROM contact WHERE import_id = :import
