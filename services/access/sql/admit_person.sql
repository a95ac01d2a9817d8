SELECT admit_person(:login, :admitted)
