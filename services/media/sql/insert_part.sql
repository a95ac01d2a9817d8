INSERT INTO media_part (sha256, part, bytes) VALUES (decode(:sha256, 'hex'), :part, :bytes)
