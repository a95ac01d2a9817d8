UPDATE single_message SET status = 'skipped', reason = 'withdrawn' WHERE id = :message AND status = 'pending' AND purpose = 'answer'
RETURNING contact_id
