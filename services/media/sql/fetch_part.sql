SELECT bytes FROM media_part WHERE sha256 = decode(:sha256, 'hex') AND part = :part
