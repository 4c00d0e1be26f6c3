# The front door: `make demo` and `make test` do all the set-up on a machine that has Swift and nothing else.

PREFIX ?= /usr/local
SWIFT ?= swift

# Checks the arrows between the targets while building; the same flags everywhere, so that nothing is built twice.
FLAGS = --explicit-target-dependency-import-check error
# Tests over sockets look at the clock; beside tests that keep all cores busy it would tell them nothing.
TIMED = "TransportTests|ServingTests"
# Everything that a trait brings, in one build.
TRAITS = --traits AsyncHTTPClient,Hummingbird,Metrics,Tracing --scratch-path .build-traits

CONFIGS = $(filter-out %.schema.json,$(wildcard spec/*.json))
FORMATTED = Package.swift Sources Plugins $(filter-out Tests/GoldenTests Tests/Consumer,$(wildcard Tests/*)) \
	$(wildcard Tests/GoldenTests/*.swift) Tests/Consumer/Package.swift Tests/Consumer/Sources

.PHONY: install-mock help setup benchmark published demo test test-all test-default consumer tutorial thread-sanitizer checks docs docs-check install artifact-bundle generate format

help:
	@echo 'make demo                a streamed response and a tool call, from a server on this machine'
	@echo 'make test                all tests and checks'
	@echo 'make test-default        those that need no trait, which is quicker to build'
	@echo 'make published           whole published descriptions compile and their examples decode; needs BINDERY_SHARED'
	@echo 'make benchmark           every bar with its figure, or BARS="codec sse yaml"; needs BINDERY_SHARED, takes minutes'
	@echo '                         BARS=baseline: what generated code costs beside that of b765d1a; BARS=baseline-whole: all of it'
	@echo 'make thread-sanitizer    looks for data races: the tests of what runs at once, built for it in a quarter of an hour'
	@echo 'make generate            write Generated/ anew from spec/'
	@echo 'make fuzz               hostile descriptions, FUZZ_SECONDS (now $(FUZZ_SECONDS)) for each kind'
	@echo 'make format              format what is written by hand'
	@echo 'make tutorial            the steps of a new user in a fresh folder, timed'
	@echo 'make docs                the documentation as a site, in .build/docs/site'
	@echo 'make docs-check          opens that site in Chromium and follows its links'
	@echo 'make artifact-bundle     bindery as one binary, and as a bundle with which plugins compile no tool'
	@echo 'make install PREFIX=DIR  put bindery into DIR/bin (now $(PREFIX)/bin), completions for shells, and manual pages'
	@echo 'make install-mock        put bindery-mock beside it, which serves descriptions'

# libyaml and, for clients on Linux, libcurl, where they are missing.
setup:
	@if [ "$$(uname)" = Darwin ]; then \
	    brew list libyaml >/dev/null 2>&1 && command -v pkg-config >/dev/null || brew install libyaml pkg-config; \
	else \
	    pkg-config --exists yaml-0.1 libcurl 2>/dev/null || { \
	        S=; [ "$$(id -u)" = 0 ] || S=sudo; \
	        $$S apt-get update -qq && \
	        $$S env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends \
	            libyaml-dev libcurl4-openssl-dev pkg-config; \
	    }; \
	fi

demo: setup
	@$(SWIFT) build --product bindery
	@$(SWIFT) run --skip-build bindery generate $(CONFIGS)
	@cd Tests/Consumer && $(SWIFT) run chat

test: setup test-all checks consumer
	@echo 'All tests and checks passed.'

# With every trait, so that one build has all tests in it; `checks` and `consumer` build what is there without them. Our own targets
# treat warnings as errors; what else says "warning:" is found in the log.
test-all: setup
	@mkdir -p .build-traits
	@$(SWIFT) build --build-tests $(TRAITS) $(FLAGS) >.build-traits/test.log 2>&1 || { cat .build-traits/test.log; exit 1; }
	@if grep 'warning:' .build-traits/test.log | grep -v "'swift-distributed-tracing'"; then echo 'The build warns.'; exit 1; fi
	$(SWIFT) test $(TRAITS) $(FLAGS) --skip-build --skip $(TIMED)
	$(SWIFT) test $(TRAITS) $(FLAGS) --skip-build --filter $(TIMED)

# The same without traits: quicker to build while one works on what needs none.
test-default: setup
	$(SWIFT) build --build-tests $(FLAGS)
	$(SWIFT) test $(FLAGS) --skip-build --skip $(TIMED)
	$(SWIFT) test $(FLAGS) --skip-build --filter $(TIMED)

# Not a part of `test`, since the build for it takes longer than all else.
thread-sanitizer: setup
	@.ci/thread-sanitizer

consumer: setup
	@Tests/Consumer/check

# The steps of the article GettingStarted, timed; KEEP=--keep builds on what the last run left.
tutorial: setup
	@$(SWIFT) build --product bindery
	@Tests/Consumer/tutorial $(KEEP)

checks: setup
	$(SWIFT) build $(FLAGS)
	$(SWIFT) format lint --strict --recursive --parallel $(FORMATTED)
	$(SWIFT) run $(FLAGS) bindery check $(CONFIGS)

docs: setup
	@.ci/docs

docs-check:
	@.ci/docs-check

artifact-bundle: setup
	@.ci/artifact-bundle

generate: setup
	$(SWIFT) run bindery generate $(CONFIGS)

format:
	$(SWIFT) format --in-place --recursive --parallel $(FORMATTED)

# Not a part of `make test`: it compiles whole published descriptions, which takes minutes.
published: setup
	BINDERY_PUBLISHED=1 $(SWIFT) test $(FLAGS) --filter PublishedTests

benchmark: setup
	@$(SWIFT) build --package-path Tests/Benchmarks -c release
	@$(SWIFT) run --package-path Tests/Benchmarks -c release --skip-build benchmark $(BARS)

install: setup
	$(SWIFT) build -c release --product bindery
	install -d "$(DESTDIR)$(PREFIX)/bin"
	install "$$($(SWIFT) build -c release --show-bin-path)/bindery" "$(DESTDIR)$(PREFIX)/bin/bindery"
	install -d "$(DESTDIR)$(PREFIX)/share/bash-completion/completions" "$(DESTDIR)$(PREFIX)/share/zsh/site-functions" \
	    "$(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d"
	"$(DESTDIR)$(PREFIX)/bin/bindery" --generate-completion-script bash \
	    >"$(DESTDIR)$(PREFIX)/share/bash-completion/completions/bindery"
	"$(DESTDIR)$(PREFIX)/bin/bindery" --generate-completion-script zsh \
	    >"$(DESTDIR)$(PREFIX)/share/zsh/site-functions/_bindery"
	"$(DESTDIR)$(PREFIX)/bin/bindery" --generate-completion-script fish \
	    >"$(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/bindery.fish"
	$(SWIFT) build -c release --product generate-manual
	install -d "$(DESTDIR)$(PREFIX)/share/man/man1"
	"$$($(SWIFT) build -c release --show-bin-path)/generate-manual" "$(DESTDIR)$(PREFIX)/bin/bindery" --multi-page \
	    -o "$(DESTDIR)$(PREFIX)/share/man/man1"

# It brings Hummingbird and SwiftNIO, which nobody needs who only generates.
install-mock: setup
	$(SWIFT) build -c release --traits Hummingbird --scratch-path .build-mock --product bindery-mock
	install -d "$(DESTDIR)$(PREFIX)/bin"
	install "$$($(SWIFT) build -c release --traits Hummingbird --scratch-path .build-mock --show-bin-path)/bindery-mock" \
	    "$(DESTDIR)$(PREFIX)/bin/bindery-mock"

# Changed descriptions through the whole pipeline, each target for so many seconds; `swift test` runs them for two.
FUZZ_SECONDS ?= 60

.PHONY: fuzz
fuzz: setup
	FUZZ_SECONDS=$(FUZZ_SECONDS) $(SWIFT) test $(FLAGS) --filter FuzzTests
