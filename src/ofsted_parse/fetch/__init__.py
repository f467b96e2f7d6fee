"""Letters from Ofsted's site: found, fetched, and known again. Nothing else speaks to anyone."""
