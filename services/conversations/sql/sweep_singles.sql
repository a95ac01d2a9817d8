-- Nobody knows what became of what a sender claimed so long ago. It is never sent again by itself.
UPDATE single_message SET status = 'in_doubt', reason = 'sender_gone'
 WHERE status = 'claimed' AND claimed_at < now() - make_interval(secs => :seconds::double precision)
