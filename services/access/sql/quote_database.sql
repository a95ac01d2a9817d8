SELECT quote_ident(current_database())
