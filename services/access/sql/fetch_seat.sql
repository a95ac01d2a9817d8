SELECT name, must_choose FROM person WHERE login = session_user
