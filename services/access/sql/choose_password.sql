SELECT choose_password(:verifier)
