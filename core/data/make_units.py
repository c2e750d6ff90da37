#!/usr/bin/env python3
"""Makes units.inc, unit_names.inc, unit_starts.inc, currency_names.inc, currency_starts.inc and currency_codes.inc from CLDR.

    make_units.py /usr/share/unicode/cldr/common

units.inc: how a unit becomes the base unit of its dimension, exactly: (value + shift) * above / below.
unit_names.inc, currency_names.inc: what English calls them (en.xml, and by hand below what newspapers write besides).
"""
import os
import re
import sys
import xml.etree.ElementTree as ET
from fractions import Fraction

HERE = os.path.dirname(os.path.abspath(__file__))
# The base that CLDR converts to -> the one used here, and its size in the former.
BASES = {'kilogram': ('gram', Fraction(1, 1000)), 'year': ('month', Fraction(1, 12)),
         'kelvin': ('celsius', Fraction(1)), 'revolution': ('degree', Fraction(1, 360)),
         'portion': ('percent', Fraction(1, 100)), 'bit': ('byte', Fraction(8)),
         'revolution-per-second': ('hertz', Fraction(1)), 'cubic-meter': ('liter', Fraction(1, 1000)),
         'kilogram-meter-per-square-second': ('newton', Fraction(1)),
         'kilogram-per-meter-square-second': ('pascal', Fraction(1)),
         'kilogram-square-meter-per-square-second': ('joule', Fraction(1)),
         'kilogram-square-meter-per-cubic-second': ('watt', Fraction(1)),
         'kilogram-square-meter-per-cubic-second-ampere': ('volt', Fraction(1)),
         'ampere': ('ampere', Fraction(1))}
PREFIXES = {'exa': 18, 'peta': 15, 'tera': 12, 'giga': 9, 'mega': 6, 'kilo': 3, 'hecto': 2, 'deci': -1, 'centi': -2, 'milli': -3,
            'micro': -6, 'nano': -9, 'pico': -12}
PREFIXED = {'gram': 'kilo milli micro nano', 'meter': 'kilo deci centi milli micro nano pico',
            'liter': 'mega hecto deci centi milli micro', 'second': 'milli micro nano',
            'watt': 'tera giga mega kilo milli', 'joule': 'giga mega kilo', 'hertz': 'giga mega kilo',
            'bit': 'tera giga mega kilo', 'byte': 'exa peta tera giga mega kilo', 'volt': 'mega kilo milli',
            'ampere': 'kilo milli', 'pascal': 'mega kilo hecto', 'bar': 'milli', 'newton': 'kilo',
            'electronvolt': 'tera giga mega kilo', 'metric-ton': 'giga mega kilo', 'calorie': 'kilo', 'pixel': 'mega',
            'hectare': ''}
POWERS = {'square': (2, 'meter kilometer centimeter millimeter mile yard foot inch'.split()),
          'cubic': (3, 'meter kilometer centimeter millimeter mile yard foot inch'.split())}
# Not in news, or better known as common nouns.
LEFT_OUT = set('drop pinch dessert-spoon dessert-spoon-imperial jigger dram point grain 100-kilometer item dot em dalton '
               'portion ofglucose ofhg karat permille g-force pixel fathom mile-scandinavian day-person week-person '
               'month-person year-person earth-mass solar-mass earth-radius solar-radius solar-luminosity '
               'pint-metric cup-metric mole radian revolution lux lumen candela ohm therm-us'.split())
