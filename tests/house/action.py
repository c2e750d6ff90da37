#!/usr/bin/env python3
"""The action for GitHub workflows, the container file, the examples of a workflow and of pre-commit: read as their readers
read them, and their commands run as far as they run without the service. Needs Debian's python3-yaml."""
import glob
import os
import re
import shlex
import shutil
import subprocess
import sys
import tempfile

import yaml

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '..'))
from suite import ENVIRONMENT, PARALLAX, ROOT, Suite  # noqa: E402

ACTION = f'{ROOT}/cmd/action'
STORY = f'{ROOT}/corpora/river-flood'
NUMBERS = ('12', '14')
LEAD = 'The ferry Aurora sank off Tarn Island after a fire in the engine room on Monday.'


def load(path):
    with open(path, encoding='utf-8') as file:
        return yaml.safe_load(file)


def structure(suite, action):
    text = str(action)
    suite.check('composite', action['runs']['using'] == 'composite')
    for name, each in action['inputs'].items():
        suite.check(f'input {name}', each['description'] and (each.get('required') or 'default' in each) and
                    f'inputs.{name} }}}}' in text, f'  {each}')
    for name, each in action['outputs'].items():
        found = re.fullmatch(r'\$\{\{ steps\.(\w+)\.outputs\.\w+ \}\}', each['value'])
        suite.check(f'output {name}', found and found[1] in [step.get('id') for step in action['runs']['steps']])
    for step in action['runs']['steps']:  # an input is a variable, never a part of a script
        suite.check(f'step {step["name"]}', step['shell'] == 'bash' and '${{' not in step['run'])


class Job:
    """A job's folder, in which an action's steps are run as the service runs them."""

    def __init__(self, action, folder, path):
        self.action, self.folder, self.path = action, folder, path
        os.makedirs(folder, exist_ok=True)

    def file(self, name):
        with open(f'{self.folder}/{name}', encoding='utf-8') as file:
            return file.read()

    def step(self, number, **given):
        """The output and the status of a step with these inputs; files that the service reads are made anew."""
        inputs = {name: str(given.get(name, each.get('default', ''))) for name, each in self.action['inputs'].items()}
        step = self.action['runs']['steps'][number]
        environment = {**ENVIRONMENT, 'PATH': self.path, 'GITHUB_ACTION_PATH': ACTION, 'RUNNER_TEMP': self.folder,
                       **{name: re.sub(r'\$\{\{ inputs\.(\w+) \}\}', lambda found: inputs[found[1]], value)
                          for name, value in step.get('env', {}).items()}}
        environment.update((key, os.environ[key]) for key in os.environ if key.startswith(('CCACHE', 'CMAKE')))
        for name in ('GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY', 'GITHUB_PATH'):
            environment[name] = f'{self.folder}/{name}'
            with open(environment[name], 'w', encoding='utf-8'):
                pass
        done = subprocess.run(['bash', '--noprofile', '--norc', '-eo', 'pipefail', '-c', step['run']], cwd=self.folder,
                              env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False)
        return done.stdout, done.returncode


def curated(folder):
    """A folder with corpora/ and golden/ of one story, as expected."""
    os.makedirs(f'{folder}/corpora/ferry')
    os.makedirs(f'{folder}/golden')
    for number, dead in enumerate(NUMBERS):
        with open(f'{folder}/corpora/ferry/{"ab"[number]}.txt', 'w', encoding='utf-8') as file:
            file.write(f'{LEAD}\n\nThe fire killed {dead} passengers.\n')
    with open(f'{folder}/golden/ferry.json', 'w', encoding='utf-8') as file:
        file.write('{"findings": [], "agreements": []}')
    subprocess.run([PARALLAX, 'check', '--isolated', '--accept', f'{folder}/corpora'], stdout=subprocess.DEVNULL, check=True)


