UPDATE campaign
   SET status = 'running', status_reason = '', matched = :matched, criteria = (:criteria)::jsonb,
       phone_number_id = :phone_number, frozen_at = now(), started_at = now(), updated_at = now()
 WHERE id = :id
RETURNING id
