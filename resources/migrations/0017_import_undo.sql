-- Imports that can be taken back, and staging that leaves nothing behind.

ALTER TABLE contact ADD COLUMN import_id bigint;
COMMENT ON COLUMN contact.import_id IS 'The import that brought this person; not a reference, which would be checked for each of a million rows.';

-- The check of this reference took a third of the time of an import. Labels have none either.
ALTER TABLE contact DROP CONSTRAINT contact_workflow_status_id_fkey;
CREATE FUNCTION leave_workflow_statuses() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    WITH holder AS (
        SELECT id FROM contact
         WHERE workflow_status_id IN (SELECT id FROM gone)
         ORDER BY id
           FOR NO KEY UPDATE
    )
    UPDATE contact c SET workflow_status_id = NULL FROM holder WHERE c.id = holder.id;
    RETURN NULL;
END
$$;
COMMENT ON FUNCTION leave_workflow_statuses IS 'People whose workflow status is deleted stand nowhere.';
CREATE TRIGGER workflow_status_leaves_contacts AFTER DELETE ON workflow_status
    REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION leave_workflow_statuses();

ALTER TABLE import_batch
    ADD COLUMN changed             integer NOT NULL DEFAULT 0 CHECK (changed >= 0),
    ADD COLUMN undone_at           timestamptz,
    ADD COLUMN label_ids           integer[] NOT NULL DEFAULT '{}',
    ADD COLUMN workflow_status_ids bigint[] NOT NULL DEFAULT '{}',
    ADD COLUMN field_ids           bigint[] NOT NULL DEFAULT '{}';
COMMENT ON COLUMN import_batch.changed IS 'People known before of whom something became different.';
COMMENT ON COLUMN import_batch.label_ids IS 'Labels that came with the file; this and the two below go when the import is undone and nobody uses them.';

CREATE TABLE import_change (
    import_id        bigint NOT NULL REFERENCES import_batch ON DELETE CASCADE,
    contact_id       bigint NOT NULL,
    old_name         text,
    new_name         text,
    old_status_id    bigint,
    new_status_id    bigint,
    old_rating       smallint,
    new_rating       smallint,
    added_label_ids  integer[] NOT NULL DEFAULT '{}',
    old_fields       jsonb NOT NULL DEFAULT '{}',
    new_fields       jsonb NOT NULL DEFAULT '{}',
    consent_event_id bigint,
    old_consent      jsonb,
    PRIMARY KEY (import_id, contact_id)
);
COMMENT ON TABLE import_change IS 'What an import changed of people who were known: new values, and those from before. Kept for 30 days.';
COMMENT ON COLUMN import_change.new_name IS 'Null when the import left it as it was; so are status and rating. An import never empties anything.';
COMMENT ON COLUMN import_change.old_fields IS 'Former values of the members of new_fields; one that is not here was empty.';
COMMENT ON COLUMN import_change.old_consent IS 'The former row of contact_preference; null for none.';

DROP TABLE import_row;
CREATE TABLE import_row (
    line               integer NOT NULL,
    phone_e164         text NOT NULL,
    display_name       text NOT NULL,
    label_ids          integer[] NOT NULL,
    workflow_status_id bigint,
    rating             smallint,
    fields             jsonb NOT NULL,
    says_no            boolean,
    again              boolean NOT NULL
);
COMMENT ON TABLE import_row IS 'The shape of a staging table, always empty: each import makes a temporary one like it, which hides it until the import ends.';
COMMENT ON COLUMN import_row.says_no IS 'What the row says about being written to: true for no, false for yes, null for nothing.';
COMMENT ON COLUMN import_row.again IS 'Set on every row whose number stood earlier in the file, and by chance on a few others.';

CREATE AGGREGATE joined_ids (integer[]) (SFUNC = array_cat, STYPE = integer[], INITCOND = '{}');
COMMENT ON AGGREGATE joined_ids (integer[]) IS 'All elements of the arrays, in their order.';
CREATE AGGREGATE joined_fields (jsonb) (SFUNC = jsonb_concat, STYPE = jsonb, INITCOND = '{}');
COMMENT ON AGGREGATE joined_fields (jsonb) IS 'The members of all objects; of those with the same key the last one.';
