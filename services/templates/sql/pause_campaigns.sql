-- Campaigns whose template WhatsApp would refuse now. LIMIT_EXCEEDED and the like concern new templates only.
UPDATE campaign
   SET status = 'paused', status_reason = 'template', paused_at = now(), updated_at = now()
 WHERE status = 'running'
   AND EXISTS (SELECT FROM template
                WHERE content -> 'template' -> 'id' = to_jsonb(template.id)
                  AND (removed_at IS NOT NULL
                       OR template.status IN ('PAUSED', 'DISABLED', 'REJECTED', 'PENDING', 'PENDING_DELETION',
                                              'DELETED', 'LOCKED', 'ARCHIVED')))
RETURNING id