# Conversions that CLDR derives from others or does not have.
MORE_UNITS = {'watt-hour': ('joule', Fraction(3600)), 'kilowatt-hour': ('joule', Fraction(3600000)),
              'megawatt-hour': ('joule', Fraction(3600000000)), 'gigawatt-hour': ('joule', Fraction(3600 * 10 ** 9)),
              'terawatt-hour': ('joule', Fraction(3600 * 10 ** 12)),
              'kilometer-per-hour': ('meter-per-second', Fraction(1000, 3600)),
              'mile-per-hour': ('meter-per-second', Fraction(1609344, 3600000)),
              'foot-per-second': ('meter-per-second', Fraction(3048, 10000)),
              'meter-per-second': ('meter-per-second', Fraction(1)),
              'acre-foot': ('liter', Fraction('1233481.83754752')),
              'ampere-hour': ('ampere-hour', Fraction(1)), 'milliampere-hour': ('ampere-hour', Fraction(1, 1000)),
              'sievert': ('sievert', Fraction(1)), 'millisievert': ('sievert', Fraction(1, 1000)),
              'microsievert': ('sievert', Fraction(1, 10 ** 6)), 'rem': ('sievert', Fraction(1, 100)),
              'millirem': ('sievert', Fraction(1, 10 ** 5)), 'megapixel': ('megapixel', Fraction(1)),
              'pound-force-foot': ('joule', Fraction('1.3558179483314004')),
              'millennium': ('month', Fraction(12000)), 'percentage-point': ('percentage-point', Fraction(1)),
              'permyriad': ('percentage-point', Fraction(1, 100)),
              'permillion': ('permillion', Fraction(1)), 'part-per-1e9': ('permillion', Fraction(1, 1000))}
# What newspapers write: names -> unit.
MORE_NAMES = {
    'kilometer': 'km kms kilometre kilometres k.m', 'meter': 'm metre metres', 'centimeter': 'cm cms centimetre centimetres',
    'millimeter': 'mm millimetre millimetres', 'micrometer': 'micron microns', 'foot': 'ft', 'inch': 'in ins "',
    'yard': 'yd yds', 'mile': 'mi', 'nautical-mile': 'nmi', 'kilogram': 'kg kgs kilo kilos kilogramme kilogrammes',
    'gram': 'g gr gramme grammes gm', 'milligram': 'mg', 'microgram': 'mcg \u03bcg \u00b5g ug', 'pound': 'lb lbs',
    'ounce': 'oz', 'ton': 'short_ton short_tons', 'metric-ton': 't tonne tonnes metric_tonne metric_tonnes',
    'megametric-ton': 'megaton megatons megatonne megatonnes', 'kilometric-ton': 'kiloton kilotons kilotonne kilotonnes',
    'gigametric-ton': 'gigaton gigatons gigatonne gigatonnes',
    'liter': 'l litre litres ltr', 'milliliter': 'ml mls millilitre millilitres cc', 'centiliter': 'cl centilitre centilitres',
    'deciliter': 'dl decilitre decilitres', 'hectoliter': 'hl hectolitre hectolitres', 'gallon': 'gal gals',
    'barrel': 'bbl bbls', 'fluid-ounce': 'fl_oz', 'tablespoon': 'tbsp', 'teaspoon': 'tsp',
    'hectare': 'ha', 'square-kilometer': 'sq_km sqkm km2 km\u00b2 square_km', 'square-meter': 'sq_m sqm m2 m\u00b2 square_m',
    'square-mile': 'sq_mi sq_mile sq_miles', 'square-foot': 'sq_ft sqft ft2 square_ft', 'square-inch': 'sq_in',
    'square-centimeter': 'cm2 cm\u00b2', 'cubic-meter': 'm3 m\u00b3 cu_m', 'cubic-foot': 'cu_ft', 'cubic-kilometer': 'km3 km\u00b3',
    'cubic-centimeter': 'cm3 cm\u00b3',
    'kilometer-per-hour': 'km/h kph kmh kmph km/hr kilometre_per_hour kilometres_per_hour kilometers_per_hour',
    'mile-per-hour': 'mph miles_per_hour', 'mile-per-gallon': 'mpg', 'knot': 'kts',
    'watt': 'w', 'kilowatt-hour': 'kwh', 'megawatt-hour': 'mwh megawatt_hours megawatt_hour', 'watt-hour': 'wh',
    'gigawatt-hour': 'gwh gigawatt_hours', 'terawatt-hour': 'twh terawatt_hours', 'kilowatt': 'kw', 'megawatt': 'mw',
    'gigawatt': 'gw', 'terawatt': 'tw', 'horsepower': 'hp', 'volt': 'v', 'kilovolt': 'kv', 'hertz': 'hz',
    'kilohertz': 'khz', 'megahertz': 'mhz', 'gigahertz': 'ghz', 'kilobyte': 'kb', 'megabyte': 'mb', 'gigabyte': 'gb',
    'terabyte': 'tb', 'electronvolt': 'ev', 'teraelectronvolt': 'tev', 'joule': 'j', 'kilojoule': 'kj',
    'kilocalorie': 'kcal', 'foodcalorie': 'calorie calories cal', 'british-thermal-unit': 'btu btus',
    'pascal': 'pa', 'hectopascal': 'hpa', 'decibel': 'db decibel decibels',
    'second': 'sec secs', 'minute': 'min mins', 'hour': 'hr hrs h', 'day': 'weekday weekdays', 'year': 'yr yrs',
    'month': 'mo mos mth mths', 'week': 'wk wks', 'millennium': 'millennia', 'light-year': 'lightyear lightyears',
    'percent': '% pct percents percentage per_cent', 'permillion': 'ppm',
    'percentage-point': 'percentage_points pct_point pct_points per_cent_point per_cent_points percent_points percent_point '
                        'percentage_point',
    'permyriad': 'basis_point basis_points bp bps', 'part-per-1e9': 'ppb part_per_billion parts_per_billion',
    'celsius': 'centigrade celcius degree_c degrees_c deg_c \u00b0c degree_centigrade degrees_centigrade \u00b0_c '
               'degree_celcius degrees_celcius \u00b0celsius \u00b0_celsius \u2103 centigrate',
    'fahrenheit': 'fahrenheit farenheit degree_f degrees_f deg_f \u00b0f degrees_farenheit degree_farenheit \u00b0_f '
                  '\u00b0fahrenheit \u00b0_fahrenheit \u2109', 'kelvin': 'kelvins',
    'millisecond': 'ms', 'decimeter': 'dm', 'degree': 'degree degrees deg \u00b0', 'arc-minute': '', 'microsecond': '',
    'pound-force-per-square-inch': 'psi', 'bit': '', 'milliampere-hour': 'mah milliamp_hours milliamp_hour', 'ampere-hour': 'amp_hour amp_hours',
    'pound-force-foot': 'lb_ft lbft ft_lb ft_lbs pound_feet pound_foot foot_pound foot_pounds',
    'millisievert': 'msv', 'rem': 'rem rems', 'millirem': 'millirem millirems',
    'ampere': 'amp amps', 'milliampere': 'milliamp milliamps',
}
SYMBOLS = {'amp', 'm', 'g', 'l', 't', 'w', 'v', 'j', 'h', 'in', 'pa', 'k.m', 'mo', 'ins', 'gr', 'hl', 'cal', 'ha', 'db',
           'mi', 'bp', 'ev', 'min', 'ft', 'cl', 'dl', 'gal', 'wh', 'hp', 'yd', 'oz', 'mos', 'gm', 'ltr', 'sec',
           'tw', 'cc', 'nmi', '"'}

