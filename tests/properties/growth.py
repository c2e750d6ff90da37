#!/usr/bin/env python3
"""Cost grows with the size of an article, not with its square: four times a hostile article takes not much more than
four times as long, by the processor's clock. Two hostile articles take not much more than two of plain prose."""
import os
import resource
import subprocess
import sys
import tempfile

TESTS = os.path.join(os.path.dirname(os.path.abspath(__file__)), '..')
sys.path[:0] = [TESTS, os.path.join(TESTS, 'cli')]
from hostile import WORDS, articles_of  # noqa: E402
from suite import ENVIRONMENT, RELEASE, Suite  # noqa: E402

SMALL = 32 << 10
MOST = 8  # times as long, for four times the size
NOISE = 0.3  # seconds that say nothing


def clauses(size, who):
    """One sentence, of clauses that tell much the same, the first by who(0)."""
    parts = [b'%s said the bridge %d was shut' % (who(number), number) for number in range(size // 32)]
    return b', and '.join(parts) + b'.'


def name(number):
    """One of 960."""
    return b'%c%c%co%cer' % (b'BDFGKLMN'[number % 8], b'aeiou'[number // 8 % 5], b'bdfgklmn'[number // 40 % 8],
                             b'rst'[number // 320 % 3])


def pairs_of(size):
    """(name, two articles), most of a size."""
    return [('clauses of many against those of one', [clauses(size, name), clauses(size, lambda _: b'the flood service')])]


def seconds(articles):
    """Of the processor, that it takes to compare them; what becomes of them is tested elsewhere."""
    with tempfile.TemporaryDirectory() as folder:
        for number, content in enumerate(articles):
            with open(os.path.join(folder, f'{number}.txt'), 'wb') as file:
                file.write(content)
        command = [RELEASE, 'compare', '--fail-on', 'never', '-f', 'json', '-j', '1', folder]
        before = resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime
        subprocess.run(command, env=ENVIRONMENT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=300, check=False)
        return resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime - before


def main():
    with Suite() as suite:
        if not os.path.exists(RELEASE):
            suite.skip('growth', f'there is no {RELEASE}')
            return
        for (what, small, _), (_, large, _) in zip(articles_of(SMALL), articles_of(4 * SMALL)):
            if len(large) < 3 * len(small):
                continue
            last = seconds([large])
            ok = last < NOISE or last < MOST * max(seconds([small]), NOISE / MOST)
            suite.check(what, ok, f'  {len(large)} bytes: {last:.1f} s, more than {MOST} times what a quarter takes')
        plain = seconds([WORDS * (SMALL // 2 // len(WORDS))] * 2)
        for what, pair in pairs_of(SMALL // 2):
            last = seconds(pair)
            suite.check(what, last < MOST * max(plain, NOISE), f'  {last:.1f} s, plain prose {plain:.1f} s')


main()
