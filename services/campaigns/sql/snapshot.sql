-- All that somebody decides about a campaign, to be compared with what it was. Of the message only which one it is and,
-- by its fingerprint, whether it is another one: what people are told stands in no log.
SELECT (to_jsonb(c) - '{id,content,created_at,updated_at,marketing}'::text[]
        || jsonb_build_object('message', jsonb_strip_nulls(jsonb_build_object(
               'template', c.content #>> '{template,name}',
               'language', c.content #>> '{template,language}',
               'file', c.content #>> '{attachment,mime_type}',
               'fingerprint', left(md5(c.content::text), 8)))))::text
  FROM campaign c
 WHERE c.id = :id
