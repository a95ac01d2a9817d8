-- Claims of a limited account wait for each other here, whichever program makes them.
SELECT people FROM messaging_limit WHERE waba_id = :account FOR UPDATE
