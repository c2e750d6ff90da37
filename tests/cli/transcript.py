#!/usr/bin/env python3
"""transcript.py FILE…: runs command lines as a user would type them and compares what comes with what is written.

    $ command           one line, for bash; in a scratch folder that holds corpora/ and golden/
    output              what standard output gets; `…` stands for any text in a line, alone for any lines
    ! message           what standard error gets
    ? 2                 the exit status, where it is not 0
    > name              (before a command) the lines that follow, up to a blank line, are the file `name`

A case ends with a blank line; an empty line of output or of a file is written as `.`; what stands between cases is prose. In
Markdown, a case is an indented block that begins with `$`.
"""
import os
import re
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '..'))
from suite import ENVIRONMENT, ROOT, Suite  # noqa: E402


class Case:
    def __init__(self, line, command):
        self.line, self.command, self.status = line, command, 0
        self.out, self.err = [], []

    def add(self, line):
        if line.startswith('! '):
            self.err.append(line[2:])
        elif re.fullmatch(r'\? \d+', line):
            self.status = int(line[2:])
        else:
            self.out.append('' if line == '.' else line)


def read(path):
    """The cases and files of a transcript: Case, or (name, text)."""
    markdown = path.endswith('.md')
    items, case, name = [], None, None
    with open(path, encoding='utf-8') as file:
        lines = file.read().split('\n')
    for number, line in enumerate(lines, 1):
        if markdown:
            line = line[4:] if line.startswith('    ') else ''
        if not line:
            case = name = None
        elif name is not None:
            items[-1][1].append('' if line == '.' else line)
        elif line.startswith('$ '):
            case = Case(number, line[2:])
            items.append(case)
        elif case is not None:
            case.add(line)
        elif line.startswith('> ') and not markdown:
            name = line[2:]
            items.append((name, []))
    return items


def matches(expected, got):
    """Do lines with `…` in them describe this text?"""
    pattern = ''
    for line in expected:
        if line == '…':
            pattern += r'(?:.*\n)*?'
        else:
            pattern += '.*?'.join(re.escape(part) for part in line.split('…')) + r'\n'
    return re.fullmatch(pattern, got) is not None


def run_case(suite, path, case, folder):
    try:
        done = subprocess.run(['bash', '-c', case.command], cwd=folder, env=ENVIRONMENT, stdin=subprocess.DEVNULL,
                              capture_output=True, timeout=60, check=False)
        status, out, err = done.returncode, done.stdout.decode(), done.stderr.decode()
    except subprocess.TimeoutExpired:
        status, out, err = None, '', 'not done after 60 s\n'
    out += '' if out.endswith('\n') or not out else '\n'
    ok = status == case.status and matches(case.out, out) and matches(case.err, err)
    shown = ''.join(f'    {line}\n' for line in out.splitlines()[:40]) + \
            ''.join(f'  ! {line}\n' for line in err.splitlines()[:20]) + f'  ? {status}'
    suite.check(f'{os.path.relpath(path, ROOT)}:{case.line}: $ {case.command}', ok, shown)


def main():
    with Suite() as suite:
        for path in sys.argv[1:]:
            with tempfile.TemporaryDirectory() as folder:
                for name in ('corpora', 'golden', 'tests'):
                    os.symlink(os.path.join(ROOT, name), os.path.join(folder, name))
                for item in read(path):
                    if isinstance(item, Case):
                        run_case(suite, path, item, folder)
                    else:
                        with open(os.path.join(folder, item[0]), 'w', encoding='utf-8') as file:
                            file.write('\n'.join(item[1]) + '\n')


main()
