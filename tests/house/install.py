#!/usr/bin/env python3
"""install.py BUILD-DIR: what `cmake --install` leaves can be used: the program, its manual pages, completions and
schemas, the library by pkg-config (shared) and by find_package (shared and static) from the C example, by ctypes from the
Python example; the Debian package installs, runs, and can be removed."""
import glob
import os
import re
import shutil
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '..'))
from suite import ROOT, Suite  # noqa: E402

STORY = f'{ROOT}/corpora/river-flood'
CMAKE = '''
cmake_minimum_required(VERSION 3.25)
project(example LANGUAGES C)
find_package(Parallax 0.1 REQUIRED)
add_executable(shared compare.c)
target_link_libraries(shared Parallax::parallax)
add_executable(static compare.c)
target_link_libraries(static Parallax::parallax-static)
'''


def documents(suite, prefix):
    """A page a command, completions where the shells look for them, schemas: as the installed program prints them."""
    def printed(*arguments):
        return subprocess.run([f'{prefix}/bin/parallax', *arguments], capture_output=True, check=True).stdout

    commands = re.findall(r'^  (\w+) ', printed('--help').decode().split('\nCommands:\n')[1].split('\n\n')[0], re.M)
    wanted = {'man/man1/parallax.1': ['manual'], 'man/man5/parallax.ini.5': ['manual', 'parallax.ini'],
              **{f'man/man1/parallax-{name}.1': ['manual', name] for name in commands},
              'bash-completion/completions/parallax': ['completion', 'bash'],
              'zsh/site-functions/_parallax': ['completion', 'zsh'], 'zsh/vendor-completions/_parallax': ['completion', 'zsh'],
              'fish/vendor_completions.d/parallax.fish': ['completion', 'fish']}
    for path, arguments in wanted.items():
        path = f'{prefix}/share/{path}'
        found = os.path.exists(path)
        with open(path if found else os.devnull, 'rb') as file:
            suite.check(os.path.basename(path), found and file.read() == printed(*arguments), f'  {path}')
    schemas = {os.path.basename(path) for path in glob.glob(f'{ROOT}/core/report/schema/*.json')}
    suite.check('schemas', schemas == set(os.listdir(f'{prefix}/share/parallax/schema')), f'  {schemas}')


def main():
    with Suite() as suite, tempfile.TemporaryDirectory() as folder:
        prefix = f'{folder}/prefix'

        def step(name, command, wanted='', status=0, **more):
            done = subprocess.run(command, cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
                                  shell=isinstance(command, str), check=False, **more)
            return suite.check(name, done.returncode == status and wanted in done.stdout, done.stdout[:2000])

        with open(f'{folder}/CMakeLists.txt', 'w', encoding='utf-8') as file:
            file.write(CMAKE)
        build = os.path.abspath(sys.argv[1])
        step('install', ['cmake', '--install', build, '--prefix', prefix])
        step('program', [f'{prefix}/bin/parallax', '--version'], 'parallax 0.1.0')
        step('program compares', [f'{prefix}/bin/parallax', 'compare', '--isolated', '--fail-on', 'never', '-f', 'json',
                                  STORY], '"schemaVersion":1')
        documents(suite, prefix)
        shutil.copy(f'{prefix}/share/doc/parallax/examples/compare.c', folder)
        step('find_package', f'cmake -G Ninja -S . -B build -DCMAKE_PREFIX_PATH={prefix} && cmake --build build')
        for kind in ('shared', 'static'):
            step(f'find_package, {kind}', [f'build/{kind}', STORY], 'error[time/conflict]', 1)
        libraries = next((path for path, _, names in os.walk(prefix) if 'parallax.pc' in names), prefix)
        environment = {**os.environ, 'PKG_CONFIG_PATH': libraries, 'LD_LIBRARY_PATH': os.path.dirname(libraries)}
        step('pkg-config', 'cc compare.c -o compare $(pkg-config --cflags --libs parallax) && ./compare ' + STORY,
             'error[time/conflict]', 1, env=environment)
        step('pkg-config, what cannot be read', ['./compare', 'gone'], 'gone: No such file', 2, env=environment)
        example = ['python3', f'{prefix}/share/doc/parallax/examples/compare.py']
        step('ctypes', [*example, STORY], 'error: ', env=environment)
        step('ctypes, what cannot be read', [*example, 'gone'], 'OSError: gone: No such file', 1, env=environment)
        step('Debian package', ['cpack', '--config', f'{build}/CPackConfig.cmake', '-B', folder])
        step('Debian package, what it needs', 'dpkg-deb -f parallax_*.deb Depends', 'libxml2')
        if os.getuid() != 0:
            suite.skip('Debian package, installed', 'dpkg wants root')
            return
        dpkg = 'dpkg --root=$PWD/root --force-depends --force-script-chrootless'
        step('Debian package, installed', f'mkdir -p root/var/lib/dpkg/info root/var/lib/dpkg/updates && '
             f'touch root/var/lib/dpkg/status && {dpkg} -i parallax_*.deb')
        step('Debian package, whole', f'{dpkg} -V parallax && {dpkg} -s parallax', 'install ok installed')
        step('Debian package, program', f'root/usr/bin/parallax compare --isolated -q {STORY}', 'error[time/conflict]', 1)
        step('Debian package, manual', 'man -l root/usr/share/man/man1/parallax-compare.1 | cat', 'parallax-compare')
        step('Debian package, removed', f'{dpkg} -r parallax && ! test -e root/usr/bin/parallax')


main()
