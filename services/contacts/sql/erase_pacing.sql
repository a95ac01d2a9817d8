DELETE FROM pair_pacing WHERE phone_e164 = :phone
