-- Before the message itself: contacts are locked first everywhere.
UPDATE contact SET last_outbound_at = greatest(last_outbound_at, now()) WHERE id = :contact
