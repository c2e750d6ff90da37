#include "report/wording.h"

#include "report/card.h"

#include <string.h>

#define MAX_POSITIONS 4        /* in a headline */
#define MAX_POSITION_LENGTH 48 /* characters */
#define MAX_ABOUT_LENGTH 96

const char *plx_wording_position(const PlxFinding *finding, const PlxStatement *statement)
{
  const PlxRuleId rule = finding->rule->id;
  const gboolean sources = rule == PLX_RULE_ATTRIBUTION_SOURCE || rule == PLX_RULE_ATTRIBUTION_MISSING ||
                           rule == PLX_RULE_ATTRIBUTION_AGREE;
  return sources && statement->source != NULL ? statement->source : statement->value;
}

/* At most so many characters, with an ellipsis where it is cut. */
static void append_cut(GString *out, const char *text, glong length)
{
  if (g_utf8_strlen(text, -1) <= length) {
    g_string_append(out, text);
    return;
  }
  g_autofree char *cut = g_utf8_substring(text, 0, length - 1);
  g_string_append_printf(out, "%s…", cut);
}

/* Between positions that hold commas themselves (Saturday, 18:00 to 20:00) stand semicolons. */
static const char *separator(const GArray *sides, guint n)
{
  for (guint i = 0; i < n; i++)
    if (strstr(g_array_index(sides, PlxSide, i).position, ", ") != NULL)
      return "; ";
  return ", ";
}

char *plx_wording_headline(const PlxFinding *finding)
{
  const char *about = finding->about != NULL ? finding->about : finding->rule->summary;
  g_autoptr(GArray) sides = plx_wording_sides(finding);
  GString *out = g_string_new(NULL);
  const guint n = MIN(sides->len, MAX_POSITIONS);

  append_cut(out, about, MAX_ABOUT_LENGTH);
  g_string_append(out, ": ");
  if (sides->len < 2 && finding->rule->severity != PLX_SEVERITY_NONE && finding->message != NULL) {
    g_string_append(out, finding->message);
    return g_string_free(out, FALSE);
  }
  const char *between = separator(sides, n);
  for (guint i = 0; i < n; i++) {
    g_string_append_printf(out, "%s%s", i > 0 ? between : "", i > 0 && i + 1 == sides->len ? "or " : "");
    append_cut(out, g_array_index(sides, PlxSide, i).position, MAX_POSITION_LENGTH);
  }
  if (n < sides->len)
    g_string_append_printf(out, "%s…", between);
  return g_string_free(out, FALSE);
}

const char *plx_wording_outlet(const PlxArticle *article)
{
  return article->outlet != NULL ? article->outlet : article->id;
}

void plx_wording_count(GString *out, guint n, const char *noun)
{
  g_string_append_printf(out, "%u %s%s", n, noun, n == 1 ? "" : "s");
}

static void tally_add(PlxTally *tally, const PlxFinding *finding)
{
  guint *const by_severity[] = {[PLX_SEVERITY_NONE] = &tally->agreements,
                                [PLX_SEVERITY_NOTE] = &tally->notes,
                                [PLX_SEVERITY_WARNING] = &tally->warnings,
                                [PLX_SEVERITY_ERROR] = &tally->errors};
  const gboolean agreement = finding->rule->severity == PLX_SEVERITY_NONE;
  ++*(finding->baselined && !agreement ? &tally->baselined : by_severity[finding->rule->severity]);
  tally->independent += agreement && finding->independent > 1 ? 1 : 0;
}

PlxTally plx_wording_tally(const PlxReport *report)
{
  PlxTally tally = {0};
  for (guint i = 0; i < report->findings->len; i++)
    tally_add(&tally, g_ptr_array_index(report->findings, i));
  for (guint i = 0; i < report->agreements->len; i++)
    tally_add(&tally, g_ptr_array_index(report->agreements, i));
  return tally;
}

PlxTally plx_wording_tally_story(const GArray *cards)
{
  PlxTally tally = {0};
  for (guint i = 0; i < cards->len; i++)
    tally_add(&tally, g_array_index(cards, PlxCard, i).finding);
  return tally;
}

void plx_wording_findings(GString *out, const PlxTally *tally)
{
  const struct {
    guint n;
    const char *noun;
  } parts[] = {{tally->errors, "error"}, {tally->warnings, "warning"}, {tally->notes, "note"}};
  guint left = 0;

  for (gsize i = 0; i < G_N_ELEMENTS(parts); i++)
    left += parts[i].n > 0 ? 1 : 0;
  if (left == 0)
    g_string_append(out, "no findings");
  for (gsize i = 0; i < G_N_ELEMENTS(parts); i++) {
    if (parts[i].n == 0)
      continue;
    plx_wording_count(out, parts[i].n, parts[i].noun);
    left--;
    g_string_append(out, left > 1 ? ", " : left == 1 ? " and " : "");
  }
}

void plx_wording_agreements(GString *out, const PlxTally *tally)
{
  plx_wording_count(out, tally->agreements, "agreement");
  if (tally->agreements > 0)
    g_string_append_printf(out, ", %u on independent accounts", tally->independent);
}

/* ---- sides ---- */

static void clear_side(gpointer side)
{
  g_array_unref(((PlxSide *)side)->statements);
}

