SELECT count(*) FROM audit_entry
