UPDATE media SET held_until = now() + interval '30 seconds' WHERE held_by = (:holder)::uuid
