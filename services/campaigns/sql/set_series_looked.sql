UPDATE campaign_series SET looked_at = :looked_at WHERE id = :id RETURNING id
