SELECT lower(name) FROM segment
