SELECT id FROM contact WHERE phone_e164 = :phone