def runs(suite, action, folder):
    """The step that runs parallax."""
    job = Job(action, f'{folder}/job', ENVIRONMENT['PATH'])
    out, status = job.step(0)
    suite.check('the program that is there is taken', status == 0 and 'parallax 0.1.0' in out, out)
    out, status = job.step(1, paths=STORY, options='--fail-on=never')
    suite.check('compare', status == 0 and out.startswith('::error file='), out)
    suite.check('compare: annotations within the limits', all(len(re.findall(f'^::{kind} ', out, re.M)) <= 10 for kind in
                                                              ('error', 'warning', 'notice')), out)
    suite.check('compare: outputs', job.file('GITHUB_OUTPUT') == 'status=0\nsarif=parallax-reports/parallax.sarif\n'
                'html=parallax-reports/parallax.html\n', job.file('GITHUB_OUTPUT'))
    suite.check('compare: summary', job.file('GITHUB_STEP_SUMMARY').startswith('### Parallax: '))
    suite.check('compare: reports', sorted(os.listdir(f'{job.folder}/parallax-reports')) ==
                [f'parallax.{ending}' for ending in ('html', 'md', 'sarif', 'xml')])
    out, status = job.step(1, paths=STORY, summary='false', reports='elsewhere/deep')
    suite.check('compare: status', status == 1 and 'status=1\n' in job.file('GITHUB_OUTPUT'), out)
    suite.check('compare: no summary', job.file('GITHUB_STEP_SUMMARY') == '' and os.path.exists(f'{job.folder}/elsewhere/deep'))
    with open(f'{job.folder}/odd name $(touch hit).txt', 'w', encoding='utf-8') as file:
        file.write(LEAD)
    out, status = job.step(1, paths='odd name $(touch hit).txt\n\n', options='\n--ignore=name\n--fail-on=note\n')
    suite.check('odd names are names', status == 0 and not os.path.exists(f'{job.folder}/hit'), out)
    out, status = job.step(1, paths='gone.txt')
    suite.check('what cannot be read', status == 2 and 'gone.txt' in out and job.file('GITHUB_OUTPUT') == 'status=2\n', out)
    out, status = job.step(1, paths=STORY, command='annotate')
    suite.check('no other command', status == 2 and out.startswith('::error '), out)
    subprocess.run([PARALLAX, 'baseline', '--isolated', '-q', '--baseline', f'{job.folder}/known.json', STORY], check=True)
    out, status = job.step(1, paths=STORY, baseline='known.json', options='--fail-on=note')
    suite.check('baseline', status == 0 and '::' not in out, out)
    with open(f'{job.folder}/strict.ini', 'w', encoding='utf-8') as file:
        file.write('[compare]\nonly=time/zone\nfail-on=never\n')
    out, status = job.step(1, paths=STORY, config='strict.ini')
    suite.check('config', status == 0 and 'title=time/zone' in out and 'title=figure' not in out, out)
    curated(f'{folder}/curated')
    out, status = job.step(1, command='check', paths=f'{folder}/curated/corpora')
    suite.check('check', status == 0 and out == 'no findings; 0 agreements\n', out)


