"""A database of letters in the browser, served by Datasette; needs the extra `web`."""
