#!/usr/bin/env python3
"""Write territories.c: names of territories, their adjectives and capitals.

usage: territories.py CLDR-MAIN/en.xml territories.txt > territories.c

Every territory and alternative name of CLDR's English locale is taken, save numbered regions; territories.txt adds
adjectives, capitals, further names and cities' other names by hand.
"""
import sys
import xml.etree.ElementTree as ET


def rows(cldr, extra):
    names, demonyms, capitals, renamed, primary = {}, {}, {}, {}, {}
    for element in ET.parse(cldr).iter('territory'):
        code, name = element.get('type'), element.text
        if len(code) != 2 or code in ('XA', 'XB', 'ZZ', 'EZ', 'UN'):
            continue
        primary.setdefault(code, name)
        names[name] = primary[code]
    for line in open(extra, encoding='utf-8'):
        if line.startswith('#'):
            continue
        if line.startswith('='):
            city, others = line[1:].rstrip('\n').split('|')
            renamed.update(dict.fromkeys(others.split(','), city))
            continue
        name, adjectives, seats, others = line.rstrip('\n').split('|')
        first = others.split(',')[0] if any(c in name for c in '&-()') and others or name.endswith('SAR China') else name
        for other in [name, first, *others.split(',')]:
            names[other.removeprefix('the ')] = first
        demonyms.update({a: first for a in adjectives.split(',')})
        capitals.update({s: first for s in seats.split(',')})
    names = {key: names.get(name, name) for key, name in names.items()}
    for table in names, demonyms, capitals:
        table.pop('', None)
    return {'territories': names, 'demonyms': demonyms, 'capitals': capitals, 'renamed': renamed}


def main():
    print('/* Written by territories.py from CLDR and territories.txt. */\n#include "data/territories.h"\n')
    for table, entries in rows(*sys.argv[1:]).items():
        print(f'const PlxTerritory plx_{table}[] = {{')
        for key in sorted(entries, key=str.encode):
            print(f'    {{"{key}", "{entries[key]}"}},')
        print(f'}};\nconst gsize plx_n_{table} = G_N_ELEMENTS(plx_{table});\n')


main()
