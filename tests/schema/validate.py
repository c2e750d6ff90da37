#!/usr/bin/env python3
"""validate.py BUILD-DIR: every JSON and JUnit output against its schema (needs Debian's python3-jsonschema and
libxml2-utils): of the unit tests' fixtures, of every curated story, of lines of JSON, of check and of baseline. JUnit is held
against what we write and against what its readers take. Outputs with something amiss must not be valid."""
import copy
import glob
import json
import os
import subprocess
import sys
import tempfile

import jsonschema

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '..'))
from suite import ROOT, Suite, run  # noqa: E402

FIXTURES = ['story', 'hostile', 'scripts', 'large', 'pair', 'empty']
LINES = [
    {'id': 'a', 'text': 'Nine people died on Tuesday, the mayor said. "We wait," he told reporters.'},
    {'id': 'b', 'text': '', 'published': '2024-02-06'},
    {'id': None, 'text': 'At least $1.2 billion was lost, up 5 percent.', 'outlet': '</script>'},
    {'id': 'e', 'html': '<p>At noon (0900 GMT) about 400 soldiers left Baku, 12 kilometres away.</p>', 'zone': 'Asia/Baku'},
    {'id': 'd'},
    ['not', 'an', 'object'],
]
# (schema, what is done to a valid output, the change)
MUTATIONS = [
    ('compare', 'a rule that does not exist', lambda o: o['findings'][0].update(rule='figure/nonsense')),
    ('compare', 'no statements', lambda o: o['findings'][0].pop('statements')),
    ('compare', 'a confidence over 1', lambda o: o['findings'][0].update(confidence=1.5)),
    ('compare', 'a span of one number', lambda o: o['findings'][0]['statements'][0].update(span=[1])),
    ('compare', 'a key of no schema', lambda o: o.update(colour='red')),
    ('compare', 'another version', lambda o: o.update(schemaVersion=2)),
    ('baseline', 'an id that is none', lambda o: o['findings'][0].update(id='x')),
    ('baseline', 'no version', lambda o: o.pop('schemaVersion')),
    ('group', 'a story without articles', lambda o: o['stories'][0].pop('articles')),
    ('annotate', 'a figure that is a number', lambda o: o['figures'][0].update(low=9)),
    ('annotate', 'a kind that does not exist', lambda o: o['figures'][0].update(type='colour')),
    ('annotate', 'no sentences', lambda o: o.pop('sentences')),
]


def validator(name):
    with open(f'{ROOT}/core/report/schema/{name}.schema.json', encoding='utf-8') as file:
        schema = json.load(file)
    jsonschema.Draft202012Validator.check_schema(schema)
    return jsonschema.Draft202012Validator(schema)


def check_json(suite, validators, name, schema, text):
    """Is it valid? Returns it, as the last one of its schema."""
    try:
        output = json.loads(text)
    except ValueError as error:
        suite.check(f'{name}: {schema}', False, f'  {error}: {text[:200]}')
        return None
    faults = [f'  {error.json_path}: {error.message[:200]}' for error in validators[schema].iter_errors(output)]
    suite.check(f'{name}: {schema}', not faults, '\n'.join(faults[:10]))
    return output


def check_junit(suite, name, text):
    for schema in ('core/report/schema/junit.xsd', 'tests/schema/jenkins-junit.xsd'):
        done = subprocess.run(['xmllint', '--noout', '--schema', f'{ROOT}/{schema}', '-'], input=text,
                              capture_output=True, check=False)
        suite.check(f'{name}: {os.path.basename(schema)}', done.returncode == 0, done.stderr.decode()[:1000])


def main():
    build = os.path.abspath(sys.argv[1])
    validators = {name: validator(name) for name in ('compare', 'annotate', 'group', 'baseline')}
    seen = {}
    with Suite() as suite, tempfile.TemporaryDirectory() as folder:
        def check(name, schema, text):
            seen[schema] = check_json(suite, validators, name, schema, text) or seen.get(schema)

        for fixture in FIXTURES:
            made = {kind: subprocess.run([f'{build}/fixture-report', fixture, kind], capture_output=True, check=True).stdout
                    for kind in ('json', 'junit')}
            check(fixture, 'compare', made['json'])
            check_junit(suite, fixture, made['junit'])

        stories = sorted(glob.glob(f'{ROOT}/corpora/*/'))
        for story in [[path] for path in stories] + [stories]:
            name = os.path.basename(story[0].rstrip('/')) if len(story) == 1 else 'all stories'
            junit, baseline = f'{folder}/{name}.xml', f'{folder}/{name}.json'
            check(name, 'compare', run('compare', '--isolated', '-f', 'json', '-o', junit, *story).stdout)
            with open(junit, 'rb') as file:
                check_junit(suite, name, file.read())
            run('baseline', '--isolated', '--baseline', baseline, *story)
            with open(baseline, 'rb') as file:
                check(name, 'baseline', file.read())
        check('articles', 'group', run('group', *sorted(glob.glob(f'{ROOT}/corpora/river-flood/*.*'))[:4]).stdout)

        lines = ''.join(json.dumps(line) + '\n' for line in LINES).encode()
        for option in [], ['--tokens']:
            output = run('annotate', '--jsonl', *option, stdin=lines).stdout.decode()
            suite.check(f'annotate {option}: a line for each', output.count('\n') == len(LINES), output)
            for number, line in reversed(list(enumerate(output.splitlines(), 1))):
                check(f'annotate {option}, line {number}', 'annotate', line)
        check('group --jsonl', 'group', run('group', '--jsonl', stdin=lines).stdout)

        os.symlink(f'{ROOT}/corpora', f'{folder}/corpora')
        os.mkdir(f'{folder}/golden')
        for path in glob.glob(f'{ROOT}/golden/*.json'):
            with open(f'{folder}/golden/{os.path.basename(path)}', 'w', encoding='utf-8') as file:
                file.write('{"findings": [], "agreements": []}')
        for arguments, name in (['check', '--isolated', f'{ROOT}/corpora'], 'check'), \
                               (['check', '--isolated', f'{folder}/corpora'], 'check, all unexpected'):
            check(name, 'compare', run(*arguments, '-f', 'json').stdout)
            check_junit(suite, name, run(*arguments, '-f', 'junit').stdout)

        seen['compare'] = json.loads(run('compare', '--isolated', '-f', 'json', f'{ROOT}/corpora/river-flood').stdout)
        for schema, name, change in MUTATIONS:
            output = copy.deepcopy(seen[schema])
            change(output)
            suite.check(f'{schema}: {name} is not valid', not validators[schema].is_valid(output))


main()
