SELECT count(*)
FROM campaign
WHERE CASE WHEN :campaign::bigint IS NULL THEN frozen_at IS NOT NULL ELSE id = :campaign::bigint END
