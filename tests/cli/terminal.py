#!/usr/bin/env python3
"""What the program does on a terminal alone: colour, a progress bar while it works long; and zsh's completion. By the program
that is installed: how long it works matters here."""
import os
import pty
import select
import shutil
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '..'))
from suite import ENVIRONMENT, RELEASE, ROOT, Suite  # noqa: E402

STORY = os.path.join(ROOT, 'corpora/river-flood')


def drain(terminal, seconds):
    """What comes until nothing has come for so long."""
    out = b''
    while select.select([terminal], [], [], seconds)[0]:
        try:
            piece = os.read(terminal, 65536)
        except OSError:  # the other side is closed
            break
        if not piece:
            break
        out += piece
    return out.decode(errors='replace')


def on_terminal(arguments, stream, environment=None):
    """What goes to the terminal if `stream` ('stdout' or 'stderr') is one and the other is not."""
    own, theirs = pty.openpty()
    streams = {'stdout': subprocess.DEVNULL, 'stderr': subprocess.DEVNULL, stream: theirs}
    with subprocess.Popen([RELEASE, *arguments], stdin=subprocess.DEVNULL, **streams,
                          env={**ENVIRONMENT, 'TERM': 'xterm', **(environment or {})}) as program:
        os.close(theirs)
        out = drain(own, 120)
        program.wait()
    os.close(own)
    return out


def colors(suite):
    rows = [('terminal', {}, [], True), ('NO_COLOR', {'NO_COLOR': '1'}, [], False), ('empty NO_COLOR', {'NO_COLOR': ''}, [], True),
            ('TERM=dumb', {'TERM': 'dumb'}, [], False), ('--color never', {}, ['--color', 'never'], False),
            ('--color always before NO_COLOR', {'NO_COLOR': '1'}, ['--color=always'], True),
            ('NO_COLOR before FORCE_COLOR', {'NO_COLOR': '1', 'FORCE_COLOR': '1'}, [], False)]
    for name, environment, options, wanted in rows:
        out = on_terminal(['compare', '--isolated', '-q', *options, STORY], 'stdout', environment)
        suite.check(f'colour: {name}', ('\033[' in out) == wanted, out[:300])
    for name, environment, wanted in [('a file', {}, False), ('FORCE_COLOR', {'FORCE_COLOR': '1'}, True),
                                      ('FORCE_COLOR=0', {'FORCE_COLOR': '0'}, False)]:
        done = subprocess.run([RELEASE, 'compare', '--isolated', '-q', STORY], env={**ENVIRONMENT, **environment},
                              stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=False)
        suite.check(f'colour: {name}', (b'\033[' in done.stdout) == wanted, done.stdout[:300].decode())
    out = on_terminal(['compare', '--isolated', '-f', 'json', STORY], 'stdout')
    suite.check('colour: no escape sequence in JSON', '\033' not in out, out[:300])


def fires(folder, sentences):
    """Forty articles of so many sentences, none of them twice, for what is known already is not parsed again."""
    sentence = 'On Friday police said that {} people were hurt in fire {} in Leeds, officials said on Monday. '
    paths = [os.path.join(folder, f'a{number}.txt') for number in range(40)]
    for number, path in enumerate(paths):
        with open(path, 'w', encoding='utf-8') as file:
            file.write(f'Fire {number}\n\n' + ''.join(sentence.format(k + 2, number) for k in range(sentences)))
    return paths


def long_work(folder):
    """A command line that takes twice as long as the bar waits, or longer, on the machine at hand."""
    sentences, taken = 75, 0
    while taken < 1:
        sentences *= 2
        work = ['annotate', '-j', '1', *fires(folder, sentences)]
        begun = time.monotonic()
        subprocess.run([RELEASE, *work], env=ENVIRONMENT, stdout=subprocess.DEVNULL, check=True)
        taken = time.monotonic() - begun
    return work


def progress(suite, folder):
    work = long_work(folder)
    out = on_terminal(work, 'stderr')
    suite.check('progress: a bar', 'reading [' in out and '/40' in out and '\n' not in out, out[:300])
    suite.check('progress: cleared at the end', out.endswith('\r\033[K'), out[-300:])
    suite.check('progress: not drawn on a dumb terminal', on_terminal(work, 'stderr', {'TERM': 'dumb'}) == '')
    suite.check('progress: not for short work', on_terminal(['explain'], 'stderr') == '')
    stories = []
    for copy in range(6):  # enough to take longer than the bar waits
        corpora = shutil.copytree(os.path.join(ROOT, 'corpora'), os.path.join(folder, f'corpora-{copy}'))
        stories += [os.path.join(corpora, name) for name in sorted(os.listdir(corpora))]
    for options, wanted in ([], True), (['-q'], False):
        out = on_terminal(['compare', '--isolated', '-j', '1', *options, *stories], 'stderr')
        suite.check(f'progress: compare {options}', ('[' in out) == wanted, out[:300])
    suite.check('progress: not part of the result', '[#' not in on_terminal(['compare', '--isolated', '-j', '1', *stories], 'stdout'))
    done = subprocess.run([RELEASE, *work], env={**ENVIRONMENT, 'TERM': 'xterm'}, capture_output=True, check=False)
    suite.check('progress: not into a file', done.stderr == b'', done.stderr[:300].decode())


def zsh(suite, folder):
    if shutil.which('zsh') is None:
        suite.skip('zsh completes', 'there is no zsh')
        return
    with open(os.path.join(folder, '_parallax'), 'wb') as file:
        file.write(subprocess.run([RELEASE, 'completion', 'zsh'], stdout=subprocess.PIPE, check=True).stdout)
    child, terminal = pty.fork()
    if child == 0:
        os.chdir(folder)
        os.execvpe('zsh', ['zsh', '-f', '-i'], {**ENVIRONMENT, 'TERM': 'xterm', 'COLUMNS': '100'})
    os.write(terminal, f'fpath=({folder} $fpath); autoload -Uz compinit; compinit -D -u; LISTMAX=1000; print rea""dy\n'.encode())
    said, end = '', time.monotonic() + 30
    while 'ready' not in said and time.monotonic() < end:
        said += drain(terminal, 1)
    for line, wanted in [('parallax comp', ['compare ', 'completion ']), ('parallax compare --format=j', ['json', 'junit']),
                         ('parallax explain time/', ['time/zone', 'time/agree']), ('parallax check --gold', ['--golden'])]:
        os.write(terminal, line.encode() + b'\t\t')
        said = drain(terminal, 3)
        suite.check(f'zsh completes {line}', all(word in said for word in wanted), repr(said))
        os.write(terminal, b'\x15')
        drain(terminal, 0.5)
    os.close(terminal)
    os.waitpid(child, 0)


def main():
    with Suite() as suite, tempfile.TemporaryDirectory() as folder:
        colors(suite)
        progress(suite, folder)
        zsh(suite, folder)


main()
