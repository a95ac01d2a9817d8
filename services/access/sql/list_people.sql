SELECT p.id, p.login, p.name, role_of_person(p.login), p.is_program, coalesce(r.rolcanlogin, false), p.must_choose,
       p.invited_at, coalesce(i.name, p.invited_by),
       CASE WHEN isfinite(r.rolvaliduntil) THEN r.rolvaliduntil END,
       p.opened_at
  FROM person p
  LEFT JOIN pg_roles r ON r.rolname = p.login
  LEFT JOIN person i ON i.login = p.invited_by
 ORDER BY lower(p.name), p.id
