#!/usr/bin/env python3
"""Every C file is as clang-format leaves it (.clang-format), and every generated table is left alone."""
import glob
import os
import shutil
import subprocess
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '..'))
from suite import ROOT, Suite  # noqa: E402


def main():
    files = [path for top in ('core', 'cmd', 'tests') for ending in 'ch'
             for path in glob.glob(f'{ROOT}/{top}/**/*.{ending}', recursive=True)
             if os.path.dirname(path) != f'{ROOT}/core/data']
    with Suite() as suite:
        if shutil.which('clang-format') is None:
            suite.skip('clang-format', 'not installed')
            return
        for path in sorted(files):
            done = subprocess.run(['clang-format', '--dry-run', '-Werror', path], stderr=subprocess.PIPE, check=False)
            name = os.path.relpath(path, ROOT)
            suite.check(name, done.returncode == 0, f'  clang-format -i {name}')


main()
