-- The account may write to nobody new for now: the campaign waits until the oldest of its 24 hours is over.
UPDATE campaign c
   SET rest_until = greatest(now() + interval '5 seconds',
                             coalesce((SELECT min(opened_at) + interval '24 hours' FROM messaging_opening WHERE waba_id = :account),
                                      now() + interval '1 hour')),
       rest_reason = 'messaging_limit',
       resting = (SELECT count(*) FROM campaign_message m WHERE m.campaign_id = c.id AND m.status = 'pending'),
       updated_at = now()
 WHERE c.id = :campaign AND c.status = 'running'
