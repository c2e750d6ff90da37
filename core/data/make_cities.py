#!/usr/bin/env python3
"""Makes cities.tsv and zone_names.inc from GeoNames as Debian's libtimezonemap-data packs it.

    make_cities.py /usr/share/libtimezonemap/ui

A line of cities.tsv is `name<TAB>zone`: cities, regions (first administrative level) and countries, in lower case, sorted by
bytes. A name that several places share belongs to the one with most people, if the others that keep another time have
together less than half as many; else it is left out. A region or a country is in it if its people all keep one time.
"""
import collections
import os
import sys
import zoneinfo
from datetime import datetime, timezone

HERE = os.path.dirname(os.path.abspath(__file__))
PROBES = [datetime(2023, month, 15, tzinfo=timezone.utc) for month in (1, 4, 7, 10)]
OTHER_NAMES_FROM = 50_000   # people; below that only the name itself
NEARLY_ALL = 0.97            # of the people of a region or country that keep one time
# What the source lacks or has under official names alone; the time kept there in practice.
BY_HAND = {
    'nagorno-karabakh': 'Asia/Baku', 'karabakh': 'Asia/Baku', 'crimea': 'Europe/Simferopol', 'gaza': 'Asia/Gaza',
    'gaza strip': 'Asia/Gaza', 'west bank': 'Asia/Hebron', 'donbas': 'Europe/Kiev', 'donbass': 'Europe/Kiev',
    'kashmir': 'Asia/Kolkata', 'tibet': 'Asia/Shanghai', 'xinjiang': 'Asia/Shanghai', 'china': 'Asia/Shanghai',
    'england': 'Europe/London', 'scotland': 'Europe/London', 'wales': 'Europe/London', 'uk': 'Europe/London',
    'northern ireland': 'Europe/London', 'britain': 'Europe/London', 'great britain': 'Europe/London',
    'washington': 'America/New_York', 'washington, d.c.': 'America/New_York', 'washington dc': 'America/New_York',
    'new york': 'America/New_York', 'bali': 'Asia/Makassar', 'hawaii': 'Pacific/Honolulu', 'sicily': 'Europe/Rome',
    'south korea': 'Asia/Seoul', 'north korea': 'Asia/Pyongyang', 'ivory coast': 'Africa/Abidjan', 'georgia': None,
    'kyiv': 'Europe/Kiev', 'bavaria': 'Europe/Berlin', 'catalonia': 'Europe/Madrid', 'kurdistan': None, 'new zealand':
    'Pacific/Auckland', 'spain': 'Europe/Madrid', 'portugal': 'Europe/Lisbon', 'chile': 'America/Santiago',
}


def fold(name):
    return ''.join(c.lower() if c.isascii() else c for c in name.strip())


def plain(name):
    """May a name out of the mixed list of other names be one that an English text uses?"""
    return name.isascii() and len(name) > 3 and name[0].isupper() and not name.isupper() and "'" not in name


def clock(zone, known={}):
    """What the zone's clocks show through a year: zones that keep one time are one."""
    if zone and zone not in known:
        known[zone] = tuple(p.astimezone(zoneinfo.ZoneInfo(zone)).utcoffset() for p in PROBES)
    return known.get(zone)


def rows(path, n):
    with open(path, encoding='utf-8') as f:
        for line in f:
            columns = line.rstrip('\n').split('\t')
            if not line.startswith('#') and len(columns) >= n:
                yield columns


def only_zone(people):
    """The zone of a region's people {zone: number}, or None if they keep several times."""
    if not people:
        return None
    by_clock = collections.Counter()
    for zone, number in people.items():
        by_clock[clock(zone)] += number
    best = max(people, key=lambda z: (people[z], z))
    return best if by_clock[clock(best)] >= NEARLY_ALL * sum(people.values()) else None


def main(source):
    claims = collections.defaultdict(collections.Counter)       # name -> {zone: people}
    regions, countries = collections.defaultdict(collections.Counter), collections.defaultdict(collections.Counter)
    for c in rows(os.path.join(source, 'cities15000.txt'), 18):
        people, zone = max(int(c[14] or 0), 1), c[17]
        names = {c[1], c[2]}
        if people >= OTHER_NAMES_FROM or c[7] == 'PPLC':
            names.update(n for n in c[3].split(',') if plain(n))
        for name in {fold(n) for n in names}:
            claims[name][zone] = max(claims[name][zone], people)
        regions[f'{c[8]}.{c[10]}'][zone] += people
        countries[c[8]][zone] += people
    for c in rows(os.path.join(source, 'admin1Codes.txt'), 3):
        zone = only_zone(regions[c[0]])                         # none: the name means a place of several times
        for name in {fold(c[1]), fold(c[2])}:
            claims[name][zone] = max(claims[name][zone], sum(regions[c[0]].values()))
    found = {}
    for name, people in claims.items():
        best = max(people, key=lambda z: (people[z], z or ''))
        rest = sum(n for z, n in people.items() if clock(z) != clock(best))
        if best and 2 * rest < people[best]:
            found[name] = best
    for c in rows(os.path.join(source, 'countryInfo.txt'), 5):
        zone = only_zone(countries[c[0]])
        if zone:
            found[fold(c[4])] = zone
        elif countries[c[0]]:
            found.pop(fold(c[4]), None)                         # a town of that name is not meant
    found.update(BY_HAND)
    found = {name: zone for name, zone in found.items() if zone and '\t' not in name}
    with open(os.path.join(HERE, 'cities.tsv'), 'w', encoding='utf-8') as out:
        for name in sorted(found, key=lambda n: n.encode()):
            out.write(f'{name}\t{found[name]}\n')
    with open(os.path.join(HERE, 'zone_names.inc'), 'w', encoding='utf-8') as out:
        out.write('/* Generated by make_cities.py from GeoNames; sorted. */\n')
        out.writelines(f'"{zone}",\n' for zone in sorted(set(found.values())))


if __name__ == '__main__':
    main(*sys.argv[1:])
