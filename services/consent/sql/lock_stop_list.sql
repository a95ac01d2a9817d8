-- Nobody becomes a contact between the look at the contacts and the numbers that are kept without one.
SELECT pg_advisory_xact_lock(hashtext('siaran.stop_list'))
