/* How this works: words of the figure's own clause, which ends where a conjunction, a semicolon or a comma
 * does. What a record, a limit or an average is, is no account of what came. Of two kinds of a thing that are
 * both named, and of two places, parts or sets of people, the one is not the other; where one is left open
 * nothing is known. What is said of one before (`the previous storm`, `a year earlier`) is not said of the
 * one in the news. */
#include "model/figure_setting.h"

#include "base/table.h"
#include "model/nation.h"
#include "model/participant.h"
#include "model/place.h"
#include "model/sense.h"

#include <string.h>

#define NORM_REACH 10 /* tokens between the figure and the word */
#define EVER_REACH 4
#define SHOCK_REACH 8
#define PLACE_REACH 12
#define WHOM_REACH 5
#define INTERVAL "half-time" /* of a match, which goes on */

/* ---- as a rule ---- */

static const struct {
  const char *word;
  PlxNorm norm;
  gboolean behind; /* another noun must stand behind: `the maximum fine`, not `a maximum of 40` */
} norms[] = {
    {"average", PLX_NORM_AVERAGE, FALSE},  {"averages", PLX_NORM_AVERAGE, FALSE},
    {"averaged", PLX_NORM_AVERAGE, FALSE}, {"limit", PLX_NORM_LIMIT, FALSE},
    {"maximum", PLX_NORM_LIMIT, TRUE},     {"minimum", PLX_NORM_LIMIT, TRUE},
    {"normally", PLX_NORM_USUAL, FALSE},   {"statutory", PLX_NORM_LIMIT, TRUE},
    {"typically", PLX_NORM_USUAL, FALSE},  {"usual", PLX_NORM_USUAL, FALSE},
    {"usually", PLX_NORM_USUAL, FALSE},
};

/* `the record for Larsk is`, `her best is`, not `a record 40 degrees`, `a record of`, `rose to a record`. */
static gboolean is_record(const PlxArticle *article, guint32 i)
{
  const PlxToken *token = plx_article_token(article, i);
  static const char *const bests[] = {"best", "record"};
  return PLX_TOKEN_ANY(article, i, bests) && token->upos == PLX_UPOS_NOUN &&
         token->deprel == PLX_DEPREL_NSUBJ;
}

/* `The highest temperature ever measured`. */
static gboolean is_ever(const PlxArticle *article, guint32 i, guint32 first)
{
  for (guint32 k = i; plx_article_token_is(article, i, "ever") && k > first && i - k < EVER_REACH; k--)
    if (plx_article_token(article, k - 1)->xpos == PLX_XPOS_JJS)
      return TRUE;
  return FALSE;
}

static PlxNorm norm_at(const PlxArticle *article, guint32 i)
{
  for (gsize k = 0; k < G_N_ELEMENTS(norms); k++)
    if (plx_article_token_is(article, i, norms[k].word) &&
        (!norms[k].behind || plx_article_token(article, i + 1)->upos == PLX_UPOS_NOUN))
      return norms[k].norm;
  return is_record(article, i) ? PLX_NORM_RECORD : PLX_NORM_NONE;
}

static PlxNorm norm_of(const PlxArticle *article, const PlxFigure *figure)
{
  const PlxSentence *s = plx_article_sentence(article, figure->sentence);
  const guint32 end = s->first_token + s->n_tokens;
  PlxNorm norm = PLX_NORM_NONE;
  for (guint32 i = figure->token; i > s->first_token && figure->token - i < NORM_REACH && !norm; i--) {
    if (plx_article_ends_clause(article, i - 1))
      break;
    norm = is_ever(article, i - 1, s->first_token) ? PLX_NORM_RECORD : norm_at(article, i - 1);
  }
  for (guint32 i = figure->token + 1; i + 1 < end && i < figure->token + NORM_REACH && !norm; i++) {
    if (plx_article_ends_clause(article, i) || plx_article_token(article, i)->upos == PLX_UPOS_NUM)
      break;
    norm = norm_at(article, i);
  }
  return norm;
}

/* ---- of which of several ---- */

/* `in a second blast`, `on another plane`, `at the first concert`, and no `first time` and `second quarter`.
 */
static gboolean is_another(const PlxArticle *article, guint32 i, guint32 end)
{
  static const char *const words[] = {"another", "different", "first", "second", "separate", "third"};
  static const char *const idle[] = {"half",   "hand", "month", "part", "place", "quarter", "rate",
                                     "reason", "rest", "time",  "way",  "week",  "year",    NULL};
  if (i + 1 >= end || !PLX_TOKEN_ANY(article, i, words))
    return FALSE;
  const PlxToken *noun = plx_article_token(article, i + 1);
  return noun->upos == PLX_UPOS_NOUN && noun->xpos == PLX_XPOS_NN && noun->lemma != NULL &&
         !g_strv_contains(idle, noun->lemma);
}

