SELECT nextval(pg_get_serial_sequence('workflow_status', 'id')) FROM generate_series(1, (:count)::integer)
