UPDATE webhook_inbox SET processed_at = now(), fault = :fault WHERE id = :id AND processed_at IS NULL
