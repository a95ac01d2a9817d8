SELECT contact_id, kind FROM single_message WHERE id = :message AND purpose = 'answer'
