-- For the merge of a large file, until its transaction ends. Against a table that was empty when it was last looked at,
-- a plan of loops takes hours.
SELECT set_config('enable_nestloop', 'off', true), set_config('work_mem', '64MB', true)
