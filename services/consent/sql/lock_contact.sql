SELECT id FROM contact WHERE id = :contact FOR NO KEY UPDATE
