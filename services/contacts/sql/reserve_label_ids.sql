SELECT nextval(pg_get_serial_sequence('label', 'id')) FROM generate_series(1, (:count)::integer)
