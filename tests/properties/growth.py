#!/usr/bin/env python3
"""Cost grows with the size of an article, not with its square: four times a hostile article takes not much more than
four times as long, by the processor's clock."""
import os
import resource
import subprocess
import sys
import tempfile

TESTS = os.path.join(os.path.dirname(os.path.abspath(__file__)), '..')
sys.path[:0] = [TESTS, os.path.join(TESTS, 'cli')]
from hostile import articles_of  # noqa: E402
from suite import ENVIRONMENT, RELEASE, Suite  # noqa: E402

SMALL = 32 << 10
MOST = 8  # times as long, for four times the size
NOISE = 0.3  # seconds that say nothing


def seconds(command):
    """Of the processor, that the command takes; what it does with the article is tested elsewhere."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime
    subprocess.run(command, env=ENVIRONMENT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=300, check=False)
    return resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime - before


def main():
    with Suite() as suite, tempfile.NamedTemporaryFile() as small, tempfile.NamedTemporaryFile() as large:
        if not os.path.exists(RELEASE):
            suite.skip('growth', f'there is no {RELEASE}')
            return
        for (name, content, _), (_, more, _) in zip(articles_of(SMALL), articles_of(4 * SMALL)):
            if len(more) < 3 * len(content):
                continue
            for file, text in ((small, content), (large, more)):
                file.seek(0)
                file.truncate()
                file.write(text)
                file.flush()
            command = [RELEASE, 'compare', '--fail-on', 'never', '-f', 'json', '-j', '1']
            last = seconds([*command, large.name])
            ok = last < NOISE or last < MOST * max(seconds([*command, small.name]), NOISE / MOST)
            suite.check(name, ok, f'  {len(more)} bytes: {last:.1f} s, more than {MOST} times what a quarter takes')


main()
