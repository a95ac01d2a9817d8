-- A campaign that is large or dear goes out when a second owner has looked at it. What was approved is kept as a hash, so
-- that any later edit makes it another campaign, whichever way it came; and the start itself is refused without one.

ALTER TABLE campaign ADD COLUMN estimated_cost bigint CHECK (estimated_cost >= 0);
COMMENT ON COLUMN campaign.estimated_cost IS 'What it was expected to cost when it started, in minor units; null before that, and when a rate was not known.';

CREATE TABLE campaign_approval (
    id              bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    campaign_id     bigint REFERENCES campaign ON DELETE CASCADE,
    series_id       bigint REFERENCES campaign_series ON DELETE CASCADE,
    state           text NOT NULL DEFAULT 'asked' CHECK (state IN ('asked', 'approved', 'refused', 'withdrawn', 'voided')),
    content         bytea NOT NULL CHECK (length(content) = 32),
    people          integer NOT NULL CHECK (people > 0),
    cost            bigint CHECK (cost >= 0),
    currency        text NOT NULL CHECK (length(currency) <= 3),
    receipt         jsonb NOT NULL CHECK (jsonb_typeof(receipt) = 'object'),
    asked_by        text NOT NULL,
    asked_person    text NOT NULL,
    asked_at        timestamptz NOT NULL DEFAULT now(),
    answered_by     text,
    answered_person text,
    answered_at     timestamptz,
    reason          text NOT NULL DEFAULT '' CHECK (length(reason) <= 500),
    CONSTRAINT campaign_approval_of_one CHECK ((campaign_id IS NULL) <> (series_id IS NULL)),
    CONSTRAINT campaign_approval_is_of_another CHECK (state <> 'approved' OR (
        answered_person IS NOT NULL AND answered_by IS NOT NULL
        AND answered_person <> asked_person AND lower(answered_by) <> lower(asked_by)))
);
CREATE UNIQUE INDEX campaign_approval_open ON campaign_approval (campaign_id) WHERE state IN ('asked', 'approved');
CREATE INDEX campaign_approval_of_campaign ON campaign_approval (campaign_id, id);
CREATE INDEX campaign_approval_of_series ON campaign_approval (series_id);
COMMENT ON TABLE campaign_approval IS 'That one owner asked for a campaign to go out, and what another one said; of a draft that became a series, it belongs to the series.';
COMMENT ON COLUMN campaign_approval.content IS 'approved_content() of the campaign when it was asked for: it counts for nothing else.';
COMMENT ON COLUMN campaign_approval.cost IS 'What it would have cost then, in minor units of currency; null when a rate was not known.';
COMMENT ON COLUMN campaign_approval.asked_person IS 'acting_person() of who asked, who may not approve.';

REVOKE INSERT, UPDATE, DELETE ON campaign_approval FROM siaran_owner;
GRANT SELECT ON campaign_approval TO siaran_supervisor;

CREATE FUNCTION acting_person(who text) RETURNS text LANGUAGE sql STABLE SET search_path = siaran, pg_temp
RETURN CASE WHEN EXISTS (SELECT FROM person WHERE login = session_user AND NOT is_program) THEN session_user::text
            ELSE session_user || ' / ' || lower(btrim(who)) END;
COMMENT ON FUNCTION acting_person IS 'Who acts: the login of a person of the team, which nobody can make up. Through a login that works for several, as a server does for the holders of its tokens, the name it gives them is a part of it.';

CREATE FUNCTION approval_limit(named text) RETURNS bigint LANGUAGE sql STABLE SET search_path = siaran, pg_temp
RETURN coalesce((SELECT CASE WHEN jsonb_typeof(value) = 'number' THEN least(value::numeric, 9007199254740991)::bigint END
                   FROM workspace_setting WHERE key = named), 0);
COMMENT ON FUNCTION approval_limit IS 'A limit of the settings (approval.people, approval.cost); 0 when there is none.';

CREATE FUNCTION needs_approval(people integer, cost bigint) RETURNS boolean LANGUAGE sql STABLE SET search_path = siaran, pg_temp
RETURN (approval_limit('approval.people') > 0 AND people > approval_limit('approval.people'))
    OR (approval_limit('approval.cost') > 0 AND coalesce(cost > approval_limit('approval.cost'), true));
