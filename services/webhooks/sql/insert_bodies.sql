INSERT INTO webhook_inbox (body)
SELECT decode(arrived.body, 'hex')
FROM unnest(:bodies::text[]) WITH ORDINALITY AS arrived(body, place)
ORDER BY arrived.place