static PlxSide *side_of(GArray *sides, guint32 group)
{
  for (guint i = 0; i < sides->len; i++)
    if (g_array_index(sides, PlxSide, i).group == group)
      return &g_array_index(sides, PlxSide, i);
  const PlxSide side = {.group = group, .statements = g_array_new(FALSE, FALSE, sizeof(guint))};
  g_array_append_val(sides, side);
  return &g_array_index(sides, PlxSide, sides->len - 1);
}

static int compare_sides(gconstpointer a, gconstpointer b)
{
  const guint32 p = ((const PlxSide *)a)->group, q = ((const PlxSide *)b)->group;
  return p < q ? -1 : p > q;
}

/* The articles that say it in the side's own words: a side may hold others that only may mean the same
 * ("officials"). Statements are in the order of articles: a new article shows in a change. */
static guint count_articles(const PlxFinding *finding, const PlxSide *side)
{
  guint n = 0;
  guint32 last = PLX_NONE;
  for (guint i = 0; i < side->statements->len; i++) {
    const PlxStatement *s = plx_finding_statement(finding, g_array_index(side->statements, guint, i));
    const char *position = plx_wording_position(finding, s);
    if (s->article == last || g_strcmp0(position, side->position) != 0)
      continue;
    last = s->article;
    n++;
  }
  return n;
}

GArray *plx_wording_sides(const PlxFinding *finding)
{
  GArray *sides = g_array_new(FALSE, TRUE, sizeof(PlxSide));
  g_array_set_clear_func(sides, clear_side);
  for (guint i = 0; i < finding->statements->len; i++) {
    const PlxStatement *s = plx_finding_statement(finding, i);
    PlxSide *side = side_of(sides, s->group);
    g_array_append_val(side->statements, i);
    if (side->position == NULL)
      side->position = plx_wording_position(finding, s);
  }
  for (guint i = 0; i < sides->len; i++) {
    PlxSide *side = &g_array_index(sides, PlxSide, i);
    side->n_articles = count_articles(finding, side);
    if (side->position == NULL)
      side->position = PLX_OWN_AUTHORITY;
  }
  g_array_sort(sides, compare_sides);
  return sides;
}

guint plx_wording_n_articles(const PlxFinding *finding)
{
  guint n = 0;
  guint32 last = PLX_NONE;
  for (guint i = 0; i < finding->statements->len; i++) {
    const guint32 article = plx_finding_statement(finding, i)->article;
    n += article != last ? 1 : 0;
    last = article;
  }
  return n;
}

char *plx_wording_majority(const PlxFinding *finding)
{
  g_autoptr(GArray) sides = plx_wording_sides(finding);
  const PlxSide *most = NULL;
  gboolean tie = FALSE;

  for (guint i = 0; i < sides->len; i++) {
    const PlxSide *side = &g_array_index(sides, PlxSide, i);
    tie = most != NULL && side->n_articles == most->n_articles ? TRUE : tie;
    if (most == NULL || side->n_articles > most->n_articles) {
      most = side;
      tie = FALSE;
    }
  }
  if (most == NULL || tie || most->n_articles < 2 || strcmp(most->position, PLX_OWN_AUTHORITY) == 0)
    return NULL;
  return g_strdup_printf("%u of %u outlets say %s", most->n_articles, plx_wording_n_articles(finding),
                         most->position);
}

GArray *plx_wording_reasons(const PlxReport *report, guint32 story)
{
  g_autoptr(GHashTable) places = g_hash_table_new(g_str_hash, g_str_equal);
  GArray *reasons = g_array_new(FALSE, TRUE, sizeof(PlxReason));

  for (guint i = 0; i < report->stories->len; i++) {
    const PlxStory *s = plx_report_story(report, i);
    for (guint k = 0; k < s->skipped->len && (story == PLX_NONE || story == i); k++) {
      const char *why = g_array_index(s->skipped, PlxSkipped, k).why;
      const guint place = GPOINTER_TO_UINT(g_hash_table_lookup(places, why));
      if (place > 0) {
        g_array_index(reasons, PlxReason, place - 1).n++;
        continue;
      }
      const PlxReason reason = {why, 1};
      g_array_append_val(reasons, reason);
      g_hash_table_insert(places, (gpointer)why, GUINT_TO_POINTER(reasons->len));
    }
  }
  return reasons;
}

char *plx_wording_positions(const PlxReport *report, const PlxFinding *finding)
{
  g_autoptr(GArray) sides = plx_wording_sides(finding);
  GString *out = g_string_new(NULL);

  for (guint i = 0; i < sides->len; i++) {
    const PlxSide *side = &g_array_index(sides, PlxSide, i);
    guint32 last = PLX_NONE;
    g_string_append_printf(out, "%s%s", i > 0 ? "; " : "", side->position);
    for (guint k = 0; k < side->statements->len; k++) {
      const guint32 article =
          plx_finding_statement(finding, g_array_index(side->statements, guint, k))->article;
      if (article == last)
        continue;
      g_string_append(out, last == PLX_NONE ? " (" : ", ");
      g_string_append(out, plx_wording_outlet(plx_report_article(report, article)));
      last = article;
    }
    g_string_append(out, ")");
  }
  return g_string_free(out, FALSE);
}

guint plx_wording_percent(double share)
{
  return (guint)(CLAMP(share, 0.0, 1.0) * 100 + 0.5);
}
