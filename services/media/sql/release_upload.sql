UPDATE media SET held_by = NULL, held_until = NULL WHERE held_by = (:holder)::uuid
