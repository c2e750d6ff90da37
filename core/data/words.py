"""Write a list of words as C, for look-up by plx_words_find() of base/words.h."""


def hash_of(word):
    """As in base/words.c."""
    h = 2166136261
    for byte in word.encode():
        h = (h ^ byte) * 16777619 & 0xffffffff
    return h ^ h >> 15


def rows(values, form, width):
    for i in range(0, len(values), width):
        print(','.join(form % v for v in values[i:i + width]) + ',')


def emit_words(name, words):
    """`NAME_words` and `NAME_slots`; returns the initializer of a PlxWords."""
    assert len(words) < 65535
    n_slots = 1 << (len(words) + len(words) // 2).bit_length()
    slots = [(0, 0, 0)] * n_slots
    at = 0
    for number, word in enumerate(words):
        h = hash_of(word)
        slot = h % n_slots
        while slots[slot][1] != 0:
            slot = (slot + 1) % n_slots
        slots[slot] = (at, number + 1, h >> 16)
        at += len(word.encode()) + 1
    print(f'static const char {name}_words[] =')
    for i in range(0, len(words), 12):
        print('"' + '\\000'.join(w.replace('\\', '\\\\').replace('"', '\\"') for w in words[i:i + 12]) + '\\000"')
    print(f';\nstatic const PlxWordSlot {name}_slots[] = {{')
    rows(slots, '{%d,%d,%d}', 8)
    print('};')
    return f'{{{name}_words, {name}_slots, {len(words)}, {n_slots}}}'
