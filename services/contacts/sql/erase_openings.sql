-- The limit of the account goes on counting somebody.
UPDATE messaging_opening SET phone_e164 = 'erased:' || gen_random_uuid() WHERE phone_e164 = :phone
