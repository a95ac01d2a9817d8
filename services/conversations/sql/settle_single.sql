-- The outcome of one attempt, fenced by it. An acceptance also corrects a doubt, and brings its id where a webhook was
-- quicker; nothing else is believed of a message that is not claimed any more.
UPDATE single_message
   SET status = CASE WHEN status IN ('claimed', 'in_doubt') THEN :status ELSE status END,
       reason = CASE WHEN status IN ('claimed', 'in_doubt') THEN :reason ELSE reason END,
       wamid = coalesce(wamid, nullif(:wamid, '')),
       accepted_at = CASE WHEN :status = 'accepted' THEN coalesce(accepted_at, now()) ELSE accepted_at END,
       failed_at = CASE WHEN :status = 'failed' THEN now() ELSE failed_at END,
       error_code = nullif(:code::integer, 0),
       send_after = CASE WHEN :status = 'pending' THEN now() + make_interval(secs => :delay::double precision) ELSE send_after END
 WHERE id = :message AND attempts = :attempt AND claimed_by = :sender
   AND (status = 'claimed' OR :status = 'accepted')
