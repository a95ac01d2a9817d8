-- Whom a removal takes, locked until it ends. The marker stands for them.
WITH wanted AS (
    SELECT c.id FROM contact c WHERE true /* audience */ ORDER BY c.id FOR UPDATE OF c
)
INSERT INTO bulk_change_part (change_id, contacts)
SELECT :change, array_agg(id ORDER BY id) FROM wanted HAVING count(*) > 0
RETURNING cardinality(contacts)
