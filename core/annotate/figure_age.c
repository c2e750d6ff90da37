#include "annotate/figure_age.h"

#include "annotate/figure_counted.h"
#include "model/sense.h"

#define HOURS_OF_CLOCK 12
#define WORDS_FROM_DEATH 5
#define OLDEST 112 /* years that a person is taken to live */

static const char *const persons[] = {
    "man",    "woman",    "boy",         "girl",        "teenager", "toddler",  "baby",
    "father", "mother",   "brother",     "sister",      "son",      "daughter", "husband",
    "wife",   "widow",    "driver",      "student",     "pupil",    "officer",  "suspect",
    "victim", "pilot",    "passenger",   "pensioner",   "survivor", "nurse",    "teacher",
    "gunman", "soldier",  "youth",       "child",       "player",   "striker",  "cousin",
    "nephew", "niece",    "grandmother", "grandfather", "actor",    "actress",  "singer",
    "farmer", "resident", "worker",      "lawyer",      "doctor",   "cyclist",  "climber"};

static void set_age(PlxFigureDraft *draft)
{
  draft->figure.type = PLX_FIGURE_AGE;
  draft->figure.unit = "year";
}

static gboolean may_be_age(const PlxFigureDraft *draft)
{
  return draft->number.bare && draft->figure.unit == NULL && draft->number.value.mantissa > 0 &&
         plx_decimal_compare(draft->number.value, plx_decimal(OLDEST, 0)) <= 0;
}

/* What ends an age between commas. */
static gboolean ends_aside(const PlxFigureScan *scan, guint32 i)
{
  static const char *const words[] = {"of", "from", "and"};
  return i >= scan->n || plx_scan_mark(scan, i, ',') || plx_scan_mark(scan, i, '.') ||
         plx_scan_mark(scan, i, ';') || plx_scan_mark(scan, i, ')') || PLX_SCAN_ANY(scan, i, words);
}

/* Does the word stand for one person? */
static gboolean is_somebody(const PlxFigureScan *scan, guint32 i)
{
  return plx_scan_is(scan, i, PLX_PIECE_WORD) && !plx_scan_plural(scan, i) &&
         plx_sense_is_person(plx_scan_token(scan, scan->pieces[i].token)->lemma);
}

/* The age before a comma behind a name or a person: `Maria Lopez, 45, said`, `a man, 27, and a woman, 31`. */
static void read_comma_age(const PlxFigureScan *scan, PlxFigureDraft *draft)
{
  static const char *const determiners[] = {"the", "a", "an", "his", "her", "their", "former"};
  static const char *const both[] = {"both", "each", "all", "now", "then"};
  const guint32 end = draft->end;
  const guint32 first = draft->value;
  if (first > 2 && PLX_SCAN_ANY(scan, first - 1, both) && plx_scan_mark(scan, first - 2, ',') &&
      may_be_age(draft) && plx_scan_mark(scan, end, ',')) { /* the pair, both 19, */
    set_age(draft);
    return;
  }
  if (first < 2 || !may_be_age(draft) || !plx_scan_mark(scan, first - 1, ',') ||
      !plx_scan_is(scan, first - 2, PLX_PIECE_WORD) || plx_scan_month(scan, first - 2) ||
      !ends_aside(scan, end))
    return;
  if (PLX_SCAN_ANY(scan, first - 2, persons)) {
    set_age(draft);
  } else if (!plx_scan_capital(scan, first - 2)) { /* the comedian, 47, said */
    const gboolean closed = plx_scan_mark(scan, end, ',') || is_somebody(scan, first - 2);
    if (closed && first > 2 && plx_decimal_compare(draft->number.value, plx_decimal(10, 0)) >= 0 &&
        (PLX_SCAN_ANY(scan, first - 3, determiners) ||
         (first > 3 && is_somebody(scan, first - 2) && PLX_SCAN_ANY(scan, first - 4, determiners))))
      set_age(draft);
  } else if (plx_scan_mark(scan, end, ',') || first == 2 || plx_scan_capital(scan, first - 3)) {
    /* a word before the name's last one, or a sentence's first, makes it a person's rather than a place of a
     * list */
    set_age(draft);
  }
}

/* `turned 38`. */
static void read_turned(const PlxFigureScan *scan, PlxFigureDraft *draft)
{
  static const char *const words[] = {"turned", "turns", "turning"};
  if (draft->value > 0 && may_be_age(draft) && PLX_SCAN_ANY(scan, draft->value - 1, words) &&
      !plx_scan_plural(scan, draft->end))
    set_age(draft);
}

static gboolean died_before(const PlxFigureScan *scan, guint32 i)
{
  static const char *const deaths[] = {"dead", "died", "dies"};
  for (guint32 k = i; k > 0 && i - k < WORDS_FROM_DEATH && plx_scan_is(scan, k - 1, PLX_PIECE_WORD); k--)
    if (PLX_SCAN_ANY(scan, k - 1, deaths))
      return TRUE;
  return FALSE;
}

