SELECT id, floor(extract(epoch FROM occurred_at) * 1000)::bigint AS at, actor, login, action,
       coalesce(subject_id, 0) AS subject, detail::text AS detail
  FROM audit_entry
 WHERE ((:actor)::text = '' OR actor = (:actor)::text)
   AND ((:actions)::text[] = '{}'
        OR action = ANY ((:actions)::text[])
        OR split_part(action, '.', 1) || '.' = ANY ((:actions)::text[]))
   AND ((:subject)::bigint = 0 OR subject_id = (:subject)::bigint)
   AND ((:from)::bigint IS NULL OR occurred_at >= to_timestamp((:from)::bigint / 1000.0::double precision))
   AND ((:until)::bigint IS NULL OR occurred_at < to_timestamp((:until)::bigint / 1000.0::double precision))
