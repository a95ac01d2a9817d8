-- What runs rests until the quiet hours end. A rest for another reason is left alone until it is nearly over; people who
-- get it at a wall time of their own are not held by the clock of the workspace.
UPDATE campaign c
   SET rest_until = :until, rest_reason = 'quiet_hours', updated_at = now(),
       resting = (SELECT count(*) FROM campaign_message m WHERE m.campaign_id = c.id AND m.status = 'pending')
 WHERE c.status IN ('running', 'paused') AND NOT c.recipient_local
   AND CASE WHEN c.rest_reason = 'quiet_hours' THEN c.rest_until IS DISTINCT FROM :until
            ELSE c.rest_until IS NULL OR c.rest_until <= now() + interval '3 seconds' END
RETURNING c.id
