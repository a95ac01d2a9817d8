SELECT thumbnail FROM media_file WHERE sha256 = decode(:sha256, 'hex')
