-- Counts of a campaign without counting its recipients: kept by the ledger itself, exact in every snapshot. Changes are
-- appended, so that senders and webhooks never wait for each other; now and then they are folded into one row a status.

CREATE TABLE campaign_tally (
    campaign_id bigint NOT NULL REFERENCES campaign ON DELETE CASCADE,
    status      text NOT NULL,
    people      integer NOT NULL,
    replied     integer NOT NULL,
    opted_out   integer NOT NULL,
    accepted    integer NOT NULL,
    PRIMARY KEY (campaign_id, status)
) WITH (fillfactor = 50);
COMMENT ON TABLE campaign_tally IS 'How many recipients of a campaign are in a status, up to the changes in campaign_tally_change.';

CREATE TABLE campaign_tally_change (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    campaign_id bigint NOT NULL REFERENCES campaign ON DELETE CASCADE,
    status      text NOT NULL,
    people      integer NOT NULL,
    replied     integer NOT NULL,
    opted_out   integer NOT NULL,
    accepted    integer NOT NULL
) WITH (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000, autovacuum_analyze_scale_factor = 0,
        autovacuum_analyze_threshold = 20000);
CREATE INDEX campaign_tally_change_campaign ON campaign_tally_change (campaign_id);
COMMENT ON TABLE campaign_tally_change IS 'What one statement changed in the counts of a campaign; waits to be folded into campaign_tally.';

CREATE VIEW campaign_count AS
    SELECT campaign_id, status, sum(people)::integer AS people, sum(replied)::integer AS replied,
           sum(opted_out)::integer AS opted_out, sum(accepted)::integer AS accepted
      FROM (SELECT campaign_id, status, people, replied, opted_out, accepted FROM campaign_tally
            UNION ALL
            SELECT campaign_id, status, people, replied, opted_out, accepted FROM campaign_tally_change) AS parts
     GROUP BY campaign_id, status
    HAVING sum(people) <> 0;
COMMENT ON VIEW campaign_count IS 'How many recipients of a campaign are in a status now.';

-- Whoever changes the ledger changes its counts, with no right of their own to do so.
CREATE FUNCTION tally_ledger() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = siaran, pg_temp AS $$
BEGIN
    IF TG_OP = 'INSERT' THEN
        INSERT INTO campaign_tally_change (campaign_id, status, people, replied, opted_out, accepted)
        SELECT campaign_id, status, count(*), count(replied_at), count(opted_out_at), count(accepted_at)
          FROM after_rows GROUP BY campaign_id, status;
    ELSIF TG_OP = 'UPDATE' THEN
        INSERT INTO campaign_tally_change (campaign_id, status, people, replied, opted_out, accepted)
        SELECT campaign_id, status, sum(people), sum(replied), sum(opted_out), sum(accepted)
          FROM (SELECT campaign_id, status, 1 AS people, (replied_at IS NOT NULL)::integer AS replied,
                       (opted_out_at IS NOT NULL)::integer AS opted_out, (accepted_at IS NOT NULL)::integer AS accepted
                  FROM after_rows
                UNION ALL
                SELECT campaign_id, status, -1, -(replied_at IS NOT NULL)::integer, -(opted_out_at IS NOT NULL)::integer,
                       -(accepted_at IS NOT NULL)::integer
                  FROM before_rows) AS parts
         GROUP BY campaign_id, status
        HAVING sum(people) <> 0 OR sum(replied) <> 0 OR sum(opted_out) <> 0 OR sum(accepted) <> 0;
    ELSE
        INSERT INTO campaign_tally_change (campaign_id, status, people, replied, opted_out, accepted)
        SELECT b.campaign_id, b.status, -count(*), -count(b.replied_at), -count(b.opted_out_at), -count(b.accepted_at)
          FROM before_rows b WHERE EXISTS (SELECT FROM campaign c WHERE c.id = b.campaign_id) -- else it goes as a whole
         GROUP BY b.campaign_id, b.status;
    END IF;
    RETURN NULL;
END
$$;
CREATE TRIGGER tally_comes AFTER INSERT ON campaign_message
    REFERENCING NEW TABLE AS after_rows FOR EACH STATEMENT EXECUTE FUNCTION tally_ledger();
CREATE TRIGGER tally_changes AFTER UPDATE ON campaign_message
    REFERENCING OLD TABLE AS before_rows NEW TABLE AS after_rows FOR EACH STATEMENT EXECUTE FUNCTION tally_ledger();
CREATE TRIGGER tally_goes AFTER DELETE ON campaign_message
    REFERENCING OLD TABLE AS before_rows FOR EACH STATEMENT EXECUTE FUNCTION tally_ledger();

INSERT INTO campaign_tally (campaign_id, status, people, replied, opted_out, accepted)
SELECT campaign_id, status, count(*), count(replied_at), count(opted_out_at), count(accepted_at)
  FROM campaign_message GROUP BY campaign_id, status;

-- The receipt of a launch adds up for ever, also when people who were left out are removed later.
ALTER TABLE campaign ADD COLUMN excluded jsonb NOT NULL DEFAULT '{}' CHECK (jsonb_typeof(excluded) = 'object');
COMMENT ON COLUMN campaign.excluded IS 'How many people the freeze left out, by reason.';
UPDATE campaign c SET excluded = e.counts
  FROM (SELECT campaign_id, jsonb_object_agg(reason, people) AS counts
          FROM (SELECT campaign_id, reason, count(*) AS people FROM campaign_exclusion GROUP BY campaign_id, reason) AS r
         GROUP BY campaign_id) AS e
 WHERE e.campaign_id = c.id;

GRANT SELECT ON campaign_tally, campaign_tally_change, campaign_count TO siaran_supervisor;
