SELECT id FROM contact WHERE phone_e164 = ANY ((:phones)::text[]) ORDER BY id LIMIT 1
