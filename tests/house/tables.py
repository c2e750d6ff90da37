#!/usr/bin/env python3
"""Every table of a file that is searched by halves is sorted by its bytes, and without doubles unless it is searched by
prefixes. What generated tables hold is for the programs that make them, and for the unit tests."""
import glob
import os
import re
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '..'))
from suite import ROOT, Suite  # noqa: E402

SEARCH = re.compile(r'PLX_TABLE_FIND(_PREFIX)?(?:_FOLDED)?\((\w+),')
LITERAL = r'"((?:[^"\\]|\\.)*)"'


def keys(text, table):
    """The first string of each row, as bytes; None if the file has no such table, or only a generated one."""
    found = re.search(r'\b' + table + r'\[[^]]*\](?:\[\d+\])? = \{(.*?)\n?\};', text, re.S)
    if not found or '#include' in found[1]:
        return None
    rows = re.findall(r'[{(]\s*' + LITERAL, found[1]) or re.findall(LITERAL, found[1])
    return [re.sub(rb'\\x(..)', lambda code: bytes([int(code[1], 16)]), row.encode()) for row in rows]


def main():
    with Suite() as suite:
        for path in sorted(glob.glob(f'{ROOT}/core/**/*.c', recursive=True)):
            with open(path, encoding='utf-8') as file:
                text = file.read()
            for prefix, table in sorted(set(SEARCH.findall(text))):
                rows = keys(text, table)
                if rows is None:
                    continue
                wrong = [(a, b) for a, b in zip(rows, rows[1:]) if a > b or (a == b and not prefix)]
                suite.check(f'{os.path.relpath(path, ROOT)}: {table}', len(rows) > 1 and not wrong, f'  {wrong}')
        suite.check('tables are found', suite.passed > 30)


main()
