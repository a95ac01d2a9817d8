-- Eight bytes a person, as one value: a million rows would be ten times as much on the way. The marker is replaced by
-- one of the walks.
SELECT string_agg(int8send(s.id), ''::bytea) FROM (/* walk */) AS s (id)
