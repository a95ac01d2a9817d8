-- A pilot that is not smaller than the campaign is no pilot.
UPDATE campaign
   SET status = 'running', status_reason = '', matched = :matched, excluded = (:excluded)::jsonb, criteria = (:criteria)::jsonb,
       phone_number_id = :phone_number, frozen_at = now(), started_at = now(), updated_at = now(), hold_until = NULL,
       estimated_cost = (:cost)::bigint,
       sends_up_to = CASE WHEN pilot_size BETWEEN 1 AND :recipients - 1 THEN pilot_size END,
       rest_until = CASE WHEN NOT recipient_local THEN (:rest_until)::timestamptz END,
       rest_reason = CASE WHEN NOT recipient_local THEN :rest_reason ELSE '' END,
       resting = CASE WHEN NOT recipient_local AND :rest_reason <> '' THEN :recipients ELSE 0 END
 WHERE id = :id
RETURNING id
