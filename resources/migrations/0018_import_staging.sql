-- What cannot be prepared as a statement of the catalogue.

CREATE FUNCTION begin_staging() RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    CREATE TEMPORARY TABLE import_row (LIKE public.import_row) ON COMMIT DROP;
END
$$;
COMMENT ON FUNCTION begin_staging IS 'Makes the staging table of one import, until the end of its transaction.';

CREATE FUNCTION look_at_staging() RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    ANALYZE import_row;
END
$$;
COMMENT ON FUNCTION look_at_staging IS 'Lets the planner know what a file has brought.';
