SELECT id, phone_e164 FROM contact WHERE phone_e164 = ANY(:phones::text[]) ORDER BY id FOR NO KEY UPDATE
