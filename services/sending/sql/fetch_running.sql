SELECT c.id, c.content, c.rate_per_second, c.phone_number_id, n.throughput_per_second
  FROM campaign c
  JOIN phone_number n ON n.id = c.phone_number_id
 WHERE c.status = 'running'
 ORDER BY c.id
