#!/usr/bin/env python3
"""install.py BUILD-DIR: what `cmake --install` leaves can be used: the program, the library by pkg-config (shared) and
by find_package (shared and static), from C, where a small program compares two articles; the Debian package."""
import os
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '..'))
from suite import ROOT, Suite  # noqa: E402

PROGRAM = r'''
#include <parallax.h>
#include <stdio.h>
#include <string.h>

int main(void)
{
  static const char *const articles[] = {"Police said 12 people were hurt in the fire in Leeds on Friday.",
                                         "The fire in Leeds on Friday hurt 14 people, police said."};
  g_autoptr(PlxRun) run = plx_run_new();
  g_autoptr(GError) error = NULL;
  for (int i = 0; i < 2; i++)
    if (!plx_run_add_bytes(run, i == 0 ? "one" : "two", articles[i], strlen(articles[i]), &error))
      return 1;
  plx_run_compare(run);
  g_autoptr(GString) json = plx_run_write(run, "json", PLX_WRITE_DEFAULT, &error);
  puts(json->str);
  return 0;
}
'''
CMAKE = '''
cmake_minimum_required(VERSION 3.25)
project(example LANGUAGES C)
find_package(Parallax 0.1 REQUIRED)
add_executable(shared example.c)
target_link_libraries(shared Parallax::parallax)
add_executable(static example.c)
target_link_libraries(static Parallax::parallax-static)
'''


def main():
    with Suite() as suite, tempfile.TemporaryDirectory() as folder:
        prefix = f'{folder}/prefix'

        def step(name, command, wanted='', **more):
            done = subprocess.run(command, cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
                                  shell=isinstance(command, str), check=False, **more)
            return suite.check(name, done.returncode == 0 and wanted in done.stdout, done.stdout[:2000])

        with open(f'{folder}/example.c', 'w', encoding='utf-8') as file:
            file.write(PROGRAM)
        with open(f'{folder}/CMakeLists.txt', 'w', encoding='utf-8') as file:
            file.write(CMAKE)
        step('install', ['cmake', '--install', os.path.abspath(sys.argv[1]), '--prefix', prefix])
        step('program', [f'{prefix}/bin/parallax', '--version'], 'parallax 0.1.0')
        step('program compares', [f'{prefix}/bin/parallax', 'compare', '--fail-on', 'never', '-f', 'json',
                                  f'{ROOT}/corpora/river-flood'], '"schemaVersion":1')
        step('find_package', f'cmake -G Ninja -S . -B build -DCMAKE_PREFIX_PATH={prefix} && cmake --build build')
        for kind in ('shared', 'static'):
            step(f'find_package, {kind}', [f'build/{kind}'], '"schemaVersion":1')
        libraries = next((path for path, _, names in os.walk(prefix) if 'parallax.pc' in names), prefix)
        environment = {**os.environ, 'PKG_CONFIG_PATH': libraries, 'LD_LIBRARY_PATH': os.path.dirname(libraries)}
        step('pkg-config', 'cc example.c -o example $(pkg-config --cflags --libs parallax) && ./example',
             '"schemaVersion":1', env=environment)
        step('Debian package', ['cpack', '--config', f'{os.path.abspath(sys.argv[1])}/CPackConfig.cmake', '-B', folder])
        step('Debian package, program', 'dpkg-deb -x parallax_*.deb root && root/usr/bin/parallax --version', 'parallax 0.1.0')
        step('Debian package, what it needs', 'dpkg-deb -f parallax_*.deb Depends', 'libxml2')


main()
