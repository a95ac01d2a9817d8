SELECT note_opening()
