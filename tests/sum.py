#!/usr/bin/env python3
"""sum.py JUNIT.xml: adds up the cases of all suites that ctest ran; status 1 if one failed.

A suite says in its output how many cases it has; a test that says nothing is one case, and a suite that failed
without counting a failure (it crashed, it ran out of time) is one failure more.
"""
import re
import sys
import xml.etree.ElementTree as ET

COUNTS = [  # (what a suite prints: ours, Criterion's, node's)
    (r'^(?P<passed>\d+) passed, (?P<failed>\d+) failed, (?P<skipped>\d+) skipped$', re.M),
    (r'Synthesis: Tested: \S*?\d+\S* \| Passing: \S*?(?P<passed>\d+)\S* \| Failing: \S*?(?P<failed>\d+)\S* \| '
     r'Crashing: \S*?(?P<crashed>\d+)', 0),
    (r'^\S+ pass (?P<passed>\d+)\n\S+ fail (?P<failed>\d+)\n\S+ cancelled (?P<crashed>\d+)\n\S+ skipped (?P<skipped>\d+)$', re.M),
]


def count(case):
    output = case.findtext('system-out') or ''
    ok = case.get('status') == 'run'
    for pattern, flags in COUNTS:
        found = None
        for found in re.finditer(pattern, output, flags):
            pass
        if found:
            values = {key: int(value) for key, value in found.groupdict().items()}
            failed = values['failed'] + values.get('crashed', 0)
            return values['passed'], max(failed, 0 if ok else 1), values.get('skipped', 0)
    if case.find('skipped') is not None or case.get('status') in ('notrun', 'disabled'):
        return 0, 0, 1
    return (1, 0, 0) if ok else (0, 1, 0)


def main():
    total = [0, 0, 0]
    for case in ET.parse(sys.argv[1]).getroot().iter('testcase'):
        counts = count(case)
        print('%-12s %5d passed, %d failed, %d skipped (%.0f s)' % (case.get('name'), *counts, float(case.get('time'))))
        total = [a + b for a, b in zip(total, counts)]
    print('%d passed, %d failed, %d skipped' % tuple(total))
    return 1 if total[1] or not total[0] else 0


sys.exit(main())
