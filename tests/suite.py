"""What the suites share: where the program is, how a case is counted, the closing line that tests/sum.py adds up."""
import os
import subprocess
import sys

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
PARALLAX = os.path.abspath(os.environ.get('PARALLAX', os.path.join(ROOT, 'build/debug/parallax')))
RELEASE = os.path.abspath(os.environ.get('PARALLAX_RELEASE', os.path.join(ROOT, 'build/release/parallax')))

# Nothing of the caller's surroundings reaches the program: what it prints may not depend on them.
ENVIRONMENT = {'PATH': os.path.dirname(PARALLAX) + ':' + os.environ['PATH'], 'HOME': '/nonexistent', 'LC_ALL': 'C'}
ENVIRONMENT.update((key, value) for key, value in os.environ.items() if key.endswith('SAN_OPTIONS'))


class Suite:
    """Counts cases; `with Suite() as suite:` prints the closing line and ends with status 1 if a case failed."""

    def __init__(self):
        self.passed = self.failed = self.skipped = 0

    def check(self, name, ok, detail=''):
        if ok:
            self.passed += 1
        else:
            self.failed += 1
            print(f'FAILED {name}\n{detail}'.rstrip(), flush=True)
        return ok

    def skip(self, name, why):
        self.skipped += 1
        print(f'skipped {name}: {why}', flush=True)

    def __enter__(self):
        return self

    def __exit__(self, kind, value, trace):
        if kind is not None:
            return False
        print(f'{self.passed} passed, {self.failed} failed, {self.skipped} skipped', flush=True)
        sys.exit(1 if self.failed else 0)


def run(*arguments, stdin=b'', environment=None, program=None, seconds=120, **more):
    """Run the program; CompletedProcess with bytes. A program that does not end in time has the status None."""
    command = [program or PARALLAX, *arguments]
    try:
        return subprocess.run(command, input=stdin, stdout=more.pop('stdout', subprocess.PIPE), stderr=subprocess.PIPE,
                              env={**ENVIRONMENT, **(environment or {})}, timeout=seconds, check=False, **more)
    except subprocess.TimeoutExpired:
        return subprocess.CompletedProcess(command, None, b'', f'not done after {seconds} s'.encode())
