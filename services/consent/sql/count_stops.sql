SELECT (SELECT count(*) FROM contact_preference WHERE marketing_opted_out),
       (SELECT count(*) FROM conversation_message WHERE stop_verdict = 'open'),
       (SELECT count(*) FROM suppression WHERE contact_id IS NULL)
