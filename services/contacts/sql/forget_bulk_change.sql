DELETE FROM bulk_change WHERE id = :change
