#!/usr/bin/env python3
"""Make hints.inc, sorted rows for core/read/html_hint.c, of hints.txt."""
import os

here, rows = os.path.dirname(os.path.abspath(__file__)), {}
with open(os.path.join(here, 'hints.txt'), encoding='utf-8') as lines:
    for line in lines:
        if line.strip() and not line.startswith('#'):
            hint, *words = line.split()
            for word in words:
                rows.setdefault(word, set()).add(hint)
with open(os.path.join(here, 'hints.inc'), 'w', encoding='utf-8') as out:
    out.write('/* Made of hints.txt by make_hints.py. */\n')
    for word, hints in sorted(rows.items()):
        out.write(f'{{"{word}", {" | ".join(sorted(hints))}}},\n')
