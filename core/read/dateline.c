/* How this works: a dateline is what stands before the first dash (or colon) of a paragraph, if it is nothing
 * but capitalised words, a date and an agency in brackets, and begins in capitals, names an agency or a date,
 * or is a place that the tables know. */
#include "model/timezone.h"
#include "read/front_matter.h"
#include "read/visible_date.h"
#include "read/words.h"

#include <string.h>

#define LONGEST 90 /* bytes before the dash */
#define MOST_WORDS 12
#define LOOK_AT 2 /* paragraphs: the first may be a standfirst */

/* What wire desks shout before a dash without being anywhere. */
static const char *const shouts[] = {"breaking", "update", "updated",  "exclusive", "live",
                                     "watch",    "video",  "opinion",  "analysis",  "correction",
                                     "photos",   "review", "explainer"};

/* Words that may stand in lower case inside the name of a place. */
static const char *const particles[] = {"of", "the", "de", "la",   "le",  "el", "al", "del", "da",
                                        "do", "and", "on", "upon", "sur", "am", "an", "der", "near"};

static gboolean is_one_of(const char *const *list, gsize n, const char *word, gsize length)
{
  for (gsize i = 0; i < n; i++)
    if (strlen(list[i]) == length && g_ascii_strncasecmp(list[i], word, length) == 0)
      return TRUE;
  return FALSE;
}

/* The mark that sets a dateline off: its length, 0 if none stands at `at`. */
static gsize mark_length(const char *at, gsize left, gboolean *colon)
{
  static const char *const marks[] = {
      " \xE2\x80\x94", " \xE2\x80\x93", "\xE2\x80\x94", " --", " -", " _", ")-", ": "};
  for (gsize i = 0; i < G_N_ELEMENTS(marks); i++) {
    const gsize length = strlen(marks[i]);
    if (length <= left && memcmp(at, marks[i], length) == 0) {
      *colon = *marks[i] == ':';
      return length;
    }
  }
  return 0;
}

/* The end of what stands before the mark; 0 if there is no mark. */
static gsize find_mark(const char *text, gsize length, gboolean *colon)
{
  for (gsize i = 2; i < MIN(length, LONGEST); i++) {
    if (mark_length(text + i, length - i, colon) > 0)
      return text[i] == ')' ? i + 1 : i;
    if (strchr(".!?\"", text[i]) != NULL && i + 2 < length && text[i + 1] == ' ' && i > 30)
      return 0;
  }
  return 0;
}

typedef struct {
  PlxSpan place;
  PlxSpan agency;   /* inside the brackets; empty if there is none */
  gboolean shouted; /* the first word is in capitals */
  gboolean dated;
} Dateline;

static gboolean in_capitals(const char *text, PlxSpan word)
{
  guint capitals = 0;
  for (guint32 i = word.start; i < word.end; i++) {
    if (g_ascii_islower(text[i]))
      return FALSE;
    capitals += g_ascii_isupper(text[i]) ? 1 : 0;
  }
  return capitals >= 3;
}

/* Read the words before the mark; FALSE if they are no dateline's. */
static gboolean parse(const char *text, PlxSpan span, Dateline *out)
{
  PlxSpan word;
  gunichar first;
  guint n = 0;
  out->place = plx_span(span.start, span.start);
  const char *open = memchr(text + span.start, '(', plx_span_length(span));
  const char *close = open != NULL ? memchr(open, ')', (gsize)(text + span.end - open)) : NULL;
  if (close != NULL)
    out->agency = plx_span((gsize)(open + 1 - text), (gsize)(close - text));
  const guint32 end = open != NULL ? (guint32)(open - text) : span.end;
  for (gsize at = span.start; plx_word_next(text, end, at, &word, &first); at = word.end) {
    const char *start = text + word.start;
    const gsize length = plx_span_length(word);
    if (++n > MOST_WORDS || is_one_of(shouts, G_N_ELEMENTS(shouts), start, length))
      return FALSE;
    if (n == 1)
      out->shouted = in_capitals(text, word);
    if (g_unichar_isdigit(first) || plx_month_number(start, length) > 0)
      out->dated = TRUE;
    else if (!g_unichar_isupper(first) && !is_one_of(particles, G_N_ELEMENTS(particles), start, length))
      return FALSE;
    if (!out->dated)
      out->place.end = word.end;
  }
  if (text[out->place.end] == '.') /* of an abbreviated state */
    out->place.end++;
  return n > 0 && plx_span_length(out->place) > 0;
}

static gboolean take_dateline(PlxArticle *article, PlxSpan paragraph)
{
  gboolean colon = FALSE;
  Dateline dateline = {0};
  const char *text = article->text;
  const gsize end = find_mark(text + paragraph.start, plx_span_length(paragraph), &colon);
  if (end == 0 || !parse(text, plx_span(paragraph.start, paragraph.start + end), &dateline))
    return FALSE;
  const gboolean agency = plx_span_length(dateline.agency) > 0 && plx_span_length(dateline.agency) <= 24;
  const PlxPassage place = plx_passage(text, dateline.place);
  const char *name = text + dateline.place.start;
  const gsize length = plx_span_length(dateline.place);
  const gboolean known = plx_zone_of_place(name, length) != NULL;
  if (!agency && !(dateline.shouted && !colon) && !(dateline.dated && place.words <= 4) && !known)
    return FALSE;
  article->dateline = plx_arena_copy(article->arena, name, length);
  if (agency && article->wire == NULL)
    article->wire =
        plx_arena_copy(article->arena, text + dateline.agency.start, plx_span_length(dateline.agency));
  return TRUE;
}

/* Agencies by their full names. */
static const struct {
  const char *name, *wire;
} agencies[] = {
    {"Associated Press", "AP"},
    {"Reuters", "Reuters"},
    {"Agence France-Presse", "AFP"},
    {"AFP", "AFP"},
    {"Press Association", "PA"},
    {"PA Media", "PA"},
    {"United Press International", "UPI"},
    {"Canadian Press", "CP"},
    {"Press Trust of India", "PTI"},
    {"Xinhua", "Xinhua"},
    {"Kyodo", "Kyodo"},
    {"Australian Associated Press", "AAP"},
};

static void take_wire(PlxArticle *article, const char *text, gsize length)
{
  for (gsize i = 0; article->wire == NULL && i < G_N_ELEMENTS(agencies); i++)
    if (g_strstr_len(text, (gssize)length, agencies[i].name) != NULL)
      article->wire = agencies[i].wire;
}

void plx_first_dateline(PlxArticle *article, GArray *passages)
{
  guint looked_at = 0;
  for (guint i = 0; i < passages->len; i++) {
    const PlxPassage *passage = plx_passages_at(passages, i);
    if (passage->block == PLX_BLOCK_BODY && plx_passage_is_prose(passage) && looked_at < LOOK_AT) {
      looked_at++;
      if (take_dateline(article, passage->span))
        looked_at = LOOK_AT;
    }
    /* not a picture's credit: that agency sent no words */
    if (passage->block == PLX_BLOCK_CREDIT && (passage->cues & PLX_CUE_CAPTION) == 0 && passage->words > 4)
      take_wire(article, article->text + passage->span.start, plx_span_length(passage->span));
  }
  if (article->byline != NULL)
    take_wire(article, article->byline, strlen(article->byline));
}
