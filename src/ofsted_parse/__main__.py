"""`python -m ofsted_parse`."""

from ofsted_parse.cli import main

if __name__ == "__main__":
    main()
