SELECT contact_id, marketing_opted_out, (extract(epoch FROM changed_at) * 1000)::bigint, source, evidence
FROM contact_preference
WHERE contact_id = ANY(:contacts::bigint[])
