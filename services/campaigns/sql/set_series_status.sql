-- What it missed while it was paused is not made up for.
UPDATE campaign_series SET status = :status, looked_at = now() WHERE id = :id RETURNING id
