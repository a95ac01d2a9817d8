-- What was asked last, as it stands: an edit voids it before anybody has said so.
SELECT a.id,
       CASE WHEN a.state IN ('asked', 'approved') AND c.frozen_at IS NULL AND a.content IS DISTINCT FROM approved_content(c.id)
            THEN 'voided' ELSE a.state END,
       a.people, a.cost, a.currency, a.receipt, a.asked_by, a.asked_at, a.asked_person = acting_person(:who) OR lower(a.asked_by) = lower(:who),
       coalesce(a.answered_by, ''), a.answered_at, a.reason
  FROM campaign_approval a
  JOIN campaign c ON c.id = a.campaign_id
 WHERE a.campaign_id = :campaign
 ORDER BY a.id DESC
 LIMIT 1
