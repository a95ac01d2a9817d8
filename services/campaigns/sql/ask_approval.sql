SELECT ask_approval(:campaign, :who, :people, (:cost)::bigint, :currency, (:receipt)::jsonb)
