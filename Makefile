# Two commands for newcomers: `make demo` and `make test`. Each installs what is missing first.

RELEASE = swift build -c release --product aqwal $(STATIC)
AQWAL = .build/release/aqwal
# With Swift's own libraries inside, the one file runs where Swift is not installed. GNU's linkers warn of a function in them that is never called; LLVM's,
# which comes with Swift, does not.
STATIC = $(if $(filter Linux,$(shell uname -s)),--static-swift-stdlib $(if $(shell command -v ld.lld),-Xswiftc -use-ld=lld $(WHOLE)))
# It can also optimise all modules as one, for a tenth less work, where this Swift has the option. No processor foresees what an article says next: so the
# conditions that hang together are all asked before there is one jump by them, for a twenty-fifth less time.
WHOLE = $(if $(shell swift build --help-hidden 2>/dev/null | grep experimental-lto-mode),--experimental-lto-mode full $(JOINED))
JOINED = $(foreach option,-jump-is-expensive -bonus-inst-threshold=20,-Xlinker -mllvm -Xlinker $(option))
FORMATTED = Sources Tests Package.swift

.PHONY: help demo test build lint format bench bench-store setup

help:
	@echo "make demo    set up, build, and extract the two articles of seeds/ as a table"
	@echo "make test    set up, run the tests, and check the formatting of the code"
	@echo "make build   set up and build $(AQWAL)"
	@echo "make format  format the code in place"
	@echo "make bench FILE=articles.jsonl    time the extraction of a file on one core"
	@echo "make bench-store    time every query on a store of 100,000 quotations"

demo: build
	@echo
	@$(AQWAL) extract --format table seeds

test: setup
	swift test
	@$(MAKE) --no-print-directory lint

build: setup
	$(RELEASE)

lint:
	swift format lint --strict --recursive $(FORMATTED)

format:
	swift format --in-place --recursive $(FORMATTED)

bench:
	@test -n "$(FILE)" || { echo "Which file? make bench FILE=articles.jsonl" >&2; exit 1; }
	@$(MAKE) --no-print-directory build
	@bash -c 'time $(AQWAL) extract --jobs 1 --format jsonl --output /dev/null "$$1"' bench "$(FILE)"

bench-store: setup
	swift build -c release --product StoreBenchmark
	@rm -f .build/bench.sqlite .build/bench.sqlite-*
	@.build/release/StoreBenchmark .build/bench.sqlite

# ICU cuts words and sentences; pkg-config tells the compiler where it is.
PACKAGES = pkg-config libicu-dev libsqlite3-dev

setup:
	@command -v swift >/dev/null || { \
	  echo "Swift is not installed, or not on the PATH. Aqwal needs Swift 6.1 or newer: https://www.swift.org/install/" >&2; exit 1; }
	@if pkg-config --exists icu-uc sqlite3 2>/dev/null; then exit 0; fi; \
	command -v apt-get >/dev/null || { \
	  echo "ICU and SQLite were not found, and there is no apt-get to install them. Install their development files and pkg-config by hand." >&2; exit 1; }; \
	if [ "$$(id -u)" -eq 0 ]; then run="env"; elif command -v sudo >/dev/null; then run="sudo env"; else \
	  echo "Install these packages as root, then try again: apt-get install $(PACKAGES)" >&2; exit 1; fi; \
	echo "Installing $(PACKAGES) …"; \
	$$run DEBIAN_FRONTEND=noninteractive apt-get update -qq && \
	$$run DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $(PACKAGES) >/dev/null
