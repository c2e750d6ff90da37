/* What joins the words of a name: particles, hyphens, `&`. */
#include "annotate/name_phrase.h"

#include "base/table.h"

#define MOST_PARTICLES 3 /* before and behind one: de la */

/* Nobiliary and patronymic particles, which stand in small letters within a name: Mohammed bin Salman, Ursula
 * von der Leyen. */
typedef struct {
  const char *word;
  gboolean person;    /* within the names of persons alone: `de` is in places, too */
  gboolean following; /* only behind another */
} Particle;

static const Particle *find_particle(const PlxNameScan *scan, guint32 token)
{
  static const Particle particles[] = {
      {"abu", TRUE, FALSE},  {"af", TRUE, FALSE},   {"ag", TRUE, FALSE},   {"al", FALSE, FALSE},
      {"av", TRUE, FALSE},   {"ben", TRUE, FALSE},  {"bin", TRUE, FALSE},  {"bint", TRUE, FALSE},
      {"da", FALSE, FALSE},  {"de", FALSE, FALSE},  {"del", FALSE, FALSE}, {"della", FALSE, FALSE},
      {"den", FALSE, TRUE},  {"der", FALSE, FALSE}, {"di", FALSE, FALSE},  {"dos", FALSE, FALSE},
      {"du", FALSE, FALSE},  {"el", FALSE, FALSE},  {"het", FALSE, TRUE},  {"ibn", TRUE, FALSE},
      {"la", FALSE, TRUE},   {"las", FALSE, TRUE},  {"los", FALSE, TRUE},  {"ould", TRUE, FALSE},
      {"ter", FALSE, FALSE}, {"van", TRUE, FALSE},  {"von", TRUE, FALSE},  {"y", FALSE, FALSE},
      {"zu", TRUE, FALSE},   {"zum", TRUE, FALSE},  {"zur", FALSE, FALSE}};
  if (token >= scan->end || plx_name_is(scan, token, PLX_WORD_CAPITAL))
    return NULL;
  const PlxSpan span = plx_article_token(scan->article, token)->span;
  return PLX_TABLE_FIND(particles, scan->article->text + span.start, plx_span_length(span));
}

/* Does the token begin, or go on with, particles between a name's capitals? */
static gboolean joins_by_particle(const PlxNameScan *scan, guint32 token)
{
  const guint32 begin = plx_article_sentence(scan->article, scan->sentence)->first_token;
  guint32 first = token, last = token;
  if (find_particle(scan, token) == NULL)
    return FALSE;
  while (first > begin && token - first < MOST_PARTICLES && find_particle(scan, first - 1) != NULL)
    first--;
  while (last - token < MOST_PARTICLES && find_particle(scan, last + 1) != NULL)
    last++;
  return first > begin && !find_particle(scan, first)->following &&
         plx_name_is(scan, first - 1, PLX_WORD_CAPITAL) &&
         plx_article_token(scan->article, first - 1)->upos == PLX_UPOS_PROPN &&
         plx_name_is(scan, last + 1, PLX_WORD_CAPITAL);
}

gboolean plx_name_has_persons_particle(const PlxNameScan *scan, guint32 first, guint32 last)
{
  for (guint32 i = first; i <= last; i++) {
    const Particle *particle = find_particle(scan, i);
    if (particle != NULL && particle->person)
      return TRUE;
  }
  return FALSE;
}

gboolean plx_name_joins_words(const PlxNameScan *scan, guint32 token)
{
  if (joins_by_particle(scan, token))
    return TRUE;
  if (plx_name_is_word(scan, token, "&") && token > 0) /* Latham & Watkins */
    return plx_name_is(scan, token - 1, PLX_WORD_CAPITAL) && plx_name_is(scan, token + 1, PLX_WORD_CAPITAL);
  return plx_name_is(scan, token, PLX_WORD_HYPHEN) && plx_name_is(scan, token + 1, PLX_WORD_NOMINAL) &&
         plx_article_token(scan->article, token)->span.end ==
             plx_article_token(scan->article, token + 1)->span.start;
}

gboolean plx_name_is_based(const PlxNameScan *scan, guint32 token)
{
  return token > 0 && plx_name_is_word(scan, token, "based") && plx_name_is(scan, token - 1, PLX_WORD_HYPHEN);
}
