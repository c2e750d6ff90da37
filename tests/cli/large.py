#!/usr/bin/env python3
"""Articles of a size that no newsroom writes: read in time and in little memory by the program that is installed."""
import os
import resource
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '..'))
from suite import RELEASE, Suite, run  # noqa: E402

MB = 1 << 20
SECONDS = 240
ARTICLES = [  # (name, content, gigabytes of memory that are enough)
    ('20 MB in one line', b'On Friday police said that 12 people were hurt in the town of Ganja. ' * (20 * MB // 69), 4),
    ('a sentence of a million tokens', b'and 12 ' * 500000, 2),
    ('20 MB of digits', b'1' * (20 * MB), 2),
    ('20 MB of points', b'.' * (20 * MB), 4),
    ('100,000 nested tags', b'<html><body>' + b'<div>' * 100000 + b'<p>Two people died.', 2),
    ('20 MB of tags', b'<html><body>' + b'<p>a' * (5 * MB), 4),
]


def main():
    with Suite() as suite, tempfile.NamedTemporaryFile() as file:
        if not os.path.exists(RELEASE):
            suite.skip('large articles', f'there is no {RELEASE}')
            return
        for name, content, gigabytes in ARTICLES:
            file.seek(0)
            file.truncate()
            file.write(content)
            file.flush()
            done = run('annotate', file.name, program=RELEASE, seconds=SECONDS,
                       preexec_fn=lambda most=gigabytes: resource.setrlimit(resource.RLIMIT_AS, (most << 30, most << 30)))
            suite.check(name, done.returncode in (0, 2), f'  status {done.returncode}: {done.stderr.decode()[:300]}')


main()
