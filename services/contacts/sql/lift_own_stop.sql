-- The stop of this number lives on in the contact that takes it over; carried over once more it would stand in the
-- history twice.
DELETE FROM suppression WHERE reason = 'opted_out' AND identity_hash = identity_hash((:identity)::text)
   AND EXISTS (SELECT 1 FROM contact_preference p WHERE p.contact_id = :contact AND p.marketing_opted_out)
