-- When somebody of a team opened its workspace last, for its owners to see who still does. And a new name tells the old
-- one in the log.
ALTER TABLE person ADD COLUMN opened_at timestamptz;
COMMENT ON COLUMN person.opened_at IS 'When a program of this login opened the workspace last, to the minute.';

-- Who tries again and again writes at most once a minute.
CREATE FUNCTION note_opening() RETURNS void LANGUAGE sql SECURITY DEFINER SET search_path = siaran, pg_temp AS $$
    UPDATE person SET opened_at = now()
     WHERE login = session_user AND coalesce(opened_at, '-infinity') < now() - interval '1 minute'
$$;
COMMENT ON FUNCTION note_opening IS 'Keeps that whoever asks has opened the workspace.';
GRANT EXECUTE ON FUNCTION note_opening() TO siaran_supervisor, siaran_agent;

CREATE OR REPLACE FUNCTION rename_person(whose text, called text) RETURNS text
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = siaran, pg_temp AS $$
DECLARE
    who text := manager_of_people();
    before text := (SELECT name FROM person WHERE login = whose);
BEGIN
    IF length(btrim(called)) NOT BETWEEN 1 AND 100 THEN
        RETURN 'name_form';
    END IF;
    IF before IS NULL THEN
        RETURN 'unknown';
    END IF;
    IF before <> btrim(called) THEN
        UPDATE person SET name = btrim(called) WHERE login = whose;
        PERFORM audit_append(who, 'person.renamed', (SELECT id FROM person WHERE login = whose),
                             jsonb_build_object('login', whose, 'before', jsonb_build_object('name', before), 'after', jsonb_build_object('name', btrim(called))));
    END IF;
    RETURN '';
END
$$;
