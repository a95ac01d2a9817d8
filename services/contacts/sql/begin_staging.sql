SELECT begin_staging()
