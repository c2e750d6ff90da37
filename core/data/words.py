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
    """`NAME_words`, `NAME_offsets` and `NAME_slots`; returns the initializer of a PlxWords."""
    assert len(words) < 65535
    n_slots = 1 << (2 * len(words)).bit_length()
    slots = [0] * n_slots
    for number, word in enumerate(words):
        slot = hash_of(word) % n_slots
        while slots[slot] != 0:
            slot = (slot + 1) % n_slots
        slots[slot] = number + 1
    print(f'static const char {name}_words[] =')
    for i in range(0, len(words), 12):
        print('"' + '\\000'.join(w.replace('\\', '\\\\').replace('"', '\\"') for w in words[i:i + 12]) + '\\000"')
    at, offsets = 0, []
    for word in words:
        offsets.append(at)
        at += len(word.encode()) + 1
    print(f';\nstatic const guint32 {name}_offsets[] = {{')
    rows(offsets, '%d', 16)
    print(f'}};\nstatic const guint16 {name}_slots[] = {{')
    rows(slots, '%d', 32)
    print('};')
    return f'{{{name}_words, {name}_offsets, {name}_slots, {len(words)}, {n_slots}}}'