ISO = {  # currencies that mostly one country's news means by a bare name, and coins: name -> (code, exponent[, count])
    'dollar dollars bucks buck': ('USD', 0), 'cent cents': ('USD', -2), 'pound pounds quid pounds_sterling pound_sterling': ('GBP', 0),
    'pence penny pennies': ('GBP', -2), 'euro euros': ('EUR', 0), 'eurocent eurocents': ('EUR', -2), 'yen': ('JPY', 0),
    'yuan renminbi rmb kuai': ('CNY', 0), 'rupee rupees': ('INR', 0), 'paise': ('INR', -2), 'franc francs': ('CHF', 0),
    'won': ('KRW', 0), 'rand rands': ('ZAR', 0), 'real reais reals': ('BRL', 0), 'peso pesos': ('MXN', 0),
    'ruble rubles rouble roubles': ('RUB', 0), 'kopek kopeks kopeck kopecks': ('RUB', -2), 'lira liras': ('TRY', 0),
    'krona kronor': ('SEK', 0), 'krone kroner': ('NOK', 0), 'zloty zlotys': ('PLN', 0), 'baht': ('THB', 0),
    'ringgit ringgits': ('MYR', 0), 'sen': ('MYR', -2), 'dong': ('VND', 0), 'rupiah': ('IDR', 0), 'dirham dirhams': ('AED', 0),
    'riyal riyals': ('SAR', 0), 'rial rials': ('IRR', 0), 'dinar dinars': ('KWD', 0), 'shekel shekels': ('ILS', 0),
    'hryvnia hryvnias': ('UAH', 0), 'kopiyka kopiykas': ('UAH', -2), 'forint forints': ('HUF', 0), 'koruna korunas': ('CZK', 0),
    'naira': ('NGN', 0), 'cedi cedis': ('GHS', 0), 'shilling shillings': ('KES', 0), 'taka': ('BDT', 0), 'lari': ('GEL', 0),
    'tenge': ('KZT', 0), 'manat manats': ('AZN', 0), 'bitcoin bitcoins': ('BTC', 0), 'satoshi satoshis': ('BTC', -8),
    'grand': ('USD', 3), 'dime dimes': ('USD', -1), 'nickel nickels': ('USD', -2, 5), 'tugrik tugriks': ('MNT', 0),
    'finnish_markka markka': ('FIM', 0), 'dutch_guilder dutch_guilders guilder guilders': ('NLG', 0),
    'us_dollar us_dollars u.s_dollars': ('USD', 0), 'british_pound british_pounds': ('GBP', 0),
    'euro_cent euro_cents': ('EUR', -2), 'japanese_yen': ('JPY', 0), 'deutsche_mark deutsche_marks deutschmarks': ('DEM', 0),
    'peseta pesetas': ('ESP', 0), 'canadian_cents': ('CAD', -2), 'turkish_lira': ('TRY', 0), 'mao': ('CNY', -1),
    'hong_kong_dollar hong_kong_dollars': ('HKD', 0), 'lebanese_pound lebanese_pounds': ('LBP', 0),
    'qatari_riyal qatari_riyals': ('QAR', 0), 'malaysia_ringgit malaysia_ringgits malaysian_ringgit malaysian_ringgits': ('MYR', 0)}
