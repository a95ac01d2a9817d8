-- Who changes the rules at the same time waits, whether or not there are any yet.
SELECT pg_advisory_xact_lock(hashtext('siaran.consent_rules'))
