-- The marker is replaced by the filter.
SELECT count(*) FROM contact c WHERE true /* audience */
