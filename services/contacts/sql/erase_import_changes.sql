-- What the undo of an import still keeps of them.
DELETE FROM import_change WHERE contact_id = :contact
