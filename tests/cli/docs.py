#!/usr/bin/env python3
"""What the program says of itself is in step: --help, manual pages and completions name the same commands, options and
values; examples are command lines that it understands; shells complete by the scripts."""
import os
import re
import shlex
import shutil
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '..'))
from suite import ENVIRONMENT, Suite, run  # noqa: E402

SHELLS = ('bash', 'zsh', 'fish')
# (words of a command line, the last one to be completed; what must be offered; what must not be)
COMPLETIONS = [
    (['comp'], ['compare', 'completion'], ['check']),
    (['compare', '--f'], ['--format', '--fail-on'], ['--jsonl']),
    (['compare', '--format', ''], ['json', 'sarif'], ['error']),
    (['compare', '-f', 'j'], ['json', 'junit'], ['text']),
    (['compare', '--fail-on', ''], ['error', 'never'], ['json']),
    (['compare', '--ignore', 'time'], ['time', 'time/zone'], ['figure/scope']),
    (['compare', '--output', 'on'], ['one.txt'], ['json']),
    (['compare', 'on'], ['one.txt'], ['compare']),
    (['check', '--golden', 'fo'], ['folder/'], ['format.txt']),
    (['explain', 'figure/'], ['figure/conflict', 'figure/agree'], ['time/zone']),
    (['completion', ''], ['bash', 'zsh', 'fish'], ['compare']),
    (['manual', 'parallax'], ['parallax.ini'], ['explain']),
]


def said(*arguments):
    return run(*arguments).stdout.decode()


def shell(name, script, text, folder):
    """What a shell prints for a command, the completion script being read in."""
    start = {'bash': ['bash', '--norc', '-c', text, 'bash'], 'zsh': ['zsh', '-f', '-c', text, 'zsh'],
             'fish': ['fish', '--no-config', '-c', text]}[name]
    done = subprocess.run([*start, script], cwd=folder, env={**ENVIRONMENT, 'LC_ALL': 'C.UTF-8'}, capture_output=True,
                          text=True, timeout=30, check=False)
    return done.stdout + done.stderr


def offered(name, script, words, folder):
    if name == 'fish':
        line = ' '.join(['parallax', *words])
        return {row.split('\t')[0] for row in
                shell('fish', script, f'source $argv[1]; complete -C {shlex.quote(line)}', folder).splitlines()}
    array = ' '.join(map(shlex.quote, ['parallax', *words]))
    text = f'source "$1"; compopt() {{ :; }}; COMP_WORDS=({array}); COMP_CWORD={len(words)}; _parallax; printf "%s\\n" "${{COMPREPLY[@]}}"'
    return set(shell('bash', script, text, folder).splitlines())


def completions(suite, folder):
    for name in SHELLS:
        script = os.path.join(folder, f'parallax.{name}')
        with open(script, 'w', encoding='utf-8') as file:
            file.write(said('completion', name))
        if shutil.which(name) is None:
            suite.skip(f'{name} completes', f'there is no {name}')
            continue
        done = subprocess.run([name, '-n', script], capture_output=True, text=True, check=False)
        suite.check(f'{name} reads the script', done.returncode == 0 and not done.stderr, done.stderr)
        if name == 'zsh':
            text = 'autoload -Uz compinit; compinit -D -u; source "$1"; print ${_comps[parallax]}'
            suite.check('zsh knows the function', shell('zsh', script, text, folder).split() == ['_parallax'])
            continue
        for words, wanted, unwanted in COMPLETIONS:
            got = {word.rstrip('/') for word in offered(name, script, words, folder)}
            ok = all(word.rstrip('/') in got for word in wanted) and not any(word in got for word in unwanted)
            suite.check(f'{name} completes {" ".join(words)}', ok, f'  {sorted(got)}')