def container(suite, action, folder):
    """The build step of the action and the commands of the container file, in one build; the package that comes of it."""
    with open(f'{ROOT}/cmd/Containerfile', encoding='utf-8') as file:
        text = re.sub(r'\\\n\s*', '', file.read())
    lines = [line.split(' ', 1) for line in text.splitlines() if line and not line.startswith('#')]
    known = {'FROM', 'COPY', 'WORKDIR', 'RUN', 'USER', 'ENTRYPOINT', 'CMD'}
    suite.check('container: instructions', {line[0] for line in lines} == known, f'  {lines}')
    with open(f'{ROOT}/cmd/quickstart', encoding='utf-8') as file:
        needed = set(re.search(r'cmd/packages ((?:.*\\\n)*.*)', file.read())[1].replace('\\\n', ' ').split())
    commands = [line[1] for line in lines if line[0] == 'RUN']
    suite.check('container: packages', needed <= set(commands[0].split()), f'  {needed - set(commands[0].split())}')
    if not shutil.which('cpack') or not os.path.exists('/etc/debian_version'):
        suite.skip('container: build', 'this is no Debian')
        return
    path = os.pathsep.join(part for part in os.environ['PATH'].split(os.pathsep)
                           if not os.path.exists(os.path.join(part, 'parallax')))
    job = Job(action, f'{folder}/build', path)
    out, status = job.step(0)
    suite.check('action: build', status == 0 and job.file('GITHUB_PATH') == f'{job.folder}/parallax/bin\n', out[-2000:])
    done = subprocess.run([f'{job.folder}/parallax/bin/parallax', '--version'], capture_output=True, text=True, check=False)
    suite.check('action: what was built', done.stdout == 'parallax 0.1.0\n', done.stderr)
    for command in commands[1:3]:
        here = command.replace('/build', f'{job.folder}/parallax/build').replace('/package', f'{job.folder}/package')
        done = subprocess.run(['sh', '-ec', here], cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False)
        suite.check(f'container: {command}', done.returncode == 0, done.stdout[-2000:])
    packages = glob.glob(f'{job.folder}/package/*.deb')
    suite.check('container: one package', len(packages) == 1, f'  {packages}')
    subprocess.run(['dpkg-deb', '-x', packages[0], f'{job.folder}/root'], check=True)
    start = {line[0]: yaml.safe_load(line[1]) for line in lines if line[0] in ('ENTRYPOINT', 'CMD')}
    done = subprocess.run([f'{job.folder}/root/usr/bin/{start["ENTRYPOINT"][0]}', *start['CMD']], capture_output=True,
                          text=True, check=False)
    suite.check('container: starts', done.returncode == 0 and 'Commands:' in done.stdout, done.stderr)


def examples(suite, action, folder):
    workflow = load(f'{ROOT}/cmd/examples/workflow.yml')
    steps = workflow['jobs']['parallax']['steps']
    step = next(step for step in steps if step['uses'].endswith('/cmd/action'))
    suite.check('workflow: inputs', set(step['with']) <= set(action['inputs']) and 'paths' in step['with'], f'  {step}')
    used = set(re.findall(r'steps\.parallax\.outputs\.(\w+)', str(steps)))
    suite.check('workflow: outputs', used and used <= set(action['outputs']), f'  {used}')
    with open(f'{ROOT}/README.md', encoding='utf-8') as file:
        blocks = re.findall(r'^```yaml\n(.*?)^```$', file.read(), re.M | re.S)
    hooks = [hook for block in blocks for repository in yaml.safe_load(block).get('repos', []) for hook in repository['hooks']]
    suite.check('pre-commit: a hook', len(hooks) == 1, f'  {blocks}')
    for hook in hooks:
        suite.check('pre-commit: keys', {'id', 'name', 'entry', 'language'} <= set(hook) and hook['language'] == 'system')
        suite.check('pre-commit: files', all(re.search(hook['files'], path) for path in
                                             ('corpora/ferry/a.txt', 'golden/ferry.json')) and not re.search(hook['files'], 'README.md'))
        for change, wanted in ((None, 0), ('19', 1)):
            if change is not None:
                path = f'{folder}/curated/corpora/ferry/b.txt'
                with open(path, encoding='utf-8') as file:
                    text = file.read()
                with open(path, 'w', encoding='utf-8') as file:
                    file.write(text.replace('killed 14', f'killed {change} people, and hurt 14'))
            done = subprocess.run(shlex.split(hook['entry']), cwd=f'{folder}/curated', env=ENVIRONMENT, stdout=subprocess.PIPE,
                                  text=True, check=False)
            suite.check(f'pre-commit: {hook["entry"]}: {wanted}', done.returncode == wanted, done.stdout)


def main():
    with Suite() as suite, tempfile.TemporaryDirectory() as folder:
        action = load(f'{ACTION}/action.yml')
        structure(suite, action)
        runs(suite, action, folder)
        examples(suite, action, folder)
        container(suite, action, folder)


main()
