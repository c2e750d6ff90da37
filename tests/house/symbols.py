#!/usr/bin/env python3
"""symbols.py LIBRARY.so: the shared library shows what parallax.h declares with PLX_API, all of it and nothing else."""
import os
import re
import subprocess
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '..'))
from suite import ROOT, Suite  # noqa: E402


def main():
    with open(os.path.join(ROOT, 'core/parallax.h'), encoding='utf-8') as file:
        declared = set(re.findall(r'^PLX_API [^(;]*?(\w+)\(', file.read(), re.M))
    table = subprocess.run(['nm', '-D', '--defined-only', sys.argv[1]], capture_output=True, text=True, check=True)
    shown = {line.split()[-1].split('@')[0] for line in table.stdout.splitlines()}
    with Suite() as suite:
        for name in sorted(declared | shown):
            suite.check(name, name in declared and name in shown,
                        '  not in parallax.h' if name not in declared else '  not in the library')


main()
