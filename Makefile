# One word for each task; they need nothing but Python 3.11+ and make.
PYTHON = .venv/bin/python

.PHONY: setup test lint format score pin samples bench fuzz

setup: .venv/ready

.venv/ready: pyproject.toml
	python3 -m venv .venv
	$(PYTHON) -m pip install -q -U "pip>=25.1"
	$(PYTHON) -m pip install -q -e . --group dev
	touch $@

test: setup
	$(PYTHON) -m pytest

lint: setup
	$(PYTHON) -m ruff check .
	$(PYTHON) -m ruff format --check .
	$(PYTHON) -m mypy --strict
	$(PYTHON) -m mypy --strict --platform win32 --cache-dir .mypy_cache/windows src

format: setup
	$(PYTHON) -m ruff check --fix .
	$(PYTHON) -m ruff format .

# The parser against what was labelled by hand, and what changed since the last commit.
score: setup
	$(PYTHON) -m evaluation --against HEAD

# The floors of the scores raised to the present figures; slow, as every route is measured.
pin: setup
	$(PYTHON) -m evaluation --all-routes --pin

# How fast it is, beside other programs on the same machine; half an hour, or
# `python -m benchmarks --quick` two minutes.
bench: setup
	$(PYTHON) -m benchmarks

# Ten thousand damaged copies of the samples: before a release.
fuzz: setup
	$(PYTHON) -m tests.mutation --count 10000

# The sample documents anew; see samples/README.md for what has to be installed.
samples: setup
	$(PYTHON) -m pip install -q --group samples
	$(PYTHON) samples/make_samples.py
