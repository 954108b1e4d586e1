# make run and make test set up everything they need by themselves; make help lists the rest.
SHELL := /bin/sh
VENV := .venv/bin
SAMPLES := resources/samples
FIRST_RUN := build/first-run
TRAINING_CONFIG := training/configs/flagship.toml
TRAINING_DATA := build/data/all
TRAINED := build/models/flagship.manifest.json
# Folders of the training data: make train BUSI=DIR [BUS_BRA=DIR]
BUSI ?=
BUS_BRA ?=
# What make installer builds
TARGET ?= all
# Mutants of make fuzz, how many at a time, and which ones
N ?= 100000
JOBS ?= 1
SEED ?= 1

# Quiet, predictable tests: no screen, no GPU.
TEST_ENV := QT_QPA_PLATFORM=offscreen CUDA_VISIBLE_DEVICES=-1 TF_CPP_MIN_LOG_LEVEL=3

.DEFAULT_GOAL := help
.PHONY: run test lint docs screenshots translations corpus fuzz torture acceptance review-day installer installer-test installer-figures installer-pictures bench project-scale compare-superpixels train lock clean help \
	setup-run setup-test setup-train setup-docs setup-installer setup-installer-test setup-screenshots \
	setup-corpus setup-acceptance train-now

run: setup-run ## open the program on the samples (no screen: analyze them instead)
	@if [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ] && [ "$$QT_QPA_PLATFORM" != offscreen ]; then \
		exec $(VENV)/busi-desktop open $(SAMPLES); \
	else \
		echo "No screen: analyzing the samples instead of opening the window."; \
		rm -rf $(FIRST_RUN); \
		$(VENV)/busi-desktop analyze $(SAMPLES) --out $(FIRST_RUN) --overlays && \
		echo "Results: $(FIRST_RUN)/results.csv and results.jsonl, pictures beside them."; \
	fi

test: lint ## everything that a change must pass: format, lint, types, layers, tests
	@echo "== tests"
	@$(TEST_ENV) $(VENV)/python -m pytest --numprocesses auto --maxprocesses 4 --dist loadfile

lint: setup-test ## format, lint, types and layers only
	@echo "== format"
	@$(VENV)/ruff format --check .
	@echo "== lint"
	@$(VENV)/ruff check .
	@echo "== types"
	@$(VENV)/mypy
	@echo "== layers"
	@$(VENV)/lint-imports

bench: setup-test ## times of the parts a reader feels (fails on no wall clock)
	@$(TEST_ENV) $(VENV)/python -m pytest -m bench --benchmark-only

project-scale: setup-test ## a project of 100,000 images and a million events: its size, and how long one waits for it
	@$(TEST_ENV) $(VENV)/python -m tests.bench.project_scale

compare-superpixels: setup-test ## superpixels of several libraries: time and quality (DATA=folder with BUSI-style masks)
	@$(VENV)/python -m tests.bench.compare_superpixels "$(DATA)"

docs: setup-docs ## the manual as HTML in build/docs
	@$(VENV)/mkdocs build --strict --quiet
	@echo "Manual: build/docs/index.html"

screenshots: setup-screenshots ## pictures of the window, taken under a virtual screen
	@QT_QPA_PLATFORM=xcb xvfb-run --auto-servernum --server-args="-screen 0 1920x1200x24" \
		$(VENV)/python docs/make_screenshots.py

acceptance: setup-acceptance ## three scripted readers at the real program: keys and mouse under a virtual screen
	@xvfb-run --auto-servernum --server-args="-screen 0 1366x768x24 -noreset" \
		$(VENV)/python -m tests.acceptance

review-day: setup-test ## a day of three readers: 200 images, out in every format, and back: make review-day [N=200]
	@$(TEST_ENV) $(VENV)/python -m tests.acceptance.review_day --n $(if $(filter file,$(origin N)),200,$(N)) --out build/review-day

translations: setup-test ## bring the texts of all languages up to date, and list what is missing
	@$(VENV)/python packaging/translations.py

corpus: setup-corpus ## every DICOM file that pydicom ships, against DCMTK: docs/dicom-files.md
	@$(TEST_ENV) $(VENV)/python docs/make_dicom_table.py

fuzz: setup-test ## mutated files by the hundred thousand: make fuzz [N=100000] [JOBS=2] [SEED=1]
	@$(TEST_ENV) $(VENV)/python -m tests.fuzz --n $(N) --jobs $(JOBS) --seed $(SEED) --out build/fuzz

torture: setup-test ## kills, flipped bits, failing disks: make torture [N=1000] [SEED=1]
	@$(TEST_ENV) $(VENV)/python -m tests.torture --n $(if $(filter file,$(origin N)),1000,$(N)) --seed $(SEED) --out build/torture

installer: setup-docs setup-installer ## installers that need no network, in dist: Linux .run and .deb, Windows setup (TARGET=run|deb|linux|windows|all)
	@build/installer/venv/bin/python build_installer.py $(TARGET)

installer-test: setup-installer-test ## install them in bare systems without network (as root, after make installer)
	@$(TEST_ENV) $(VENV)/python -m pytest -o faulthandler_timeout=0 -m installer tests/installer

installer-figures: setup-installer-test ## time and memory of the installed program (as root, after make installer)
	@$(TEST_ENV) $(VENV)/python -m tests.installer.measure

installer-pictures: setup-installer-test ## pictures of the installation for the manual (as root, after make installer)
	@$(VENV)/python -m tests.installer.pictures

train: ## train on your copy of the data: make train BUSI=DIR [BUS_BRA=DIR]
	@if [ -z "$(BUSI)" ]; then cat packaging/training-data.txt; else $(MAKE) --no-print-directory train-now; fi

train-now: setup-train
	$(VENV)/python -m training prepare --busi "$(BUSI)" $(if $(BUS_BRA),--bus-bra "$(BUS_BRA)") --out $(TRAINING_DATA)
	$(VENV)/python -m training train $(TRAINING_CONFIG) --resume
	$(VENV)/python -m training export $(TRAINING_CONFIG) --out build/models
	$(VENV)/python -m training calibrate $(TRAINING_CONFIG) --model $(TRAINED)
	$(VENV)/python -m training evaluate --model $(TRAINED) \
		--data $(TRAINING_DATA) --split val --out build/report

lock: setup-test ## write requirements/*.txt anew (needs the package registry)
	@PATH="$$PWD/$(VENV):$$PATH" packaging/lock.sh

clean: ## remove what make made, .venv too; keep prepared data and trained runs
	rm -rf .venv build/docs build/first-run build/installer dist *.egg-info .pytest_cache .mypy_cache .ruff_cache \
		.import_linter_cache .hypothesis .benchmarks
	find busi_desktop training tests -name __pycache__ -type d -prune -exec rm -rf {} +

help: ## this list
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/  make \1	\2/p' Makefile | expand -t 22

setup-run setup-test setup-train setup-docs setup-installer setup-installer-test setup-screenshots setup-corpus setup-acceptance: setup-%:
	@packaging/setup.sh $*
