-- Programs read the templates a page at a time, by name.
CREATE INDEX template_by_name ON template (name, id);