WORDS = {'ALL', 'TOP', 'TRY', 'CUP', 'BAM', 'PEN', 'SOS', 'MAD', 'GEL', 'ANG', 'BOB', 'COP', 'ERN', 'MOP', 'LAK', 'DOP', 'ETB',
         'MUR', 'SHP', 'STN', 'XXX', 'XTS', 'CHE', 'SUR', 'AMD', 'CNX', 'RON', 'BAD', 'BAN', 'ADP', 'NPR', 'PHP', 'BSD', 'SCR', 'GIP', 'WST', 'CLE'}  # or abbreviations


def value_of(text, constants):
    """A CLDR factor: products before a slash over products behind it."""
    above, _, below = text.replace(' ', '').partition('/')
    product = lambda part: __import__('math').prod(constants[x] if x in constants else Fraction(x) for x in part.split('*'))
    return product(above) / (product(below) if below else 1)


def conversions(root):
    constants = {}
    for c in root.iter('unitConstant'):
        constants[c.get('constant')] = value_of(c.get('value'), constants)
    rows = {}
    for c in root.iter('convertUnit'):
        unit, base = c.get('source'), c.get('baseUnit')
        if unit in LEFT_OUT or 'PI' in (c.get('factor') or ''):
            continue
        factor = value_of(c.get('factor') or '1', constants)
        offset = value_of(c.get('offset') or '0', constants)
        name, size = BASES.get(base, (base, Fraction(1)))
        rows[unit] = (name, factor / size, offset / factor - (Fraction('273.15') / factor if name == 'celsius' else 0))
    for unit, prefixes in PREFIXED.items():
        for prefix in prefixes.split():
            if unit in rows:
                base, factor, _ = rows[unit]
                rows[prefix + unit] = (base, factor * Fraction(10) ** PREFIXES[prefix], Fraction(0))
    for word, (power, units) in POWERS.items():
        for unit in units:
            base, factor = ('square-meter', 1) if power == 2 else ('liter', 1000)
            rows[f'{word}-{unit}'] = (base, rows[unit][1] ** power * factor, Fraction(0))
    for unit, (base, factor) in MORE_UNITS.items():
        rows[unit] = (base, factor, Fraction(0))
    return rows


