-- Imports merge one after the other, or two that share people would wait for each other.
SELECT pg_advisory_xact_lock(727002)
