-- One claim of a campaign with a cooldown at a time, whichever program makes it. The number is arbitrary.
SELECT pg_advisory_xact_lock(727004)
