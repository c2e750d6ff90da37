#!/usr/bin/env python3
"""Make figure_weights.inc, time_weights.inc, said_weights.inc and own_weights.inc: how much each kind of evidence weighs.

usage: make_fits.py FIT_PAIRS [FAMILY ... | --test CORPORA GOLDEN]

FIT_PAIRS is the program of fit/ (`cmake --build build/release --target fit-pairs`). It labels the pairs of figures, times
and contents of this project's own stories, corpora/ with golden/, by their golden files; a logistic regression with a quadratic penalty
is fitted on them by Newton's method. How well it does is printed for each story by weights fitted on the others (log loss,
precision, recall and F1 of pairs at one half). A table is written only for the families that are named (figure, time,
said, own). With --test the weights at hand are held against the stories of another folder.
"""
import math
import os
import re
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.join(HERE, '..', '..')
ROUNDS, DIGITS = 12, 2
# each with its header, the prefix of its evidence and the penalty that the stories left out did best by
FAMILIES = {'figure': ('core/relate/figure_fit.h', 'PLX_FIT_', 2.0), 'time': ('core/relate/time_fit.h', 'PLX_TIME_FIT_', 2.0),
            'said': ('core/relate/said_fit.h', 'PLX_SAID_FIT_', 0.1), 'own': ('core/relate/said_fit.h', 'PLX_SAID_FIT_', 0.1)}


def evidence_names(family):
    """The enumerators of the family's kinds of evidence, in their order."""
    header, prefix, _ = FAMILIES[family]
    with open(os.path.join(ROOT, header), encoding='utf-8') as file:
        return re.findall(rf'^  ({prefix}\w+),', file.read(), re.M)


def read_pairs(program, corpora, golden):
    """{family: [(story, label, evidence)]}"""
    stories = sorted(name for name in os.listdir(corpora) if os.path.isdir(os.path.join(corpora, name)))
    paths = [path for name in stories for path in (os.path.join(corpora, name), os.path.join(golden, name + '.json'))]
    pairs = {family: [] for family in FAMILIES}
    for line in subprocess.run([program, *paths], check=True, stdout=subprocess.PIPE, text=True).stdout.splitlines():
        family, story, label, *evidence = line.split()
        pairs[family].append((story, int(label), [float(x) for x in evidence]))
    return pairs


def probability(weights, evidence):
    return 1 / (1 + math.exp(-max(-30, min(30, sum(w * x for w, x in zip(weights, evidence))))))


def solve(matrix, vector):
    """Gauss and Jordan; the matrix is symmetric and positive definite."""
    rows, n = [row + [x] for row, x in zip(matrix, vector)], len(vector)
    for i in range(n):
        rows[i] = [x / rows[i][i] for x in rows[i]]
        for k in range(n):
            if k != i and rows[k][i]:
                factor = rows[k][i]
                rows[k] = [x - factor * y for x, y in zip(rows[k], rows[i])]
    return [row[n] for row in rows]


def fit(pairs, n, penalty):
    weights = [0.0] * n
    for _ in range(ROUNDS):
        hessian = [[penalty * (i == k) for k in range(n)] for i in range(n)]
        gradient = [-penalty * w for w in weights]
        for _, label, evidence in pairs:
            p = probability(weights, evidence)
            present = [(i, x) for i, x in enumerate(evidence) if x]
            for i, x in present:
                gradient[i] += (label - p) * x
                for k, y in present:
                    hessian[i][k] += p * (1 - p) * x * y
        weights = [w + step for w, step in zip(weights, solve(hessian, gradient))]
    return weights


def describe(judged):
    """judged: [(label, probability)]"""
    loss = -sum(math.log(max(1e-9, p if label else 1 - p)) for label, p in judged) / max(1, len(judged))
    true = sum(1 for label, p in judged if label and p >= 0.5)
    given, wanted = sum(1 for _, p in judged if p >= 0.5), sum(label for label, _ in judged)
    return (f'{len(judged)} pairs, {wanted} of one slot: log loss {loss:.4f}, precision {100 * true / max(1, given):.1f}, '
            f'recall {100 * true / max(1, wanted):.1f}, F1 {200 * true / max(1, given + wanted):.1f}')


def leave_one_out(pairs, n, penalty):
    judged = []
    for left_out in sorted({story for story, _, _ in pairs}):
        weights = fit([pair for pair in pairs if pair[0] != left_out], n, penalty)
        judged += [(label, probability(weights, evidence)) for story, label, evidence in pairs if story == left_out]
    return judged


def table_path(family):
    return os.path.join(HERE, f'{family}_weights.inc')


def write_table(family, names, weights):
    with open(table_path(family), 'w', encoding='utf-8') as file:
        file.write('/* Made by make_fits.py from corpora/ and golden/: do not edit. */\n')
        for name, weight in zip(names, weights):
            file.write(f'[{name}] = {weight:.{DIGITS}f},\n')


def read_table(family, names):
    with open(table_path(family), encoding='utf-8') as file:
        table = dict(re.findall(r'\[(\w+)\] = (-?[\d.]+),', file.read()))
    return [float(table[name]) for name in names]


def test(program, corpora, golden):
    for family, pairs in read_pairs(program, corpora, golden).items():
        weights = read_table(family, evidence_names(family))
        print(f'{family}: {describe([(label, probability(weights, x)) for _, label, x in pairs])}')


def main(program, *written):
    for family, pairs in read_pairs(program, os.path.join(ROOT, 'corpora'), os.path.join(ROOT, 'golden')).items():
        names, penalty = evidence_names(family), FAMILIES[family][2]
        if family in written:
            write_table(family, names, fit(pairs, len(names), penalty))
        print(f'{family}, each story by the others: {describe(leave_one_out(pairs, len(names), penalty))}')


if __name__ == '__main__':
    if len(sys.argv) == 5 and sys.argv[2] == '--test':
        test(sys.argv[1], *sys.argv[3:])
    elif len(sys.argv) > 1 and FAMILIES.keys() >= set(sys.argv[2:]):
        main(*sys.argv[1:])
    else:
        sys.exit(__doc__)
