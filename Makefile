# Thin names for the scripts; everything works without make.
.PHONY: sample test prove format bench gallery

sample:
	scripts/sample

test:
	scripts/test

prove:
	scripts/prove

format:
	swift format --in-place --recursive --parallel Package.swift Sources Tests

bench:
	scripts/bench

gallery:
	scripts/gallery
