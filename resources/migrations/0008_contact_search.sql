-- The list of contacts by name, page by page.

CREATE INDEX contact_name ON contact (lower(display_name), id);
