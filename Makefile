# One word for each task; they need nothing but Python 3.11+ and make.
PYTHON = .venv/bin/python
CORPUS = $(or $(OFSTED_PARSE_CORPUS),../shared)

.PHONY: setup test lint format score samples

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

format: setup
	$(PYTHON) -m ruff check --fix .
	$(PYTHON) -m ruff format .

# The parser against the hand labels of the corpus, with every difference.
score: setup
	$(PYTHON) $(CORPUS)/score/score.py $(CORPUS)/gold $(CORPUS)/corpus/pdf --show \
		--command "$(PYTHON) -m ofsted_parse --format json"

# The sample documents anew; see samples/README.md for what has to be installed.
samples: setup
	$(PYTHON) -m pip install -q --group samples
	$(PYTHON) samples/make_samples.py
