SELECT quote_ident(:name)
