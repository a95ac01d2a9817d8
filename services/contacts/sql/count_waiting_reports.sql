-- Reports that nobody has read yet and that tell of this person: they would bring the person back.
SELECT count(*)
  FROM webhook_inbox i
 WHERE i.processed_at IS NULL
   AND (((:phone)::text <> '' AND position(convert_to(substr((:phone)::text, 2), 'UTF8') IN i.body) > 0)
        OR ((:bsuid)::text <> '' AND position(convert_to((:bsuid)::text, 'UTF8') IN i.body) > 0))
