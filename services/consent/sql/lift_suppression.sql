-- Who agrees again in so many words is somebody to write to again.
DELETE FROM suppression WHERE contact_id = :contact
