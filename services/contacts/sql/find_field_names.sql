-- Labels are not unique by themselves: two fields of one name could not be told apart.
SELECT EXISTS (SELECT 1 FROM custom_field WHERE lower(label) = lower(:name) AND id <> :id)
