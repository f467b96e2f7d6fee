"""A replica of Ofsted's site on this machine: its search, provider pages, files and faults.

Made after what is known of the site (docs/fetch.md); nobody has held it against the site itself.
"""
