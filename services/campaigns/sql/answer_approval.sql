SELECT answer_approval(:campaign, :seen, :who, :verdict, :reason)
