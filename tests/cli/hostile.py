#!/usr/bin/env python3
"""Inputs that are made to break the program: it must end in time, in little memory, with a documented status, and name
what it cannot read; the other articles are still compared. What it prints as JSON is JSON."""
import json
import os
import resource
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '..'))
from suite import PARALLAX, Suite, run  # noqa: E402

with open(PARALLAX, 'rb') as program:
    SANITIZED = b'__asan_init' in program.read()
KB = 1 << 10
SIZE = (4 if SANITIZED else 64) * KB  # of most articles
MB = 1 << 20
WORDS = b'On Friday police said that 12 people were killed and 31 hurt in the town of Ganja, officials said. '
READ, UNREAD = 0, 2


def articles_of(size):
    """(name, bytes of the article, exit status of annotate; None if either is right), most of a size."""
    return [
        ('nothing', b'', None),
        ('one byte', b'a', READ),
        ('one line feed', b'\n', None),
        ('NUL bytes', b'Two died.\0Three died.\0' * 50, None),
        ('bad UTF-8', b'Two \xff\xfe\xc0\xaf\xed\xa0\x80 died on \xf5\x90\x80\x80 Friday.' * 20, READ),
        ('cut UTF-8', 'Zwölf Tote in Köln'.encode()[:-2] + b'\xc3', READ),
        ('UTF-16 without a mark', 'Two people died on Friday.'.encode('utf-16-le') * 20, None),
        ('UTF-16 with a mark', '\ufeffTwo people died on Friday.'.encode('utf-16-le'), READ),
        ('all byte values', bytes(range(256)) * 40, None),
        ('a JPEG', b'\xff\xd8\xff\xe0\x00\x10JFIF\x00' + bytes(range(256)) * 100, None),
        ('separators', 'Two\u0085died\u2028on\u2029Friday\v\f.\x1c'.encode() * 20, READ),
        ('directions', '\u202eTwo people\u202c died \u2066on Friday\u2069.\u200b\u00ad'.encode() * 20, READ),
        ('combining marks', ('e' + '\u0301' * 1000 + ' people died. ').encode() * 50, READ),
        ('one word', b'a' * size, READ),
        ('one line', WORDS * (size // len(WORDS)), READ),
        ('one sentence', b'and 12 people ' * (size // 14), READ),
        ('digits alone', b'1' * size, READ),
        ('digits and points', b'1,234.5' * (size // 7), READ),
        ('marks alone', b'.,;:!?-()' * (size // 9), READ),
        ('quotation marks alone', '“”‘’"\''.encode() * (size // 14), READ),
        ('quotes that never end', '“Two people died, he said. '.encode() * (size // 30), READ),
        ('parentheses that never end', b'(two ' * (size // 5), READ),
        ('line feeds alone', b'\n' * size, None),
        ('blanks alone', b' ' * size, None),
        ('short lines', b'On 1 May\n' * (size // 9), READ),
        ('number words', b'one hundred and twenty thousand million ' * (size // 40), READ),
        ('hyphens', b'twenty-' * (size // 7), READ),
        ('dates', b'May May 1 May Monday noon 9 am ' * (size // 31), READ),
        ('names', b'Mr John A. B. Smith Jr of the ' * (size // 30), READ),
        ('said', b'he said she said that they said ' * (size // 32), READ),
        ('abbreviations', b'U.S. Mr. No. p.m. ' * (size // 18), READ),
        ('addresses', b'https://example.org/a.b?c=d&e ' * (size // 30), READ),
        ('nested tags', b'<html><body>' + b'<div>' * (size // 4) + b'<p>Two died.', None),
        ('nested inline tags', b'<html><body><p>' + b'<b><i>' * (size // 8) + b'Two died.', None),
        ('tags that never end', b'<html><body>' + b'<p <a href="' * (size // 8), None),
        ('nested lists', b'<html><body>' + b'<ul><li>' * (size // 8) + b'Two died.', None),
        ('nested tables', b'<html><body>' + b'<table><tr><td>' * (size // 16) + b'Two died.', None),
        ('many attributes', b'<html><body><p ' + b'a="b" ' * (size // 4) + b'>Two died.</p>', None),
        ('entities', b'<html><body><p>' + b'&amp;&lt;&#0;&#x110000;&nonsense;' * (size // 16), None),
        ('an entity bomb', b'<!DOCTYPE html [<!ENTITY a "aaaaaaaaaa">' + b''.join(
            b'<!ENTITY %c "&%c;&%c;&%c;&%c;&%c;&%c;">' % ((i,) + (i - 1,) * 6) for i in range(98, 120)) + b']><html><p>&w;</p>', None),
        ('comments', b'<html><body>' + b'<!-- <p>' * (size // 8), None),
        ('scripts', b'<html><body>' + b'<script>var a = "</p>";' * (size // 16), None),
        ('JSON in a script', b'<html><script type="application/ld+json">' + b'[' * (size // 4) + b'</script><p>Two died.', None),
        ('a file of another host', b'<!DOCTYPE html SYSTEM "http://192.0.2.1/x"><html><body><img src="http://192.0.2.1/"><p>Two.', None),
    ]


# (name, line of JSON Lines, exit status)
LINES = [
    ('nothing', b'', 1), ('no JSON', b'{', 1), ('a list', b'[]', 1), ('a number', b'12', 1), ('null', b'null', 1),
    ('no text', b'{"id": "x"}', 1), ('text is a number', b'{"id": "x", "text": 12}', 1),
    ('text and HTML', b'{"id": "x", "text": "a", "html": "b"}', None),
    ('a bad date', b'{"id": "x", "text": "Two.", "published": "yesterday"}', None),
    ('a bad zone', b'{"id": "x", "text": "Two.", "zone": "../../etc/passwd"}', None),
    ('bad UTF-8', b'{"id": "x", "text": "Two \xff\xfe"}', None),
    ('NUL', b'{"id": "x", "text": "Two\\u0000three"}', None),
    ('half a pair', b'{"id": "x", "text": "Two \\ud800 died"}', None),
    ('deep', b'[' * 1000000, 1), ('deep objects', b'{"a":' * 1000000, 1),
    ('the same key', b'{"id": "x", "id": "y", "text": "Two."}', None),
    ('an empty text', b'{"id": "x", "text": ""}', None),
    ('an id of a megabyte', b'{"id": "' + b'x' * MB + b'", "text": "Two."}', None),
]


def limits():
    """Of the program: 2 GB of memory, unless a sanitizer needs more for its shadow; no core dumps."""
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if not SANITIZED:
        resource.setrlimit(resource.RLIMIT_AS, (2 << 30, 2 << 30))


def is_json(data):
    try:
        for line in data.decode().splitlines():
            json.loads(line)
        return True
    except ValueError:
        return False


def tell(done):
    return f'  status {done.returncode}, {len(done.stdout)} bytes: {done.stdout[:200]}\n  {done.stderr.decode(errors="replace")[:1500]}'


def articles(suite, folder):
    good = os.path.join(folder, 'good.txt')
    with open(good, 'wb') as file:
        file.write(WORDS * 3)
    for name, content, status in articles_of(SIZE):
        path = os.path.join(folder, 'article')
        with open(path, 'wb') as file:
            file.write(content)
        done = run('annotate', '--tokens', path, preexec_fn=limits)
        ok = done.returncode in (READ, UNREAD) if status is None else done.returncode == status
        named = done.returncode != UNREAD or b'article' in done.stderr
        suite.check(f'annotate: {name}', ok and named and is_json(done.stdout), tell(done))
        page = os.path.join(folder, 'report.html')
        done = run('compare', '--fail-on', 'never', '-f', 'json', '-o', page, good, path, preexec_fn=limits)
        ok = done.returncode in (READ, UNREAD) and is_json(done.stdout) and b'"good"' in done.stdout
        suite.check(f'compare: {name}', ok and os.path.exists(page), tell(done))
        os.remove(page)


def lines(suite):
    last = b'{"id": "last", "text": "Two people died on Friday."}\n'
    for name, line, status in LINES:
        done = run('annotate', '--jsonl', stdin=line + b'\n' + last, preexec_fn=limits)
        answers = done.stdout.decode().split('\n')
        ok = done.returncode in (0, 1) if status is None else done.returncode == status
        suite.check(f'line: {name}', ok and is_json(done.stdout) and len(answers) == 3 and '"last"' in answers[1], tell(done))
    done = run('annotate', '--jsonl', stdin=b'{"id": "x", "text": "' + b'x' * (65 * MB) + b'"}\n' + last, preexec_fn=limits)
    suite.check('line: over 64 MB', done.returncode == 1 and b'64 MB' in done.stdout and b'"last"' in done.stdout, tell(done))


def places(suite, folder):
    """Files that are no files, and names that are no names."""
    good, locked = os.path.join(folder, 'good.txt'), os.path.join(folder, 'locked.txt')
    odd = os.fsencode(folder) + b'/odd \xff\x1b[31m\n"<name>.txt'
    for path in (good, locked, odd):
        with open(path, 'wb') as file:
            file.write(WORDS * 3)
    os.chmod(locked, 0)
    os.mkdir(os.path.join(folder, 'empty'))
    os.symlink('loop', os.path.join(folder, 'loop'))
    rows = [('a folder without articles', os.path.join(folder, 'empty'), UNREAD, b'empty'),
            ('a link to itself', os.path.join(folder, 'loop'), UNREAD, b'loop'),
            ('a long name', 'x' * 5000, UNREAD, b'xxx'), ('an empty name', '', UNREAD, b''),
            ('a folder of a file', os.path.join(good, 'x'), UNREAD, b'good.txt/x'),
            ('an odd name', odd, READ, b''), ('an article twice', good, READ, b''),
            ('no bytes', '/dev/null', None, b'')]
    if os.getuid() == 0:
        suite.skip('an unreadable file', 'root reads everything')
    else:
        rows.append(('an unreadable file', locked, UNREAD, b'locked.txt'))
    for name, path, status, named in rows:
        done = run('compare', '--fail-on', 'never', '-f', 'json', good, path, preexec_fn=limits)
        ok = done.returncode in (READ, UNREAD) if status is None else done.returncode == status
        suite.check(name, ok and named in done.stderr and b'\x1b' not in done.stderr and is_json(done.stdout), tell(done))


def main():
    with Suite() as suite, tempfile.TemporaryDirectory() as folder:
        articles(suite, folder)
        lines(suite)
        places(suite, folder)


if __name__ == '__main__':
    main()
