#!/usr/bin/env python3
"""The layers: what a folder of core may include, that no headers include each other, and that no file grows too long.

    base ← model ← each stage; data, in the terms of model, may be included by all; the top of core knows all; cmd knows parallax.h alone.
"""
import os
import re
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '..'))
from suite import ROOT, Suite  # noqa: E402

STAGES = ['read', 'annotate', 'relate', 'compare', 'report', 'policy']
ALLOWED = {'base': {'base', 'data'}, 'model': {'base', 'model', 'data'}, 'data': {'base', 'model', 'data'},
           **{stage: {'base', 'model', 'data', stage} for stage in STAGES},
           '': {'', 'base', 'model', 'data', *STAGES}}
LONGEST = 450
INCLUDE = re.compile(r'^\s*#\s*include\s*"([^"]+)"', re.M)


def sources(top):
    for folder, _, names in os.walk(os.path.join(ROOT, top)):
        for name in sorted(names):
            if name.endswith(('.c', '.h')):
                yield os.path.relpath(os.path.join(folder, name), ROOT)


def text_of(path):
    with open(os.path.join(ROOT, path), encoding='utf-8') as file:
        return file.read()


def resolve(path, include):
    """The included file, from the folder of the file that includes it or from core; None if it is neither."""
    for base in (os.path.dirname(path), 'core'):
        found = os.path.normpath(os.path.join(base, include))
        if os.path.exists(os.path.join(ROOT, found)):
            return found
    return None


def layer(path):
    """core/base/span.h → base; core/pipeline.c → the top, ''."""
    parts = path.split('/')
    return parts[1] if len(parts) > 2 else ''


def circle(graph):
    """A circle of headers, as a list; None if there is none."""
    done = set()
    for start in graph:
        path, todo = [], [(start, False)]
        while todo:
            node, leave = todo.pop()
            if leave:
                path.pop()
                done.add(node)
            elif node in path:
                return path[path.index(node):] + [node]
            elif node not in done:
                path.append(node)
                todo += [(node, True)] + [(other, False) for other in graph.get(node, [])]
    return None


def main():
    with Suite() as suite:
        graph = {}
        for path in sources('core'):
            if '/data/syntax_train/' in path or '/data/fit/' in path:  # programs that make a table of what the stages do
                continue
            allowed, own = ALLOWED.get(layer(path)), layer(path)
            suite.check(path, allowed is not None, f'core/{own} is no folder of the house')
            for include in INCLUDE.findall(text_of(path)):
                found = resolve(path, include)
                ok = found is not None and (layer(found) in (allowed or ()) or found == 'core/parallax.h' and own == '')
                suite.check(f'{path}: {include}', ok or include.endswith('.inc'), f'core/{own} may include {sorted(allowed or ())}')
                graph.setdefault(path, []).append(found)
        suite.check('headers include each other', circle(graph) is None, f'  {circle(graph)}')
        for path in sources('cmd'):
            for include in INCLUDE.findall(text_of(path)):
                found = resolve(path, include)
                ok = found == 'core/parallax.h' or found is not None and found.startswith('cmd/')
                suite.check(f'{path}: {include}', ok, 'cmd may include parallax.h and its own headers alone')
        for path in [*sources('core'), *sources('cmd'), *sources('tests')]:
            lines = text_of(path).count('\n')
            suite.check(path, lines <= LONGEST or path.startswith('core/data/'), f'{lines} lines; {LONGEST} is the most')


main()
