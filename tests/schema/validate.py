#!/usr/bin/env python3
"""validate.py BUILD-DIR: check every JSON and JUnit output against its schema (needs Debian's python3-jsonschema
and libxml2-utils).

Reports come from the unit tests' fixtures, annotations from a few lines of JSON."""
import json
import pathlib
import subprocess
import sys

import jsonschema

FIXTURES = ["story", "hostile", "scripts", "large", "pair", "empty"]
LINES = [
    {"id": "a", "text": "Nine people died on Tuesday, the mayor said. \"We wait,\" he told reporters."},
    {"id": "b", "text": "", "published": "2024-02-06"},
    {"id": None, "text": "At least $1.2 billion was lost, up 5 percent.", "outlet": "</script>"},
    {"id": "d"},
    ["not", "an", "object"],
]
schemas = pathlib.Path(__file__).resolve().parents[2] / "core/report/schema"
build = pathlib.Path(sys.argv[1])
faults = 0


def check(name, schema, text):
    global faults
    validator = jsonschema.Draft202012Validator(json.loads((schemas / schema).read_text()))
    for error in validator.iter_errors(json.loads(text)):
        faults += 1
        print(f"{name}: {error.json_path}: {error.message[:200]}")


def run(*command, text=None):
    return subprocess.run(command, input=text, capture_output=True, text=True, check=False).stdout


for fixture in FIXTURES:
    check(fixture, "compare.schema.json", run(build / "fixture-report", fixture, "json"))
    junit = run(build / "fixture-report", fixture, "junit")
    result = subprocess.run(["xmllint", "--noout", "--schema", schemas / "junit.xsd", "-"], input=junit, text=True,
                            capture_output=True, check=False)
    if result.returncode != 0:
        faults += 1
        print(f"{fixture}: {result.stderr}")
lines = "".join(json.dumps(line) + "\n" for line in LINES)
for option in ([], ["--tokens"]):
    output = run(build / "parallax", "annotate", "--jsonl", *option, text=lines)
    if output.count("\n") != len(LINES):
        faults += 1
        print(f"annotate: {output.count(chr(10))} lines for {len(LINES)}")
    for number, line in enumerate(output.splitlines()):
        check(f"annotate, line {number + 1}", "annotate.schema.json", line)
print("every output is valid" if faults == 0 else f"{faults} faults")
sys.exit(1 if faults else 0)
