#!/usr/bin/env python3
"""The library from Python, by ctypes: compares the articles that are named, and prints what they do not agree on.

    python3 compare.py one.txt two.html
"""
import json
import sys
from ctypes import CDLL, POINTER, Structure, byref, c_char_p, c_int, c_size_t, c_uint32, c_void_p, string_at

parallax, glib = CDLL('libparallax.so.0'), CDLL('libglib-2.0.so.0')


class GString(Structure):
    _fields_ = [('str', c_void_p), ('len', c_size_t), ('allocated_len', c_size_t)]


class GError(Structure):
    _fields_ = [('domain', c_uint32), ('code', c_int), ('message', c_char_p)]


GErrorPointer = POINTER(GError)
parallax.plx_run_new.restype = c_void_p
parallax.plx_run_free.argtypes = [c_void_p]
parallax.plx_run_add_path.argtypes = [c_void_p, c_char_p, POINTER(GErrorPointer)]
parallax.plx_run_compare.argtypes = [c_void_p]
parallax.plx_run_write.argtypes = [c_void_p, c_char_p, c_int, POINTER(GErrorPointer)]
parallax.plx_run_write.restype = POINTER(GString)
glib.g_string_free.argtypes = [POINTER(GString), c_int]
glib.g_error_free.argtypes = [GErrorPointer]


def compare(paths):
    """The report on articles or stories' folders, as `parallax compare --format json` has it. OSError for what cannot be read."""
    run = parallax.plx_run_new()
    try:
        for path in paths:
            error = GErrorPointer()
            if not parallax.plx_run_add_path(run, path.encode(), byref(error)):
                message = error.contents.message.decode()
                glib.g_error_free(error)
                raise OSError(message)
        parallax.plx_run_compare(run)
        report = parallax.plx_run_write(run, b'json', 0, None)
        try:
            return json.loads(string_at(report.contents.str, report.contents.len))
        finally:
            glib.g_string_free(report, True)
    finally:
        parallax.plx_run_free(run)


if __name__ == '__main__':
    for finding in compare(sys.argv[1:])['findings']:
        print(f'{finding["severity"]}: {finding["about"]}: ' +
              ', '.join(f'{s["text"]} ({s["article"]})' for s in finding['statements']))
