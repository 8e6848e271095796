# `make run` and `make test` are all that anybody needs to know; both set up what they need.
PYTHON ?= python3
VENV := .venv
RUN := $(VENV)/bin/python
PORT ?= 8000
# Two deployments on one origin never touch each other's projects: each has its name.
DEPLOYMENT ?= site

.PHONY: help run demo site test unit unit-pyodide e2e types lint format bench screenshot icons schema requirements clean

help: ## what can be made
	@grep -hE '^[a-z-]+:.*##' Makefile | sed -E 's/:[^#]*## /\t/' | column -t -s '	'

run: site ## build the page, serve it on this machine and print its address
	@$(RUN) -m tools.serve --port $(PORT)

demo: site ## the same, and beside it, on another origin, a page that embeds it
	@$(RUN) -m tools.demo --port $(PORT)

site: $(VENV)/made node_modules/.made ## build the page into dist/
	@$(RUN) -m tools.build $(DEPLOYMENT)

test: setup browser ## everything: unit tests here and inside Pyodide, types, lint, the page in a browser
	@$(RUN) -m tools.suites

unit: $(VENV)/dev ## unit tests in this machine's Python
	@$(RUN) -m pytest -q tests

unit-pyodide: setup ## the same tests in the interpreter that ships
	@$(RUN) -m tools.pyodide_tests

e2e: setup browser ## the page in a real browser
	@$(RUN) -m pytest -q e2e

types: $(VENV)/dev ## strict types
	@$(RUN) -m mypy

lint: $(VENV)/dev ## style and mistakes
	@$(RUN) -m ruff check . && $(RUN) -m ruff format --check .

format: $(VENV)/dev ## put the code into its one form
	@$(RUN) -m ruff check --fix . ; $(RUN) -m ruff format .

bench: setup browser site ## measure, beside a page as PyScript comes; ONLY=start, editing or judging measures that, SOAK=60 edits for an hour
	@$(RUN) -m tools.chromium --whole
	@mkdir -p build && $(RUN) -m tools.bench --json build/bench.json $(addprefix --only ,$(ONLY)) $(addprefix --soak ,$(SOAK))

screenshot: setup browser site ## the picture in the README
	@$(RUN) -m tools.screenshot

icons: setup browser ## the icons for home screens, from static/icons/mark.svg
	@$(RUN) -m tools.icons

requirements: $(VENV)/dev ## pin anew what requirements/*.in ask for
	@$(RUN) -m tools.pin

.PHONY: setup
setup: $(VENV)/dev node_modules/.made

$(VENV)/made:
	@$(PYTHON) -m venv $(VENV)
	@touch $@

$(VENV)/dev: $(VENV)/made requirements/dev.txt
	@$(RUN) -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/dev.txt
	@touch $@

.PHONY: browser
browser: $(VENV)/dev
	@$(RUN) -m tools.chromium

node_modules/.made: package-lock.json
	@npm ci --silent
	@touch $@

clean: ## remove everything that is built or fetched
	rm -rf dist build .cache node_modules $(VENV)
