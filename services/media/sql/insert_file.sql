-- Answers whether its parts are still to come: not when the file is there already, which is only wanted anew.
INSERT INTO media_file AS known (sha256, mime_type, byte_size, thumbnail)
VALUES (decode(:sha256, 'hex'), :mime_type, :byte_size, :thumbnail)
ON CONFLICT (sha256) DO UPDATE SET wanted_at = now()
RETURNING known.xmax = 0
