WITH gone AS MATERIALIZED (
    SELECT unnest(p.contacts) AS id FROM bulk_change_part p WHERE p.change_id = :change
)
DELETE FROM contact c USING gone WHERE c.id = gone.id
