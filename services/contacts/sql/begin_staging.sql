-- For the rest of the transaction its table is found before the one whose shape it has.
SELECT begin_staging(), set_config('search_path', 'pg_temp, siaran', true)