COMMENT ON FUNCTION needs_approval IS 'Whether so many people at such a cost are more than one owner may send to alone. What cannot be told is taken for too dear.';

-- The template is looked at as it is now: WhatsApp sends that, not the copy in the campaign. Runs of a series have names and
-- times of their own, and are what their series is.
CREATE FUNCTION approved_content(whose bigint) RETURNS bytea LANGUAGE sql STABLE SET search_path = siaran, pg_temp
RETURN (SELECT sha256(convert_to(jsonb_build_object(
           'name', coalesce(r.name, c.name), 'content', c.content, 'segment', c.segment_id, 'kind', s.kind, 'rule', s.criteria,
           'members', CASE WHEN s.kind = 'static' THEN extract(epoch FROM s.last_refreshed_at)::text END,
           'template', (SELECT jsonb_agg(jsonb_build_array(t.id, t.category, t.components) ORDER BY t.id) FROM template t
                         WHERE t.name = c.content #>> '{template,name}' AND t.language = c.content #>> '{template,language}'
                           AND t.removed_at IS NULL),
           'zone', c.time_zone, 'rate', c.rate_per_second, 'cooldown', c.cooldown_days, 'repeats', c.repeats,
           'at', CASE WHEN c.repeats IS NULL
                      THEN jsonb_build_array(extract(epoch FROM c.scheduled_at)::text, c.recipient_local, c.pilot_size, c.pilot_goes_on)
                 END)::text, 'UTF8'))
          FROM campaign c
          LEFT JOIN segment s ON s.id = c.segment_id
          LEFT JOIN campaign_series r ON r.id = c.series_id
         WHERE c.id = whose);
COMMENT ON FUNCTION approved_content IS 'A hash of all that an owner approves: what is said, to whom, when and how. Only who wrote and changed it when is left out.';

-- A tenth more than was approved is let pass, as it is for a number that was confirmed: people come and go meanwhile.
CREATE FUNCTION is_approved(whose bigint, recipients integer, costs bigint) RETURNS boolean
    LANGUAGE sql STABLE SET search_path = siaran, pg_temp
RETURN EXISTS (SELECT FROM campaign c
                 JOIN campaign_approval a ON a.campaign_id = c.id OR a.series_id = c.series_id
                WHERE c.id = whose AND a.state = 'approved' AND a.content = approved_content(whose)
                  AND recipients::bigint * 10 <= a.people::bigint * 11
                  AND (a.cost IS NULL OR coalesce(costs::numeric * 10 <= a.cost::numeric * 11, false)));
COMMENT ON FUNCTION is_approved IS 'Whether a second owner has approved this campaign as it is now, for about so many people at about such a cost.';

-- Each answers an empty text, or the word for why nothing was done.
CREATE FUNCTION ask_approval(whose bigint, who text, recipients integer, costs bigint, money text, told jsonb) RETURNS text
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = siaran, pg_temp AS $$
BEGIN
    PERFORM void_changed_approvals(whose);
    INSERT INTO campaign_approval (campaign_id, content, people, cost, currency, receipt, asked_by, asked_person)
    SELECT id, approved_content(id), recipients, costs, money, told, who, acting_person(who)
      FROM campaign WHERE id = whose AND status = 'draft'
        ON CONFLICT (campaign_id) WHERE state IN ('asked', 'approved') DO NOTHING;
    RETURN CASE WHEN FOUND THEN '' ELSE 'already' END;
END
$$;
COMMENT ON FUNCTION ask_approval IS 'Asks the other owners for a draft as it is now.';

CREATE FUNCTION answer_approval(whose bigint, seen bigint, who text, verdict text, why text) RETURNS text
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = siaran, pg_temp AS $$
DECLARE
    asked campaign_approval;
