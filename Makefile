# Two commands do everything: `make run` and `make test`. The others are their parts.
SHELL := /bin/bash
PY := .venv/bin/python
COMPANION := .venv/bin/companion
UV = $(firstword $(wildcard .tools/bin/uv) uv)
SAMPLE := tests/plans/01-tamika-osbourne.docx
SAMPLE_LETTER := tests/plans/01-tamika-invitation.docx
SAMPLE_PAGE := out/01-tamika-osbourne.one-page.json
# The longest files first, so that no process waits for the other at the end.
SLOW := tests/web tests/conversations tests/machines tests/summaries
QUICK := $(filter-out $(SLOW) tests/__pycache__,$(patsubst %/,%,$(wildcard tests/*/))) $(wildcard tests/test_*.py)
export RASA_TELEMETRY_ENABLED := false
# Where Python may keep no compiled files, each start of the assistant takes half a minute more.
unexport PYTHONDONTWRITEBYTECODE
export TF_CPP_MIN_LOG_LEVEL := 3

.PHONY: run test setup setup-tests train serve lint types contracts data check unit bench bench-batches fuzz crash attack load soak audit score pictures licences format clean

run: setup train $(SAMPLE_PAGE)  ## set up, train, make the sample page, start, print the address
	@$(COMPANION) serve

setup:
	@deploy/setup.sh

setup-tests:
	@deploy/setup.sh tests

train: setup
	@$(COMPANION) train

$(SAMPLE_PAGE): $(SAMPLE) | setup
	@$(COMPANION) summarise $(SAMPLE) --meeting $(SAMPLE_LETTER) --out out && touch $@

test: setup-tests check train unit  ## everything that CI asks

check: lint types contracts data

lint: setup-tests
	@.venv/bin/ruff check . && .venv/bin/ruff format --check .

types: setup-tests
	@.venv/bin/mypy

contracts: setup-tests
	@.venv/bin/lint-imports

data: setup-tests
	@PYTHONWARNINGS=ignore .venv/bin/rasa data validate --fail-on-warnings --config config.yml --domain bot/domain --data bot/data

unit: setup-tests train
	@$(PY) -m pytest -n 4 --dist loadfile --no-loadscope-reorder $(SLOW) $(QUICK)

PARTS :=
bench: setup train  ## all parts into docs/benchmarks.md, or PARTS="quality voices"
	@PYTHONPATH=tests $(PY) -m bench $(PARTS)

bench-batches: setup  ## a thousand plans as one batch (an hour or more): docs/benchmarks-batches.md
	@PYTHONPATH=tests $(PY) -m bench.batches

CASES := 100000
FIRST := 0
MINUTES := 60
fuzz: setup  ## strange files, pages, messages and requests; what breaks something is kept in out/fuzz
	@PYTHONPATH=tests:. $(PY) -m fuzz $(CASES) $(FIRST) $(MINUTES)

crash: setup train  ## kill -9 of web, assistant and workers at 200 random moments of talks (half an hour)
	@PYTHONPATH=tests $(PY) -m crash 200 $(SEED)

attack: setup-tests  ## each route as each kind of visitor, and 150 strange requests to each
	@COMPANION_EXAMPLES=150 $(PY) -m pytest tests/web/test_web_crawl.py tests/web/test_web_description.py

load: setup train  ## 1, 50, 200 and far too many sittings at once: docs/benchmarks.md
	@deploy/setup.sh load
	@PYTHONPATH=tests $(PY) -m load

soak: setup train  ## 2,000 sittings in a row: memory and disk into docs/benchmarks.md
	@PYTHONPATH=tests $(PY) -m load.soak 2000

audit: setup  ## known holes in the parts, asked of PyPI: needs the internet
	@mkdir -p out && $(UV) export --quiet --frozen --no-emit-project --no-dev --extra chat --output-file out/requirements.txt >/dev/null
	@$(UV) tool run pip-audit --requirement out/requirements.txt --disable-pip --strict

score: setup  ## how well plans with gold files are read
	@PYTHONPATH=tests $(PY) -m scoring tests/plans tests/plans/more/*/ --faults

pictures: setup-tests train
	@$(PY) docs/make_pictures.py

licences: setup  ## docs/licences.md and out/sbom.json
	@$(PY) docs/make_licences.py

format: setup
	@.venv/bin/ruff check --fix . ; .venv/bin/ruff format .

clean:
	rm -rf out .venv .tools .data bot/models dist build
