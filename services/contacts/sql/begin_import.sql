INSERT INTO import_batch (file_name) VALUES (:file_name) RETURNING id
