"""How fast the program is, always beside something else that ran on the same machine just before.

`python -m benchmarks` prints a table of ratios: seconds differ from machine to machine, and from
one minute to the next where others use it too.
"""
