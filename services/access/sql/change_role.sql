SELECT change_person_role(:login, :role)
