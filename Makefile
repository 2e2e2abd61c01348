# Developers' commands. Each does its own set-up; nothing has to be installed by hand.
.DEFAULT_GOAL := help
.PHONY: help setup run test gallery bench clean

TARGET := $(or $(CARGO_TARGET_DIR),target)

help: ## say what each command does
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/  make \1	\2/p' Makefile

setup: ## install what is missing (Debian and npm packages)
	@tests/scripts/setup.sh

run: setup ## open Trame; without a display, write the documents and pictures of the main job in out/
	@tests/scripts/run.sh

test: setup ## every gate, cheapest first
	@tests/scripts/gates.sh

gallery: setup ## every page of every document as a picture, in out/gallery/index.html
	@tests/scripts/gallery.sh

bench: setup ## measure Trame against its own floor on 10,000 invented dossiers, and its documents against typst and WeasyPrint
	@tests/scripts/bench.sh

clean: ## remove what the commands above made
	cargo clean --quiet
	rm -rf out ui/dist ui/dist-host tests/artifacts
