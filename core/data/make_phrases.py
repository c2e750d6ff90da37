#!/usr/bin/env python3
"""Make phrases.inc, sorted rows for core/read/phrases.c, of phrases.txt."""
import os, re

WHERE = {'W': 'WHOLE', 'S': 'START', 'E': 'LAST', 'A': 'ANY'}
MEANING = {'F': 'FURNITURE', 'P': 'PROMPT', 'C': 'CREDIT', 'K': 'CAPTION', 'L': 'LINKS', 'E': 'CLOSING', 'B': 'BYLINE',
           'D': 'DATE'}


def fold(phrase):
    """As plx_word_fold() does."""
    words = re.findall(r"©|\w(?:[\w']*\w)?:?", phrase.lower())
    return ' '.join('0' + w.lstrip('0123456789') if w[0].isdigit() else w for w in words)


def main():
    here, rows = os.path.dirname(os.path.abspath(__file__)), {}
    with open(os.path.join(here, 'phrases.txt'), encoding='utf-8') as lines:
        for line in lines:
            if line.strip() and not line.startswith('#'):
                where, meaning, most, phrases = line.rstrip('\n').split(' ', 3)
                for phrase in phrases.split('|'):
                    rows.setdefault((fold(phrase), where, int(most)), set()).add(MEANING[meaning])
    with open(os.path.join(here, 'phrases.inc'), 'w', encoding='utf-8') as out:
        out.write('/* Made of phrases.txt by make_phrases.py. */\n')
        for (phrase, where, most), meanings in sorted(rows.items(), key=lambda row: row[0][0].encode()):
            out.write(f'{{"{phrase}", {WHERE[where]}, {" | ".join(sorted(meanings))}, {most}}},\n')


main()
