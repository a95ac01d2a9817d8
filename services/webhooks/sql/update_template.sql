-- What a webhook told of one template. A status that is older than the copy changes nothing.
UPDATE template
SET status = CASE WHEN :status <> '' THEN :status ELSE status END,
    rejected_reason = CASE WHEN :status <> '' THEN :reason ELSE rejected_reason END,
    quality = CASE WHEN :quality <> '' THEN :quality ELSE quality END,
    category = CASE WHEN :category <> '' THEN :category ELSE category END,
    coming_category = CASE WHEN :coming <> '' THEN :coming WHEN :category <> '' THEN '' ELSE coming_category END,
    synced_at = CASE WHEN :status <> '' THEN greatest(synced_at, told.at) ELSE synced_at END
FROM to_timestamp(:time::bigint / 1000.0::double precision) AS told(at)
WHERE waba_id = :waba
  AND ((remote_id = :remote AND :remote <> '') OR (name = :name AND language = :language))
  AND (:status = '' OR told.at >= date_trunc('second', synced_at))
  AND removed_at IS NULL
