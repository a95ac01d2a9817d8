SELECT name, language, category, status, named_parameters, components, coming_category FROM template WHERE id = :id