/* `died at 91`, `died in Oslo at 91`, not `died at 9 on Monday`. */
static void read_died_at(const PlxFigureScan *scan, PlxFigureDraft *draft)
{
  static const char *const next[] = {"after", "following", "his", "her", "in"};
  const guint32 first = draft->value, end = draft->end;
  if (first >= 2 && may_be_age(draft) && plx_scan_word(scan, first - 1, "at") &&
      died_before(scan, first - 1) &&
      plx_decimal_compare(draft->number.value, plx_decimal(HOURS_OF_CLOCK, 0)) > 0 &&
      (ends_aside(scan, end) || plx_scan_mark(scan, end, ':') || PLX_SCAN_ANY(scan, end, next)))
    set_age(draft);
}

/* `who is 24,`, `when she was 16`. */
static void read_said_age(const PlxFigureScan *scan, PlxFigureDraft *draft)
{
  static const char *const people[] = {"he", "she", "who", "attacker", "killer", "shooter"};
  static const char *const verbs[] = {"is", "was"};
  static const char *const next[] = {"when", "and", "at"};
  const guint32 first = draft->value, end = draft->end;
  const gboolean closed = end >= scan->n || plx_scan_mark(scan, end, ',') || plx_scan_mark(scan, end, '.') ||
                          plx_scan_mark(scan, end, ';') || plx_scan_mark(scan, end, ')');
  if (first >= 2 && may_be_age(draft) && PLX_SCAN_ANY(scan, first - 1, verbs) &&
      (PLX_SCAN_ANY(scan, first - 2, people) || PLX_SCAN_ANY(scan, first - 2, persons)) &&
      (closed || PLX_SCAN_ANY(scan, end, next)))
    set_age(draft);
}

/* `as young as five`, `the youngest is eight and the oldest 16`. */
static void read_extreme_age(const PlxFigureScan *scan, PlxFigureDraft *draft)
{
  static const char *const ages[] = {"old", "young"};
  static const char *const extremes[] = {"eldest", "oldest", "youngest"};
  static const char *const verbs[] = {"is", "was"};
  const guint32 first = draft->value;
  if (first < 2 || draft->figure.type != PLX_FIGURE_NUMBER || draft->figure.unit != NULL ||
      plx_scan_plural(scan, draft->end) ||
      plx_decimal_compare(draft->number.value, plx_decimal(OLDEST, 0)) > 0)
    return;
  const guint32 noun = PLX_SCAN_ANY(scan, first - 1, verbs) ? first - 2 : first - 1;
  const gboolean as = plx_scan_word(scan, first - 1, "as") && PLX_SCAN_ANY(scan, first - 2, ages);
  if (as || PLX_SCAN_ANY(scan, noun, extremes))
    set_age(draft);
}

/* `a girl of 14`, `an oboist of 43,`; a mother of 12 has as many children. */
static void read_person_of(const PlxFigureScan *scan, PlxFigureDraft *draft)
{
  static const char *const determiners[] = {"a", "an", "the", "one", "another"};
  static const char *const indefinite[] = {"a", "an", "another"};
  const guint32 first = draft->value;
  if (first < 3 || !may_be_age(draft) || plx_figure_parent(scan, draft) != PLX_NONE ||
      !plx_scan_word(scan, first - 1, "of") || plx_scan_plural(scan, draft->end))
    return;
  const gboolean known = PLX_SCAN_ANY(scan, first - 2, persons) && PLX_SCAN_ANY(scan, first - 3, determiners);
  const gboolean grown = plx_decimal_compare(draft->number.value, plx_decimal(HOURS_OF_CLOCK, 0)) > 0;
  if (known || (grown && PLX_SCAN_ANY(scan, first - 3, indefinite) && ends_aside(scan, draft->end) &&
                is_somebody(scan, first - 2)))
    set_age(draft);
}

/* `aged 45`, `age 87`. */
static void read_aged(const PlxFigureScan *scan, PlxFigureDraft *draft)
{
  static const char *const words[] = {"aged", "age", "ages"};
  if (draft->value == 0 || draft->figure.unit != NULL)
    return;
  if (plx_scan_word(scan, draft->value - 1, "of") && draft->value > 1 &&
      plx_scan_word(scan, draft->value - 2, "age")) {
    set_age(draft);
    return;
  }
  if (!PLX_SCAN_ANY(scan, draft->value - 1, words))
    return;
  set_age(draft);
  draft->value--;
  draft->first = draft->hedged = draft->value;
}

void plx_figure_read_age(const PlxFigureScan *scan, PlxFigureDraft *draft)
{
  read_aged(scan, draft);
  read_comma_age(scan, draft);
  read_person_of(scan, draft);
  read_turned(scan, draft);
  read_died_at(scan, draft);
  read_said_age(scan, draft);
  read_extreme_age(scan, draft);
}
