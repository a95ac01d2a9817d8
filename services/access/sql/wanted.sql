SELECT id, floor(extract(epoch FROM occurred_at) * 1000)::bigint, actor, login, action, coalesce(subject_id, 0), detail::text
  FROM audit_entry
 WHERE ((:actor)::text = '' OR actor = (:actor)::text)
   AND ((:action)::text = '' OR action = (:action)::text
        OR (right((:action)::text, 1) = '.' AND starts_with(action, (:action)::text)))
   AND ((:subject)::bigint = 0 OR subject_id = (:subject)::bigint)
   AND ((:from)::bigint IS NULL OR occurred_at >= to_timestamp((:from)::bigint / 1000.0::double precision))
   AND ((:until)::bigint IS NULL OR occurred_at < to_timestamp((:until)::bigint / 1000.0::double precision))
