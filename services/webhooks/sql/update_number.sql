-- What an announcement changes about the sending numbers it names: all of the account when it names none.
UPDATE phone_number
   SET throughput_per_second = CASE WHEN :event = 'THROUGHPUT_UPGRADE' THEN 1000 ELSE throughput_per_second END,
       quality = CASE :event WHEN 'FLAGGED' THEN 'RED' WHEN 'UNFLAGGED' THEN 'GREEN' ELSE quality END
 WHERE waba_id = :waba
   AND :event IN ('THROUGHPUT_UPGRADE', 'FLAGGED', 'UNFLAGGED')
   AND (:number = '' OR regexp_replace(display_number, '[^0-9]', '', 'g') = substr(:number, 2))
