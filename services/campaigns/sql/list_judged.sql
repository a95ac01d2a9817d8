-- Who would be left out now, one page by contact.
SELECT id, display_name, coalesce(phone_e164, ''), verdict
  FROM (/* take campaigns/judge_people */) AS people
 WHERE id > :after_contact AND CASE WHEN :reason = '' THEN verdict <> '' ELSE verdict = :reason END
 ORDER BY id
 LIMIT :limit
