-- Numbers nobody here has: whoever comes with one of them stays opted out.
SELECT stop_numbers(:phones::text[], :source)
