-- A draft, a campaign of long ago that may be duplicated, and a series each hold their file.
WITH dropped AS (
    DELETE FROM media_file f
     WHERE f.wanted_at < now() - interval '30 days'
       AND NOT EXISTS (SELECT FROM campaign c WHERE c.content #>> '{attachment,sha256}' = encode(f.sha256, 'hex'))
       AND NOT EXISTS (SELECT FROM campaign_series s WHERE s.content #>> '{attachment,sha256}' = encode(f.sha256, 'hex'))
    RETURNING f.sha256
)
SELECT count(*) FROM dropped
