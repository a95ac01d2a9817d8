-- Numbers nobody here has: whoever comes with one of them stays opted out.
INSERT INTO suppression (identity_hash, reason, source)
SELECT DISTINCT identity_hash(number), 'opted_out', :source
  FROM unnest(:phones::text[]) AS number
 ORDER BY 1
ON CONFLICT (identity_hash) DO NOTHING