/* Behind the figure, in its clause. */
static gboolean is_of_another(const PlxArticle *article, const PlxFigure *figure)
{
  const PlxSentence *s = plx_article_sentence(article, figure->sentence);
  const guint32 end = s->first_token + s->n_tokens;
  for (guint32 i = figure->token + 1; i < MIN(end, figure->token + PLACE_REACH); i++) {
    if (plx_article_ends_clause(article, i))
      return FALSE;
    if (is_another(article, i, end))
      return TRUE;
  }
  return FALSE;
}

/* Is it an aftershock's, and not the quake's? */
static gboolean is_of_aftershock(const PlxArticle *article, const PlxFigure *figure)
{
  const PlxSentence *s = plx_article_sentence(article, figure->sentence);
  for (guint32 i = s->first_token; i < MIN(s->first_token + s->n_tokens, figure->token + SHOCK_REACH); i++)
    if (plx_is_aftershock(article, i) && i + SHOCK_REACH > figure->token)
      return TRUE;
  return FALSE;
}

/* ---- of one before ---- */

/* `The previous storm`, `the last such storm`, `in the last election`, `in the same period last year`; but
 * the last hour. */
static gboolean is_previous(const PlxArticle *article, guint32 i, guint32 end)
{
  static const char *const previous[] = {"preceding", "previous", "prior"};
  static const char *const periods[] = {"month", "period", "quarter"};
  static const char *const events[] = {"attack",   "blast",    "census", "disaster", "earthquake", "election",
                                       "eruption", "fire",     "flood",  "game",     "hurricane",  "match",
                                       "meeting",  "outbreak", "poll",   "quake",    "race",       "storm",
                                       "strike",   "summit",   "survey", "test",     "vote",       "war"};
  if (i + 1 >= end)
    return FALSE;
  const PlxToken *noun = plx_article_token(article, i + 1);
  if (PLX_TOKEN_ANY(article, i, previous))
    return noun->upos == PLX_UPOS_NOUN && noun->xpos == PLX_XPOS_NN;
  if (plx_article_token_is(article, i, "same"))
    return PLX_TOKEN_ANY(article, i + 1, periods);
  return plx_article_token_is(article, i, "last") &&
         (plx_article_token_is(article, i + 1, "such") ||
          (noun->xpos == PLX_XPOS_NN && noun->lemma != NULL &&
           PLX_TABLE_FIND_FOLDED(events, noun->lemma, strlen(noun->lemma)) != NULL));
}

/* `A year earlier`, `three months before`, `a week ago`; by days and hours one event may be told. */
static gboolean is_time_before(const PlxArticle *article, guint32 i, guint32 first)
{
  static const char *const before[] = {"ago", "before", "earlier", "previously"};
  static const char *const units[] = {"century", "decade",  "fortnight", "generation",
                                      "month",   "quarter", "week",      "year"};
  const char *unit = i > first ? plx_article_token(article, i - 1)->lemma : NULL;
  if (plx_article_token_is(article, i, "before") && i + 1 < article->tokens->len &&
      plx_article_token(article, i + 1)->upos == PLX_UPOS_PUNCT)
    return TRUE; /* it had 98 seats before. */
  return unit != NULL && PLX_TOKEN_ANY(article, i, before) &&
         PLX_TABLE_FIND_FOLDED(units, unit, strlen(unit)) != NULL;
}

/* In the figure's clause, up to the next figure, which may be the one before. */
static gboolean is_of_earlier(const PlxArticle *article, const PlxFigure *figure)
{
  const PlxSentence *s = plx_article_sentence(article, figure->sentence);
  const guint32 first = s->first_token, end = first + s->n_tokens;
  guint32 last;
  const guint32 start = plx_article_tokens_within(article, figure->span, &last);
  for (guint32 i = last; i < MIN(end, last + PLACE_REACH); i++) {
    if (plx_article_ends_clause(article, i) || plx_article_token(article, i)->upos == PLX_UPOS_NUM)
      break;
    if (is_previous(article, i, end) || is_time_before(article, i, first))
      return TRUE;
  }
  for (guint32 i = start; i > first && start - i < PLACE_REACH; i--) {
    if (is_previous(article, i - 1, end) || is_time_before(article, i - 1, first))
      return TRUE;
    if (plx_article_token(article, i - 1)->upos == PLX_UPOS_NUM)
      break;
  }
  return FALSE;
}

