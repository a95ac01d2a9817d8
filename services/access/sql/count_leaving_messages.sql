SELECT (SELECT count(*) FROM campaign_message WHERE status = 'claimed')
     + (SELECT count(*) FROM single_message WHERE status = 'claimed')
