/* How this works: a full stop is told from an abbreviation's by the word before it (a table, or the shape of
 * it: initials, letters with stops between them) and the word behind it: a small letter never begins a
 * sentence, a capital does, and after an abbreviation only if the word is one of those that begin sentences
 * (Kiss and Strunk, "Unsupervised Multilingual Sentence Boundary Detection", 2006, learn such lists; here
 * they are given). */
#include "annotate/sentence_rule.h"

#include "annotate/token_table.h"

#include <string.h>

#define MAX_WORD 32 /* bytes looked at on either side */

typedef struct {
  const char *bytes;
  gsize length;
} Word;

static PlxChar char_at(const PlxText *text, gsize at)
{
  return plx_char_at(text->bytes, at, text->end);
}

static gsize skip_space(const PlxText *text, gsize at)
{
  for (PlxChar c; (c = char_at(text, at)).class == PLX_CHAR_SPACE;)
    at += c.length;
  return at;
}

/* The letters that begin at a place. */
static Word word_at(const PlxText *text, gsize at)
{
  gsize end = at;
  for (PlxChar c; plx_char_is_letter(c = char_at(text, end)) && end - at < MAX_WORD;)
    end += c.length;
  return (Word){text->bytes + at, end - at};
}

/* The letters, digits and inner stops that end at a place, not before `from`. */
static Word word_before(const PlxText *text, gsize from, gsize at)
{
  gsize start = at;
  const gsize least = at - from > MAX_WORD ? at - MAX_WORD : from;
  while (start > least) {
    const PlxChar c = plx_char_before(text->bytes, from, start);
    const gboolean inner = c.code == '.' && start < at;
    if (!plx_char_is_word(c) && !inner && c.code != 0xB0 && c.code != 0xBA)
      break;
    start -= c.length;
  }
  return (Word){text->bytes + start, at - start};
}

/* ---- a run of stops ---- */

/* `. . .`: stops with a space between them. */
static gsize spaced_stop(const PlxText *text, gsize at)
{
  const gboolean space = at + 1 < text->end && text->bytes[at] == ' ';
  return space && text->bytes[at + 1] == '.' ? at + 1 : 0;
}

/* Footnote numbers behind a stop, `[12]`, with or without a space before them; returns where they end. */
static gsize skip_footnotes(const PlxText *text, gsize at)
{
  for (;;) {
    gsize digits = at;
    if (char_at(text, digits).code == ' ')
      digits++;
    if (char_at(text, digits).code != '[')
      return at;
    const gsize first = ++digits;
    while (char_at(text, digits).class == PLX_CHAR_DIGIT && digits < first + 4)
      digits++;
    if (digits == first || char_at(text, digits).code != ']')
      return at;
    at = digits + 1;
  }
}

static void read_closers(const PlxText *text, PlxStop *stop)
{
  gsize at = stop->run_end;
  for (PlxChar c;; at += c.length) {
    c = char_at(text, at);
    const gboolean quote = c.class == PLX_CHAR_QUOTE || (c.class == PLX_CHAR_APOSTROPHE && c.code != 0x2018);
    if (c.class != PLX_CHAR_CLOSE && !quote)
      break;
    stop->closes = TRUE;
    stop->quote_closes |= quote || c.code == 0x201D;
  }
  at = skip_footnotes(text, at);
  if (stop->asks || at == stop->run_end) {
    const gsize face = at + (char_at(text, at).code == ' ' ? 1 : 0);
    const gsize length = plx_face_length(text->bytes + face, text->end - face);
    at = length > 0 ? face + length : at;
  }
  stop->close_end = at;
}

PlxStop plx_stop_read(const PlxText *text, gsize sentence, gsize at)
{
  PlxStop stop = {.sentence = sentence, .at = at};
  guint spaced = 0;
  gsize first_end = 0;
  for (;;) {
    const PlxChar c = char_at(text, at);
    gsize further;
    if (c.class == PLX_CHAR_STOP) {
      at += c.length;
      stop.n_stops += c.code == '.';
      stop.ellipsis |= c.code == 0x2026;
      stop.asks |= c.code != '.' && c.code != 0x2026;
    } else if (stop.n_stops > 0 && (further = spaced_stop(text, at)) > 0) {
      if (first_end == 0)
        first_end = at;
      at = further;
      spaced++;
    } else {
      break;
    }
  }
  stop.run_end = at;
  stop.spaced = spaced > 0;
  stop.ellipsis |= stop.n_stops > 1;
  read_closers(text, &stop);
  stop.next = skip_space(text, stop.close_end);
  /* `compounds. . . . The`: a full stop, and an ellipsis that begins the next sentence */
  const gboolean attached =
      stop.at > text->start && plx_char_is_word(plx_char_before(text->bytes, text->start, stop.at));
  if (attached && spaced == 3 && stop.n_stops == 4 && char_at(text, stop.next).class == PLX_CHAR_UPPER)
    stop.split = first_end;
  return stop;
}

