SELECT rename_person(:login, :name)