def decimal(fraction):
    """(mantissa, exponent, denominator) of a fraction, with the tens taken out."""
    n, d, exponent = fraction.numerator, fraction.denominator, 0
    while d % 2 == 0 or d % 5 == 0:
        n, d, exponent = (n * 5, d // 2, exponent - 1) if d % 2 == 0 else (n * 2, d // 5, exponent - 1)
    while n and n % 10 == 0:
        n, exponent = n // 10, exponent + 1
    return n, exponent, d


def unit_names(root, known):
    names = {}
    for unit in root.find(".//unitLength[@type='long']").findall('unit'):
        name = unit.get('type').partition('-')[2]
        if name in LEFT_OUT or name == 'generic' or name not in known:
            continue
        for pattern in unit.findall('unitPattern'):
            text = pattern.text.replace('{0}', '').strip().lower().replace('-', ' ').replace('imp.', 'imperial')
            names[text] = name
            for us, gb in (('meter', 'metre'), ('liter', 'litre')):
                if us in text:
                    names[text.replace(us, gb)] = name
    for name in known:                                    # what en.xml does not spell out: regular plurals
        if '-per-' not in name and not name.startswith(('square', 'cubic')) and not name.endswith(('foot', 'inch')):
            text = name.replace('-', ' ')
            if name.endswith('imperial'):
                text = 'imperial ' + text.removesuffix(' imperial')
            names.setdefault(text, name)
            if text[-1] not in 'syz':
                names.setdefault(text + 's', name)
    for name, words in MORE_NAMES.items():
        for word in words.split():
            names[word.replace('_', ' ')] = name
    for bad in ('item', 'items', 'bar', 'tonne force', 'celsiuss', 'percentage'):
        names.pop(bad, None)
    names['percentage'] = 'percent'
    return names


def quote(text):
    return '"' + text.replace('"', '\\"') + '"'


def write(name, rows):
    with open(os.path.join(HERE, name), 'w', encoding='utf-8') as out:
        out.write('/* Made by make_units.py. */\n')
        out.writelines(rows)


def write_starts(name, names):
    """Where the names that begin with each ASCII character begin, and where the last of them end."""
    keys = [n.encode() for n in names]
    starts = [sum(k[0] < c for k in keys) for c in range(129)]
    write(name, [', '.join(map(str, starts[i:i + 16])) + ',\n' for i in range(0, 129, 16)])


def main(cldr):
    units = ET.parse(os.path.join(cldr, 'supplemental/units.xml')).getroot()
    english = ET.parse(os.path.join(cldr, 'main/en.xml')).getroot()
    rows = conversions(units)
    out = []
    for unit in sorted(rows):
        base, factor, shift = rows[unit]
        (n, e, d), (sn, se, sd) = decimal(factor), decimal(shift)
        if sd != 1 or abs(n) >= 2 ** 63 or d >= 2 ** 63:
            sys.exit(f'{unit}: not exact')
        out.append(f'{{"{unit}", "{base}", {n}, {e}, {d}, {sn}, {se}}},\n')
    write('units.inc', out)

    names = unit_names(english, set(rows) | {'decibel', 'pound-force-per-square-inch', 'mile-per-gallon'})
    write('unit_names.inc', [f'{{{quote(n)}, "{names[n]}", {int(n in SYMBOLS)}}},\n'
                             for n in sorted(names, key=lambda n: n.encode())])
    write_starts('unit_starts.inc', names)

    money, codes = {}, set()
    for currency in english.iter('currency'):
        code = currency.get('type')
        for name in currency.findall('displayName'):
            text = name.text.lower()
            if '(' not in text and '–' not in text:
                codes.add(code)
                if name.get('count') and text.isascii():
                    money[text] = (code, 0, 1)
    for words, (code, exponent, *count) in ISO.items():
        for word in words.split():
            money[word.replace('_', ' ')] = (code, exponent, count[0] if count else 1)
    write('currency_names.inc', [f'{{"{n}", "{c}", {k}, {e}}},\n' for n, (c, e, k) in sorted(money.items())])
    write_starts('currency_starts.inc', money)
    write('currency_codes.inc', [f'{{"{c}", {int(c in WORDS)}}},\n' for c in sorted(codes | {'BTC', 'RMB'})])


if __name__ == '__main__':
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(sys.argv[1])
