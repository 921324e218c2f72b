# Two commands matter: `make demo` and `make test`. Both build .venv from requirements.lock when it is missing or older.
PYTHON ?= python3.11
VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.from-lock
UV := $(shell command -v uv 2>/dev/null)

.PHONY: help demo test check lint types imports unit venv lock clean

help: ## what can be made
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z]+):[^#]*## (.*)/  make \1\t\2/' | expand -t 16

demo: $(STAMP) ## the whole thing on this machine: sample sites, a crawl, alerts, pages to browse
	$(BIN)/diemtin demo $(DEMO)

test: lint types imports unit ## everything CI runs

check: test

lint: $(STAMP) ## style, with ruff
	$(BIN)/ruff check .

types: $(STAMP) ## mypy --strict
	$(BIN)/mypy

imports: $(STAMP) ## which room may import which
	$(BIN)/lint-imports

unit: $(STAMP) ## the tests, file by file on every core
	$(BIN)/python -m pytest --numprocesses auto --maxprocesses 4 --dist loadfile $(PYTEST)

venv: $(STAMP) ## the virtual environment alone

$(STAMP): requirements.lock pyproject.toml
ifdef UV
	$(UV) venv --quiet --clear --python $(PYTHON) $(VENV)
	$(UV) pip install --quiet --python $(BIN)/python --require-hashes -r requirements.lock
	$(UV) pip install --quiet --python $(BIN)/python --no-deps --no-build-isolation -e .
else
	$(PYTHON) -m venv --clear $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
endif
	@touch $@

lock: ## resolve the dependencies anew (needs uv)
	uv pip compile pyproject.toml --universal --python-version 3.11 --group dev --upgrade \
	  --generate-hashes --no-annotate --no-header -o requirements.lock

clean: ## remove what was built, keep data/
	rm -rf $(VENV) *.egg-info .pytest_cache .mypy_cache .ruff_cache .import_linter_cache .hypothesis
