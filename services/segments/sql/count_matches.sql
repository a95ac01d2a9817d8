-- How many a rule matches, and nothing else. The marker is replaced by the rule.
SELECT count(*) FROM contact c WHERE true /* audience */
