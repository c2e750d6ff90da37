#!/usr/bin/env python3
"""run.py BUILD-DIR [SECONDS]: runs each fuzzer of `cmd/build fuzz` for some seconds (5), from the articles of a story.
What it finds is kept in BUILD-DIR; to see it again: BUILD-DIR/FUZZER FILE."""
import glob
import os
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '..'))
from suite import ROOT, Suite  # noqa: E402


def main():
    build, seconds = os.path.abspath(sys.argv[1]), sys.argv[2] if len(sys.argv) > 2 else '5'
    seeds = [f'{ROOT}/corpora/river-flood']
    with Suite() as suite:
        for source in sorted(glob.glob(f'{ROOT}/tests/fuzz/fuzz_*.c')):
            name = os.path.basename(source)[:-2]
            fuzzer = os.path.join(build, name)
            if not os.path.exists(fuzzer):
                suite.skip(name, f'there is no {fuzzer}; cmd/build fuzz')
                continue
            with tempfile.TemporaryDirectory() as found:
                done = subprocess.run([fuzzer, f'-max_total_time={seconds}', '-seed=1', '-max_len=4096', '-timeout=20',
                                       '-rss_limit_mb=4096', f'-artifact_prefix={build}/', found, *seeds],
                                      stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False)
            suite.check(name, done.returncode == 0, done.stdout.decode(errors='replace')[-3000:])


main()
