# Thin names for the scripts; everything works without make.
.PHONY: sample test format bench gallery

sample:
	scripts/sample

test:
	scripts/test

format:
	swift format --in-place --recursive --parallel Package.swift Sources Tests

bench:
	scripts/bench

gallery:
	scripts/gallery
