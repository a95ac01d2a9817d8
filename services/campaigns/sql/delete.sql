DELETE FROM campaign WHERE id = :id AND status IN ('draft', 'scheduled') RETURNING id
