INSERT INTO messaging_limit AS known (waba_id, people) VALUES (:waba, :people)
ON CONFLICT (waba_id) DO UPDATE SET people = excluded.people, told_at = now()
