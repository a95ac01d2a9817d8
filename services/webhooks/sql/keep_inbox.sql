-- Makes room for the coming days and drops what is older than the workspace keeps.
SELECT keep_inbox(coalesce((SELECT (value #>> '{}')::integer FROM workspace_setting WHERE key = 'webhooks.keep_days'), 30))
