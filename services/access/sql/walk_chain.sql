SELECT id, previous_hash, hash, convert_to(audit_text(occurred_at, actor, login, action, subject_id, detail), 'UTF8')
  FROM audit_entry
 WHERE id > :after
 ORDER BY id
 LIMIT :limit