BEGIN
    SELECT * INTO asked FROM campaign_approval
     WHERE campaign_id = whose AND (id = seen OR seen = 0)
       AND (state = 'asked' OR (state = 'approved' AND verdict = 'withdrawn')) FOR UPDATE;
    IF asked.id IS NULL OR verdict NOT IN ('approved', 'refused', 'withdrawn') THEN
        RETURN 'gone';
    END IF;
    IF asked.content IS DISTINCT FROM approved_content(whose) THEN
        RETURN 'changed';
    END IF;
    IF verdict = 'approved' AND (asked.asked_person = acting_person(who) OR lower(asked.asked_by) = lower(who)) THEN
        RETURN 'own';
    END IF;
    UPDATE campaign_approval
       SET state = verdict, answered_by = who, answered_person = acting_person(who), answered_at = now(), reason = why
     WHERE id = asked.id;
    RETURN '';
END
$$;
COMMENT ON FUNCTION answer_approval IS 'Approves, refuses or withdraws what was asked for; approved by anybody but who asked. seen: the request that was read, 0 for the present one.';

CREATE FUNCTION carry_approval(whose bigint, into_series bigint) RETURNS void
    LANGUAGE sql SECURITY DEFINER SET search_path = siaran, pg_temp AS $$
    UPDATE campaign_approval a SET campaign_id = NULL, series_id = r.id
      FROM campaign_series r, campaign c
     WHERE a.campaign_id = whose AND a.state = 'approved' AND c.id = whose AND c.status = 'draft'
       AND r.id = into_series AND r.name = c.name AND r.segment_id = c.segment_id AND r.content = c.content
$$;
COMMENT ON FUNCTION carry_approval IS 'What was approved of a draft holds for the series that takes its place.';

CREATE FUNCTION void_changed_approvals(only_of bigint DEFAULT 0)
    RETURNS TABLE (campaign bigint, was text) LANGUAGE sql SECURITY DEFINER SET search_path = siaran, pg_temp AS $$
    WITH other AS (
        SELECT a.id, a.state FROM campaign_approval a
          JOIN campaign c ON c.id = a.campaign_id
         WHERE a.state IN ('asked', 'approved') AND (only_of = 0 OR a.campaign_id = only_of) AND c.frozen_at IS NULL
           AND a.content IS DISTINCT FROM approved_content(a.campaign_id)
           FOR UPDATE OF a
    )
    UPDATE campaign_approval a SET state = 'voided', answered_at = coalesce(a.answered_at, now())
      FROM other WHERE a.id = other.id
    RETURNING a.campaign_id, other.state
$$;
COMMENT ON FUNCTION void_changed_approvals IS 'Says of approvals whose campaign is not the same any more what is so without it: they count no more.';

-- After the row is written, so that what is judged is what will be sent.
CREATE FUNCTION start_is_approved() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = siaran, pg_temp AS $$
DECLARE
    people integer;
BEGIN
    IF approval_limit('approval.people') > 0 OR approval_limit('approval.cost') > 0 THEN
        SELECT count(*) INTO people FROM campaign_message WHERE campaign_id = NEW.id;
        IF needs_approval(people, NEW.estimated_cost) AND NOT is_approved(NEW.id, people, NEW.estimated_cost) THEN
            RAISE EXCEPTION 'campaign % needs the approval of a second owner', NEW.id USING ERRCODE = '23514';
        END IF;
    END IF;
    RETURN NULL;
END
$$;
CREATE TRIGGER campaign_comes_approved AFTER INSERT ON campaign
    FOR EACH ROW WHEN (NEW.status IN ('running', 'paused', 'completed')) EXECUTE FUNCTION start_is_approved();
CREATE TRIGGER campaign_starts_approved AFTER UPDATE ON campaign FOR EACH ROW
    WHEN (NEW.status IN ('running', 'paused', 'completed')
          AND (OLD.status NOT IN ('running', 'paused', 'completed') OR OLD.content IS DISTINCT FROM NEW.content))
    EXECUTE FUNCTION start_is_approved();

GRANT EXECUTE ON FUNCTION acting_person(text), approval_limit(text), needs_approval(integer, bigint), approved_content(bigint),
    is_approved(bigint, integer, bigint) TO siaran_supervisor;
REVOKE EXECUTE ON FUNCTION start_is_approved() FROM siaran_owner;
