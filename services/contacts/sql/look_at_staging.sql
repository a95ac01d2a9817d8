SELECT look_at_staging()
