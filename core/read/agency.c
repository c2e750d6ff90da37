/* How this works: agency copy begins with a slug (`BC-US--Mill Fire,0213`), perhaps notes to editors, and
 * ends with a stamp (`AP-WF-05-03-24 2213GMT`). In ANPA 1312 a header stands before the text, between the
 * control characters SOH and STX, and ETX or EOT ends it. */
#include "read/agency.h"

#include "read/encoding.h"
#include "read/front_matter.h"
#include "read/lines.h"
#include "read/reader.h"
#include "read/stretch.h"

#include <string.h>

#define FRONT 6 /* passages at either end in which the marks stand */
#define SHORTEST_HEADER 8
#define SOH '\x01'
#define STX '\x02'
#define ETX '\x03'
#define EOT '\x04'

static const char *const slugs[] = {"BC-", "AM-", "PM-", "AS-", "NL-", "XX-", "URGENT", "BULLETIN"};
static const char *const notes[] = {"Eds:", "EDS:", "Editors:", "Eds.:", "With:", "AP Photos", "Slugged"};

static gboolean begins_with(const char *text, gsize length, const char *const *list, gsize n)
{
  for (gsize i = 0; i < n; i++)
    if (length >= strlen(list[i]) && strncmp(text, list[i], strlen(list[i])) == 0)
      return TRUE;
  return FALSE;
}

/* `BC-Mill Fire,0213`: a slug's keyword, or a word count behind a comma. */
static gboolean is_slug(const char *text, const PlxPassage *passage)
{
  const char *start = text + passage->span.start;
  const gsize length = plx_span_length(passage->span);
  if (passage->words > 12 || plx_passage_is_prose(passage))
    return FALSE;
  if (begins_with(start, length, slugs, G_N_ELEMENTS(slugs)))
    return TRUE;
  gsize digits = 0;
  while (digits < length && g_ascii_isdigit(start[length - 1 - digits]))
    digits++;
  return (digits == 3 || digits == 4) && length > digits + 1 && start[length - 1 - digits] == ',';
}

/* `AP-WF-05-03-24 2213GMT`: month, day, year, clock. */
static gboolean parse_stamp(const char *text, const PlxPassage *passage, PlxInstant *out, gsize *agency)
{
  const char *start = text + passage->span.start;
  const gsize length = plx_span_length(passage->span);
  const char *dash = memchr(start, '-', length);
  const char *at = dash != NULL ? g_strstr_len(dash + 1, start + length - dash - 1, "-") : NULL;
  gint32 values[5];
  static const gsize places[] = {1, 4, 7, 10, 12};
  if (at == NULL || length > 40 || start + length - at < 14 || at[9] != ' ')
    return FALSE;
  for (gsize i = 0; i < G_N_ELEMENTS(places); i++) {
    if (!g_ascii_isdigit(at[places[i]]) || !g_ascii_isdigit(at[places[i] + 1]))
      return FALSE;
    values[i] = (at[places[i]] - '0') * 10 + (at[places[i] + 1] - '0');
  }
  const gint32 year = values[2] + (values[2] < 70 ? 2000 : 1900);
  if (values[0] < 1 || values[0] > 12 || values[1] < 1 ||
      values[1] > plx_calendar_month_length(year, values[0]) || values[3] > 23 || values[4] > 59)
    return FALSE;
  const gboolean utc = start + length - at >= 17 && strncmp(at + 14, "GMT", 3) == 0;
  *out = (PlxInstant){.known = TRUE, .has_clock = TRUE, .has_zone = utc};
  out->seconds =
      plx_calendar_days(year, values[0], values[1]) * PLX_DAY_SECONDS + values[3] * 3600 + values[4] * 60;
  *agency = (gsize)(dash - start);
  return TRUE;
}

void plx_agency_judge(PlxArticle *article, GArray *passages)
{
  const char *text = article->text;
  for (guint i = 0; i < passages->len; i++) {
    PlxPassage *passage = plx_passages_at(passages, i);
    PlxInstant stamp;
    gsize agency;
    if (i >= FRONT && i + FRONT < passages->len)
      continue;
    const char *start = text + passage->span.start;
    if ((i < FRONT && is_slug(text, passage)) ||
        begins_with(start, plx_span_length(passage->span), notes, G_N_ELEMENTS(notes)))
      passage->cues |= PLX_CUE_FURNITURE;
    if (!parse_stamp(text, passage, &stamp, &agency))
      continue;
    passage->cues |= PLX_CUE_DATE;
    if (!article->published.known)
      article->published = stamp;
    if (article->wire == NULL && agency > 0 && agency <= 8)
      article->wire = plx_arena_copy(article->arena, start, agency);
  }
}

/* ---- ANPA 1312 ---- */

static gboolean recognises(const PlxInput *input)
{
  const gsize length = MIN(input->length, 400);
  const char *soh = memchr(input->bytes, SOH, length);
  const char *stx = soh != NULL ? memchr(soh, STX, length - (gsize)(soh - input->bytes)) : NULL;
  if (stx == NULL || stx - soh < SHORTEST_HEADER)
    return FALSE;
  while (++soh < stx)
    if (!g_ascii_isprint(*soh) && !g_ascii_isspace(*soh))
      return FALSE;
  return TRUE;
}

/* Each message between STX and ETX or EOT is an article, read as plain text. */
static gboolean read_anpa(const PlxInput *input, GPtrArray *articles, GError **error)
{
  const char *at = input->bytes, *const end = at + input->length;
  while ((at = memchr(at, STX, (gsize)(end - at))) != NULL) {
    const char *stop = ++at;
    while (stop < end && *stop != ETX && *stop != EOT && *stop != SOH)
      stop++;
    PlxInput message = *input;
    message.bytes = at;
    message.length = (gsize)(stop - at);
    if (!plx_reader_plain_text.read(&message, articles, error))
      return FALSE;
    at = stop;
  }
  return TRUE;
}

const PlxReader plx_reader_anpa = {"ANPA", recognises, read_anpa};
