"""Many inputs: what a command line names, the processes that read them, what is kept of them."""
