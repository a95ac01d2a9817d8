DELETE FROM scheduler_lease WHERE holder = (:me)::uuid