/* ---- what comes next ---- */

typedef struct {
  PlxChar first; /* behind what opens */
  Word word;
  gboolean opens;  /* a quotation mark or bracket comes before it */
  gboolean quotes; /* and it is no bracket */
} Next;

static Next read_next(const PlxText *text, gsize at)
{
  Next next = {.first = char_at(text, at)};
  while (next.first.class == PLX_CHAR_OPEN || next.first.class == PLX_CHAR_QUOTE ||
         next.first.class == PLX_CHAR_APOSTROPHE) {
    at += next.first.length;
    next.opens = TRUE;
    next.quotes |= next.first.code != '(' && next.first.code != '[';
    next.first = char_at(text, at);
  }
  next.word = word_at(text, at);
  return next;
}

/* Does it begin a sentence even behind an abbreviation? */
static gboolean is_starter(const Next *next)
{
  return next->quotes || plx_word_begins_sentences(next->word.bytes, next->word.length);
}

/* `“Is it over?” Mr Hill asked`: a name and a verb of speech within a few words. */
static gboolean speaker_follows(const PlxText *text, gsize at)
{
  for (guint i = 0; i < 6; i++) {
    const Word word = word_at(text, at);
    if (word.length == 0)
      return FALSE;
    if (i > 0 && plx_word_is_speech(word.bytes, word.length))
      return TRUE;
    if (char_at(text, at).class != PLX_CHAR_UPPER ||
        (i == 0 && plx_word_begins_sentences(word.bytes, word.length)))
      return FALSE;
    at += word.length;
    if (char_at(text, at).code == '.' || char_at(text, at).code == '-')
      at++;
    at = skip_space(text, at);
  }
  return FALSE;
}

/* ---- the word before a full stop ---- */

static gboolean is_initials(Word word)
{
  return word.length > 2 && memchr(word.bytes, '.', word.length) != NULL && !g_ascii_isdigit(word.bytes[0]) &&
         (word.bytes[1] == '.' || word.bytes[word.length - 2] == '.');
}

static gboolean is_one_letter(Word word)
{
  const PlxChar c = word.length > 0 ? plx_char_at(word.bytes, 0, word.length) : (PlxChar){0};
  return c.length == word.length && plx_char_is_letter(c);
}

/* `7 p.m. Moscow time`, `5 a.m. New Delhi time`: a zone's name, up to the word `time`. */
static gboolean zone_follows(const PlxText *text, gsize at)
{
  for (guint i = 0; i < 4; i++) {
    const Word word = word_at(text, at);
    if (i > 0 && word.length == 4 && g_ascii_strncasecmp(word.bytes, "time", 4) == 0)
      return TRUE;
    if (word.length == 0 || char_at(text, at).class != PLX_CHAR_UPPER)
      return FALSE;
    at = skip_space(text, at + word.length);
  }
  return FALSE;
}

/* `At 5 p.m. Mr. Hill left` and `He left at 5 p.m. Mr. Hill stayed`: the clock ends a sentence unless the
 * sentence has only just begun with it. */
static gboolean clock_ends(const PlxText *text, const PlxStop *stop, const Next *next)
{
  static const char *const openers[] = {"at",    "by",    "around", "about", "before",
                                        "after", "until", "from",   "since"};
  const gboolean dash = next->first.code == '-' || next->first.code == 0x2013; /* `7 p.m. - 9 p.m.` */
  if (dash || plx_word_follows_clock(next->word.bytes, next->word.length) || zone_follows(text, stop->next))
    return FALSE;
  if (is_starter(next) || stop->at - stop->sentence > 24)
    return TRUE;
  const Word first = word_at(text, stop->sentence);
  for (gsize i = 0; i < G_N_ELEMENTS(openers); i++)
    if (strlen(openers[i]) == first.length && g_ascii_strncasecmp(openers[i], first.bytes, first.length) == 0)
      return FALSE;
  return TRUE;
}

/* Is it the number of an item: `1.` at the beginning of the sentence, or behind a colon? */
static gboolean is_item_number(const PlxText *text, const PlxStop *stop, Word word)
{
  gsize start = (gsize)(word.bytes - text->bytes);
  if (word.length > 3 || !(g_ascii_isdigit(word.bytes[0]) || is_one_letter(word)))
    return FALSE;
  while (start > stop->sentence) {
    const PlxChar c = plx_char_before(text->bytes, stop->sentence, start);
    if (c.class != PLX_CHAR_SPACE && c.class != PLX_CHAR_BULLET && c.code != '*')
      return c.code == ':' && word.bytes > text->bytes + start && g_ascii_isdigit(word.bytes[0]);
    start -= c.length;
  }
  return TRUE;
}

