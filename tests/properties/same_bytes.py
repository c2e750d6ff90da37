#!/usr/bin/env python3
"""What must not change the report: the order of the articles on the command line, line ends, white space at the end of
lines, the zone and the language of the machine, the number of threads, the folder it runs in. And what the files are
called does not change what is found."""
import itertools
import json
import os
import re
import shutil
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '..'))
from suite import RELEASE, ROOT, Suite, run  # noqa: E402

STORIES = ['river-flood', 'cup-upset', 'dairy-bid', 'muscat-truce', 'sahel-hostages']
SURROUNDINGS = [{'TZ': 'Pacific/Apia'}, {'TZ': 'America/New_York'}, {'LC_ALL': 'C.UTF-8'}, {'LC_ALL': 'tr_TR.UTF-8'},
                {'LC_ALL': 'de_DE.UTF-8', 'LANGUAGE': 'de'}, {'FORCE_COLOR': '1'}, {'TERM': 'dumb'}, {'COLUMNS': '40'}]


def compare(*arguments, **more):
    done = run('compare', '--fail-on', 'never', '--format', 'json', *arguments, program=RELEASE, **more)
    return done.stdout if done.returncode == 0 else f'status {done.returncode}: {done.stderr.decode()}'.encode()


def first_difference(a, b):
    for number, (one, other) in enumerate(zip(a.splitlines(), b.splitlines()), 1):
        if one != other:
            return f'  line {number}: {one.decode()[:160]}\n       not: {other.decode()[:160]}'
    return f'  {len(a)} and {len(b)} bytes'


def article_files(story):
    folder = os.path.join(ROOT, 'corpora', story)
    return [os.path.join('corpora', story, name) for name in sorted(os.listdir(folder)) if name != 'story.ini']


def rewritten(story, folder, change):
    """The story's files, changed, in a folder of the same name."""
    target = os.path.join(folder, 'corpora', story)
    os.makedirs(target)
    for name in os.listdir(os.path.join(ROOT, 'corpora', story)):
        with open(os.path.join(ROOT, 'corpora', story, name), 'rb') as file:
            content = file.read()
        with open(os.path.join(target, name), 'wb') as file:
            file.write(content if name == 'story.ini' else change(content))


def renamed(story, folder):
    """The story's files under names that sort the other way round, in a folder of the same name; their old names."""
    source, target = os.path.join(ROOT, 'corpora', story), os.path.join(folder, 'corpora', story)
    os.makedirs(target)
    names = [os.path.splitext(name) for name in sorted(os.listdir(source)) if name != 'story.ini']
    new = {old: f'n{len(names) - i:03}' for i, (old, _) in enumerate(names)}
    for old, ending in names:
        shutil.copy(os.path.join(source, old + ending), os.path.join(target, new[old] + ending))
    if os.path.exists(os.path.join(source, 'story.ini')):
        with open(os.path.join(source, 'story.ini'), encoding='utf-8') as file:
            settings = re.sub(r'^\[article (.*)\]', lambda match: f'[article {new[match[1]]}]', file.read(), flags=re.M)
        with open(os.path.join(target, 'story.ini'), 'w', encoding='utf-8') as file:
            file.write(settings)
    return {name: old for old, name in new.items()}


def found(report, names):
    """Findings and agreements, a line each, the articles by their old names."""
    def told(s):
        return f'{names.get(s["article"], s["article"])} {s["sentence"]} {s["text"]} {s["value"]}'
    report = json.loads(report)
    return '\n'.join(sorted(f'{finding["rule"]}: ' + '; '.join(sorted(map(told, finding['statements'])))
                            for finding in report['findings'] + report['agreements'])).encode()


def unix(content):
    return content.replace(b'\r\n', b'\n')


def same_name(suite):
    """Articles of one name in three folders, in every order."""
    with tempfile.TemporaryDirectory() as folder:
        for place, text in (('a', 'Two died in Leeds on Friday.'), ('b', 'Three died in Leeds.'), ('c', 'Leeds mourns two.')):
            os.mkdir(os.path.join(folder, place))
            with open(os.path.join(folder, place, 'news.txt'), 'w', encoding='utf-8') as file:
                file.write(text)
        files = [f'{place}/news.txt' for place in 'abc']
        wanted = compare(*files, cwd=folder)
        suite.check('one name: ids', all(f'"{place}-news"'.encode() in wanted for place in 'abc'), wanted.decode()[:300])
        for order in itertools.permutations(files):
            got = compare(*order, cwd=folder)
            suite.check(f'one name: {order}', got == wanted, first_difference(got, wanted))


def main():
    with Suite() as suite:
        same_name(suite)

        def same(name, got, wanted):
            suite.check(name, got == wanted, first_difference(got, wanted))

        for story in STORIES:
            path = os.path.join('corpora', story)
            wanted = compare(path, cwd=ROOT)
            suite.check(f'{story}: a report', b'"schemaVersion"' in wanted, wanted.decode()[:400])
            for environment in SURROUNDINGS:
                same(f'{story}: {environment}', compare(path, cwd=ROOT, environment=environment), wanted)
            for jobs in ('1', '2', '8'):
                same(f'{story}: -j {jobs}', compare('-j', jobs, path, cwd=ROOT), wanted)
            files = article_files(story)
            in_order = compare(*files, cwd=ROOT)
            for name, order in (('backwards', files[::-1]), ('turned', files[2:] + files[:2])):
                same(f'{story}: files, {name}', compare(*order, cwd=ROOT), in_order)
                grouped = run('group', *order, cwd=ROOT, program=RELEASE).stdout
                same(f'{story}: group, {name}', grouped, run('group', *files, cwd=ROOT, program=RELEASE).stdout)
            with tempfile.TemporaryDirectory() as folder:
                names = renamed(story, folder)
                same(f'{story}: files of other names', found(compare(path, cwd=folder), names), found(wanted, {}))
            with tempfile.TemporaryDirectory() as folder:
                rewritten(story, folder, unix)
                line_feeds = compare(path, cwd=folder)
            for name, change in (('CR LF', lambda content: unix(content).replace(b'\n', b'\r\n')),
                                 ('blanks at line ends', lambda content: unix(content).replace(b'\n', b'  \n'))):
                with tempfile.TemporaryDirectory() as folder:
                    rewritten(story, folder, change)
                    same(f'{story}: {name}', compare(path, cwd=folder), line_feeds)


main()
