DELETE FROM campaign WHERE id = :id AND series_id IS NOT NULL AND frozen_at IS NULL RETURNING id
