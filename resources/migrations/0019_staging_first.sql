-- The staging table of an import is found before the one whose shape it has, wherever the workspace keeps its tables.

CREATE OR REPLACE FUNCTION begin_staging() RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    CREATE TEMPORARY TABLE import_row (LIKE import_row) ON COMMIT DROP;
    PERFORM set_config('search_path', 'pg_temp, ' || current_setting('search_path'), true);
END
$$;
