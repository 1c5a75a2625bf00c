# Entrevue. `make help` says what there is; the work is done in Scripts/.
INPUT ?= input
OUTPUT ?= output
PREFIX ?= /usr/local

.DEFAULT_GOAL := help
.PHONY: help run build test lint docs manual install gallery clean setup

help: ## This list
	@sed -n 's/^\([a-z]*\):.*## /  make \1|/p' Makefile | awk -F'|' '{ printf "%-14s %s\n", $$1, $$2 }'

run: ## Turn the articles of INPUT=input into graphs in OUTPUT=output (installs what is missing, builds first)
	@Scripts/run.sh "$(INPUT)" "$(OUTPUT)"

build: ## Build the program in release mode: .build/release/entrevue
	@Scripts/build.sh

test: ## Install what is missing, build, run every test and check
	@Scripts/test.sh

lint: ## Check the format of the sources
	@Scripts/lint.sh

docs: ## Build the documentation of the libraries in .build-docs/ with DocC, which comes with Swift
	@Scripts/docs.sh

manual: ## Write the pages of the manual to .build/man (builds first)
	@Scripts/manual.sh

install: ## Install program, manual and completions below PREFIX=/usr/local (builds first)
	@Scripts/install.sh "$(PREFIX)"

gallery: ## Draw the pictures of the README from input/ (builds first)
	@Scripts/gallery.sh

setup: ## Install with apt-get what is missing on a Debian machine
	@Scripts/setup.sh

clean: ## Remove what was built, and what was written to output/
	@rm -rf .build .build-docs .build-venv* .build-screens
	@find output -mindepth 1 ! -name README.md -delete
