-- For the transaction of a preview: a scan of all contacts on every core is what it is about. With little memory nobody
-- hashes a whole table to look at a few people.
SELECT set_config('max_parallel_workers_per_gather', :workers, true), set_config('min_parallel_table_scan_size', '1MB', true),
       set_config('parallel_setup_cost', '100', true), set_config('parallel_tuple_cost', '0.01', true),
       set_config('work_mem', :work_mem, true), set_config('jit', 'off', true)
