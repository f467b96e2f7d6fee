"""A replica of Ofsted's site on this machine: its search, its provider pages, its files, its faults.

Made after what is known of the site (docs/fetch.md); nobody has held it against the site itself.
"""
