-- The latest first, each with the campaigns that rest since then for the same reason: those of the account after a
-- restriction, those of the template after its pause (its detail is "name: language").
SELECT notice.id, (extract(epoch FROM notice.told_at) * 1000)::bigint, notice.field, notice.number, notice.event,
       notice.detail, notice.seen_at IS NOT NULL,
       CASE notice.field
       WHEN 'account_update' THEN
           (SELECT count(*) FROM campaign
             WHERE status = 'paused' AND status_reason = 'account' AND paused_at >= notice.told_at
               AND phone_number_id IN (SELECT id FROM phone_number WHERE waba_id = notice.waba_id))
       WHEN 'message_template_status_update' THEN
           (SELECT count(*) FROM campaign
             WHERE status = 'paused' AND status_reason = 'template' AND paused_at >= notice.told_at
               AND content -> 'template' ->> 'name' = split_part(notice.detail, ': ', 1))
       ELSE 0
       END
  FROM account_notice notice
 ORDER BY notice.told_at DESC, notice.id DESC
 LIMIT :most
