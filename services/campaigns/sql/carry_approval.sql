SELECT carry_approval(:campaign, :series)
