SELECT 1 FROM media_file WHERE sha256 = decode(:sha256, 'hex')
