UPDATE contact
SET conversation_count = contact.conversation_count + said.opened,
    last_inbound_at = greatest(contact.last_inbound_at, to_timestamp(said.last_at / 1000.0::double precision))
FROM unnest(:contacts::bigint[], :opened::integer[], :times::bigint[]) AS said(contact_id, opened, last_at)
WHERE contact.id = said.contact_id