/* A stop before a small letter ends a sentence only behind a plain word that is written out. */
static gboolean ends_before_small(const PlxText *text, const PlxStop *stop, Word word, const Next *next)
{
  if (stop->closes || stop->ellipsis || word.length < 3 || next->quotes)
    return FALSE;
  const gboolean first = word.bytes == text->bytes + stop->sentence;
  const gboolean capital = !g_ascii_islower(word.bytes[0]) && !first;
  if (stop->asks)
    return !capital || text->bytes[stop->at] != '!'; /* `Yahoo! in` */
  return (word.length > 3 || !capital) && memchr(word.bytes, '.', word.length) == NULL &&
         plx_abbreviation(word.bytes, word.length) == PLX_ABBREVIATION_NONE;
}

/* After a full stop that may belong to its word, before a capital, a figure or what opens. */
static gboolean abbreviation_ends(const PlxText *text, const PlxStop *stop, Word word, const Next *next)
{
  switch (plx_abbreviation(word.bytes, word.length)) {
  case PLX_ABBREVIATION_TITLE:
    return FALSE;
  case PLX_ABBREVIATION_NUMBER:
    return next->first.class != PLX_CHAR_DIGIT;
  case PLX_ABBREVIATION_FREE:
    return next->first.class != PLX_CHAR_DIGIT && (next->quotes || !next->opens);
  case PLX_ABBREVIATION_CLOCK:
    return next->first.class != PLX_CHAR_DIGIT && clock_ends(text, stop, next);
  case PLX_ABBREVIATION_USUAL:
    return is_starter(next);
  case PLX_ABBREVIATION_NONE:
    break;
  }
  if (is_initials(word))
    return is_starter(next) && word.bytes > text->bytes + stop->sentence;
  if (is_one_letter(word))
    return g_ascii_islower(word.bytes[0]) ? next->first.class != PLX_CHAR_DIGIT : is_starter(next);
  return TRUE;
}

/* A stop with no space behind it: `world.Today`. Only between plain words. */
static gboolean runs_on(const PlxText *text, const PlxStop *stop, Word word)
{
  const gsize start = (gsize)(word.bytes - text->bytes);
  const Word next = word_at(text, stop->next);
  const PlxChar before = plx_char_before(text->bytes, stop->sentence, start);
  const PlxChar after = char_at(text, stop->next + next.length);
  const gboolean pronoun = next.length == 1 && next.bytes[0] == 'I';
  if (word.length < 2 || char_at(text, stop->next).class != PLX_CHAR_UPPER ||
      (g_ascii_isupper(next.bytes[next.length - 1]) && !pronoun))
    return FALSE;
  if ((before.class == PLX_CHAR_PUNCT && before.code != ',') || memchr(word.bytes, '.', word.length) != NULL)
    return FALSE;
  if (after.class != PLX_CHAR_SPACE && after.class != PLX_CHAR_APOSTROPHE && after.code != ',' &&
      after.code != '.')
    return FALSE;
  const PlxCharClass last = plx_char_before(word.bytes, 0, word.length).class;
  return stop->ellipsis || stop->closes ||
         ((last == PLX_CHAR_LOWER || last == PLX_CHAR_DIGIT) &&
          plx_abbreviation(word.bytes, word.length) == PLX_ABBREVIATION_NONE &&
          !plx_word_is_domain(next.bytes, next.length));
}

/* After an ellipsis a capital begins a sentence, but `I` is always one. */
static gboolean ellipsis_ends(const PlxStop *stop, const Next *next)
{
  if (next->first.class != PLX_CHAR_UPPER || (next->opens && !next->quotes))
    return FALSE;
  return !(stop->spaced && next->word.length == 1 && next->word.bytes[0] == 'I');
}

gboolean plx_stop_ends_sentence(const PlxText *text, const PlxStop *stop)
{
  if (stop->next >= text->end)
    return FALSE;
  const Word word = word_before(text, stop->sentence, stop->at);
  if (stop->next == stop->close_end)
    return runs_on(text, stop, word);
  const Next next = read_next(text, stop->next);
  if (next.first.class == PLX_CHAR_CLOSE || next.first.class == PLX_CHAR_END ||
      next.first.class == PLX_CHAR_STOP)
    return FALSE;
  if (next.first.class == PLX_CHAR_LOWER)
    return ends_before_small(text, stop, word, &next);
  if (stop->asks)
    return !(stop->quote_closes && !next.opens && speaker_follows(text, stop->next));
  if (stop->ellipsis)
    return ellipsis_ends(stop, &next);
  if (next.first.code == ',' || next.first.code == ';' || next.first.code == ':')
    return FALSE;
  if (word.length == 0)
    return TRUE;
  if (is_item_number(text, stop, word))
    return FALSE;
  return abbreviation_ends(text, stop, word, &next);
}
