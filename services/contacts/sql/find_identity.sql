SELECT coalesce(phone_e164, ''), coalesce(bsuid, '') FROM contact WHERE id = :contact
