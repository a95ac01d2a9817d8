-- The log is asked by kind and by days as well as by person, and has to answer when it is long.
CREATE INDEX audit_entry_action ON audit_entry (action, id);
CREATE INDEX audit_entry_object ON audit_entry ((split_part(action, '.', 1) || '.'), id);
CREATE INDEX audit_entry_time ON audit_entry (occurred_at);
