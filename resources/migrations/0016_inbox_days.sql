-- Raw webhook bodies in one partition a day, so that old days go at once instead of row by row.

ALTER TABLE webhook_inbox RENAME TO webhook_inbox_before;
ALTER TABLE webhook_inbox_before ALTER COLUMN id DROP IDENTITY;
ALTER INDEX webhook_inbox_pkey RENAME TO webhook_inbox_before_pkey;
DROP INDEX webhook_inbox_waiting;
CREATE SEQUENCE webhook_inbox_id_seq;
SELECT setval('webhook_inbox_id_seq', max(id)) FROM webhook_inbox_before HAVING max(id) IS NOT NULL;

CREATE TABLE webhook_inbox (
    id           bigint NOT NULL DEFAULT nextval('webhook_inbox_id_seq'),
    received_at  timestamptz NOT NULL DEFAULT now(),
    body         bytea NOT NULL CHECK (length(body) <= 4194304),
    processed_at timestamptz,
    unknown      integer NOT NULL DEFAULT 0,
    fault        text CHECK (length(fault) <= 500),
    PRIMARY KEY (received_at, id)
) PARTITION BY RANGE (received_at);
CREATE INDEX webhook_inbox_waiting ON webhook_inbox (id) WHERE processed_at IS NULL;
COMMENT ON TABLE webhook_inbox IS 'Raw webhook bodies, stored before they are acknowledged; processed in batches and replayable. One partition a day (UTC).';
ALTER SEQUENCE webhook_inbox_id_seq OWNED BY webhook_inbox.id;

CREATE TABLE webhook_inbox_rest PARTITION OF webhook_inbox DEFAULT;
COMMENT ON TABLE webhook_inbox_rest IS 'Bodies of days that have no partition (yet): nothing is refused for want of one.';

-- Run by whoever digests webhooks, at its start and now and then: partitions for this day and the days to come, and old
-- days away once nothing waits in them. Several may run it at once.
CREATE FUNCTION keep_inbox(days_kept integer) RETURNS integer LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
DECLARE
    today   date := (now() AT TIME ZONE 'UTC')::date;
    day     date;
    part    text;
    waiting boolean;
    dropped integer := 0;
BEGIN
    PERFORM pg_advisory_xact_lock(hashtext('siaran.keep_inbox'));
    FOR day IN SELECT today + n FROM generate_series(0, 3) AS n LOOP
        part := 'webhook_inbox_' || to_char(day, 'YYYYMMDD');
        CONTINUE WHEN to_regclass(part) IS NOT NULL;
        EXECUTE format('CREATE TABLE %I (LIKE webhook_inbox INCLUDING DEFAULTS INCLUDING CONSTRAINTS)', part);
        EXECUTE format('WITH moved AS (DELETE FROM webhook_inbox_rest WHERE received_at >= %L AND received_at < %L
                        RETURNING *) INSERT INTO %I SELECT * FROM moved',
                       day::timestamp AT TIME ZONE 'UTC', (day + 1)::timestamp AT TIME ZONE 'UTC', part);
        EXECUTE format('ALTER TABLE webhook_inbox ATTACH PARTITION %I FOR VALUES FROM (%L) TO (%L)', part,
                       day::timestamp AT TIME ZONE 'UTC', (day + 1)::timestamp AT TIME ZONE 'UTC');
        EXECUTE format('COMMENT ON TABLE %I IS %L', part, 'The webhook bodies of one day.');
    END LOOP;
    FOR part IN SELECT c.relname FROM pg_inherits i JOIN pg_class c ON c.oid = i.inhrelid
                 WHERE i.inhparent = 'webhook_inbox'::regclass AND c.relname ~ '^webhook_inbox_[0-9]{8}$'
                   AND to_date(right(c.relname, 8), 'YYYYMMDD') < today - days_kept LOOP
        EXECUTE format('SELECT EXISTS (SELECT FROM %I WHERE processed_at IS NULL)', part) INTO waiting;
        IF NOT waiting THEN
            EXECUTE format('DROP TABLE %I', part);
            dropped := dropped + 1;
        END IF;
    END LOOP;
    DELETE FROM webhook_inbox_rest
     WHERE processed_at IS NOT NULL AND received_at < (today - days_kept)::timestamp AT TIME ZONE 'UTC';
    RETURN dropped;
END
$$;
COMMENT ON FUNCTION keep_inbox IS 'Makes the partitions of the coming days and drops those older than so many days; answers how many it dropped.';

SELECT keep_inbox(3650);
INSERT INTO webhook_inbox SELECT * FROM webhook_inbox_before;
DROP TABLE webhook_inbox_before;
