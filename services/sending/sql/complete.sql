-- Completed means: nobody unattempted, nobody in doubt.
UPDATE campaign c
   SET status = 'completed', finished_at = now(), updated_at = now()
 WHERE c.id = :campaign AND c.status = 'running'
   AND NOT EXISTS (SELECT 1 FROM campaign_message m
                    WHERE m.campaign_id = c.id AND m.status IN ('pending', 'claimed', 'in_doubt'))
RETURNING id
