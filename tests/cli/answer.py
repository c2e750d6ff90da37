"""Sends annotate a line and waits for the answer before it sends the next."""
import subprocess

with subprocess.Popen(['parallax', 'annotate', '--jsonl'], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as program:
    for text in ('Two died.', 'Three died.'):
        program.stdin.write(b'{"id": "x", "text": "%s"}\n' % text.encode())
        program.stdin.flush()
        assert text.encode() in program.stdout.readline()
print('answered')
