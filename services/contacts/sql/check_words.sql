-- Whether all of these words are there still; those that are cannot be deleted until the transaction ends.
SELECT (SELECT count(*) FROM (SELECT l.id FROM label l WHERE l.id = ANY ((:labels)::bigint[]) FOR KEY SHARE) AS k)
           = cardinality((:labels)::bigint[])
   AND ((:status)::bigint = 0
        OR EXISTS (SELECT 1 FROM workflow_status w WHERE w.id = (:status)::bigint FOR KEY SHARE))
