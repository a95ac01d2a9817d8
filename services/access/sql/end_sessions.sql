SELECT end_sessions_of(:login)