def command(suite, name, scripts, folder):
    """One command: everything that its help names is in its manual page and in each shell's script."""
    text, page = said(name, '--help'), said('manual', name).replace('\\-', '-')
    suite.check(f'{name}: help has examples and the exit status', '\nExamples:\n  ' in text and '\nExit status: ' in text)
    suite.check(f'{name}: parallax help says the same', said('help', name) == text)
    options = re.findall(r'^  (?:-(\w)|   ),? --([a-z-]+)(?: ([A-Z]+))?\s+(\S.*)$', text, re.M)
    suite.check(f'{name}: help lists options', ('h', 'help') in [option[:2] for option in options], text)
    for letter, option, argument, explanation in options:
        head = (f'\\fB-{letter}\\fR, ' if letter else '') + f'\\fB--{option}\\fR' + (f' \\fI{argument}\\fR' if argument else '')
        suite.check(f'{name} --{option}: manual', f'.TP\n{head}\n{explanation}\n' in page, page)
        parts = {shell: script[script.index(start):] for (shell, script), start in
                 zip(scripts.items(), (f'    {name})\n', f'    {name})\n', f'__fish_seen_subcommand_from {name}'))}
        for shell, part in parts.items():
            end = {'bash': '      esac ;;', 'zsh': "' ;;\n", 'fish': '\0'}[shell]
            wanted = f' -l {option} ' if shell == 'fish' else f'--{option}'
            suite.check(f'{name} --{option}: {shell}', wanted in part.split(end)[0], part[:500])
    documented = set(re.findall(r'\\fB--([a-z-]+)\\fR', page))
    suite.check(f'{name}: the manual names no other', documented == {option[1] for option in options}, f'  {documented}')
    for example in text.split('\nExamples:\n')[1].split('\n\n')[0].splitlines():
        words = shlex.split(re.split(r'[|<>]', example.strip())[0])
        if words[0] != 'parallax':
            continue
        done = run(*words[1:], cwd=folder)
        usage = b'takes no' in done.stderr or b'has no option' in done.stderr or b'there is no command' in done.stderr
        suite.check(f'{name}: {example.strip()} is understood', not usage, done.stderr.decode())


def manual(suite, pages):
    """troff without warnings; the settings page has the keys that the program takes."""
    for page in pages:
        text = run('manual', *([page] if page else [])).stdout
        if shutil.which('groff') is None:
            suite.skip(f'manual {page}', 'there is no groff')
            continue
        done = subprocess.run(['groff', '-man', '-ww', '-Kutf8', '-Tutf8'], input=text, capture_output=True, check=False)
        suite.check(f'manual {page or "parallax"}', done.returncode == 0 and not done.stderr and done.stdout,
                    done.stderr.decode()[:1000])


def settings(suite, folder):
    path = os.path.join(folder, 'parallax.ini')
    for group, text in re.findall(r'^\.SH \[(\w+)\]\n(.*?)(?=^\.SH)', said('manual', 'parallax.ini').replace('\\-', '-'), re.M | re.S):
        for key, value in re.findall(r'^\\fB([a-z-]+)\\fR=\\fI(.*?)\\fR$', text, re.M):
            sample = {'FORMAT': 'json', 'LEVEL': 'note', 'RULE': 'time', 'N': '1', 'WHEN': 'never', 'true|false': 'true',
                      'FILE': 'x.html', 'DIR': 'x'}[value]
            with open(path, 'w', encoding='utf-8') as file:
                file.write(f'[{group}]\n{key}={sample}\n')
            done = run('compare', '--config', path, os.path.join(folder, 'gone'))
            suite.check(f'[{group}] {key}', b'.ini' not in done.stderr, done.stderr.decode())


def main():
    with Suite() as suite, tempfile.TemporaryDirectory() as folder:
        os.mkdir(os.path.join(folder, 'folder'))
        for name in ('one.txt', 'format.txt'):
            with open(os.path.join(folder, name), 'w', encoding='utf-8') as file:
                file.write('A fire destroyed a mill in Leeds on Friday.\n')
        names = re.findall(r'^  (\w+) ', said('--help').split('\nCommands:\n')[1].split('\n\n')[0], re.M)
        suite.check('commands', 'compare' in names and len(names) == 8, f'  {names}')
        scripts = {shell: said('completion', shell) for shell in SHELLS}
        page = said('manual').replace('\\-', '-')
        for name in names:
            suite.check(f'{name}: the main page', f'.BR parallax-{name} (1)\n' in page)
            command(suite, name, scripts, folder)
        rules = said('manual', 'explain').replace('\\-', '-')
        for rule in re.findall(r'^\S+', said('explain'), re.M):
            suite.check(f'{rule}: manual', f'.SS {rule}\n' in rules)
        manual(suite, ['', *names, 'parallax.ini'])
        completions(suite, folder)
        settings(suite, folder)


main()