/* Of which of several parts of one thing it is told: `the second round`, `first-quarter`, `at half-time`. */
static PlxPart part_of(const PlxArticle *article, const PlxFigure *figure)
{
  static const char *const nths[] = {"first", "second", "third", "fourth"};
  static const char *const parts[] = {"half", "heat", "leg", "period", "phase", "quarter", "round", "set"};
  const PlxSentence *s = plx_article_sentence(article, figure->sentence);
  const guint32 end = s->first_token + s->n_tokens;
  for (guint32 i = s->first_token; i < end; i++) {
    if (plx_article_token_is(article, i, "halftime") ||
        (i + 2 < end && plx_article_token_is(article, i, "half") &&
         plx_article_token_is(article, i + 1, "-") && plx_article_token_is(article, i + 2, "time")))
      return (PlxPart){INTERVAL, 1};
    if (i == s->first_token || !PLX_TOKEN_ANY(article, i, parts))
      continue;
    const guint32 before =
        plx_article_token_is(article, i - 1, "-") && i > s->first_token + 1 ? i - 2 : i - 1;
    for (guint n = 0; n < G_N_ELEMENTS(nths); n++)
      if (plx_article_token_is(article, before, nths[n]))
        return (PlxPart){plx_article_token(article, i)->lemma, n + 1};
  }
  return (PlxPart){NULL, 0};
}

/* Of two parts, or of one part and all of it: the score at half-time. */
static gboolean parts_differ(const PlxPart *a, const PlxPart *b)
{
  const gboolean first = g_strcmp0(a->of, INTERVAL) == 0, second = g_strcmp0(b->of, INTERVAL) == 0;
  return first != second || (a->of != NULL && g_strcmp0(a->of, b->of) == 0 && a->nth != b->nth);
}

/* ---- for whom ---- */

/* `$40 for adults`: who pays or gets it, where others do more or less; NULL. */
static const char *for_whom(const PlxArticle *article, const PlxFigure *figure)
{
  static const char *const persons[] = {"adult",  "boy",       "child", "girl",   "kid",     "man",
                                        "member", "pensioner", "pupil", "senior", "student", "woman"};
  const PlxSentence *s = plx_article_sentence(article, figure->sentence);
  guint32 i;
  (void)plx_article_tokens_within(article, figure->span, &i);
  for (const guint32 end = MIN(i + WHOM_REACH, s->first_token + s->n_tokens); i + 1 < end; i++) {
    const char *lemma = plx_article_token(article, i + 1)->lemma;
    const gsize n = lemma != NULL && plx_article_token_is(article, i, "for") ? strlen(lemma) : 0;
    if (n > 0 && PLX_TABLE_FIND_FOLDED(persons, lemma, n) != NULL)
      return lemma;
  }
  return NULL;
}

static gboolean are_two(const char *a, const char *b)
{
  return a != NULL && b != NULL && strcmp(a, b) != 0;
}

/* ---- of which kind ---- */

/* Words by which profits and the like are told apart, though they are no nouns. */
static gboolean is_kind(const PlxToken *token)
{
  static const char *const adjectives[] = {"core",   "domestic",   "foreign",   "gross",     "headline",
                                           "net",    "old",        "nominal",   "operating", "pretax",
                                           "retail", "underlying", "wholesale", NULL};
  return token->lemma != NULL && (token->upos == PLX_UPOS_NOUN || g_strv_contains(adjectives, token->lemma));
}

static const char *kind_of(const PlxArticle *article, const PlxFigure *figure, const char *measured)
{
  const PlxSentence *s = plx_article_sentence(article, figure->sentence);
  if (measured == NULL || figure->type == PLX_FIGURE_AGE)
    return NULL;
  for (guint32 i = s->first_token + 1; i < s->first_token + s->n_tokens; i++) {
    const PlxToken *noun = plx_article_token(article, i), *before = plx_article_token(article, i - 1);
    if (noun->lemma != NULL && strcmp(noun->lemma, measured) == 0 && noun->upos == PLX_UPOS_NOUN)
      return is_kind(before) && !plx_span_contains(figure->span, before->span) ? before->lemma : NULL;
  }
  return NULL;
}

PlxSetting plx_figure_setting(const PlxArticle *article, const PlxFigure *figure, const char *measured)
{
  return (PlxSetting){.norm = norm_of(article, figure),
                      .another = is_of_another(article, figure) || is_of_aftershock(article, figure),
                      .earlier = is_of_earlier(article, figure),
                      .part = part_of(article, figure),
                      .whom = for_whom(article, figure),
                      .of = measured,
                      .kind = kind_of(article, figure, measured),
                      .place = plx_place_around(article, figure->sentence, figure->token)};
}

gboolean plx_settings_differ(const PlxSetting *a, const PlxSetting *b)
{
  if (a->norm != b->norm || a->another != b->another || a->earlier != b->earlier ||
      parts_differ(&a->part, &b->part) || are_two(a->whom, b->whom) || plx_places_differ(a->place, b->place))
    return TRUE;
  return a->kind != NULL && b->kind != NULL && plx_sense_compare_nouns(a->of, b->of) >= PLX_SENSE_SYNONYM &&
         plx_sense_compare_nouns(a->kind, b->kind) == PLX_SENSE_OTHER;
}
