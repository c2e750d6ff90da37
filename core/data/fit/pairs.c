/* Prints the examples that the weights of figure_fit.c, time_fit.c and said_fit.c are fitted on: for every
 * pair of figures, times or contents of two articles (`own`: one of them what its article tells itself) of a
 * story that may fill one slot, a line
 *
 *     FAMILY STORY LABEL EVIDENCE...
 *
 * with the label 1 if a careful reader put both into one entry of the story's golden file, else 0. Nothing is
 * said of pairs that the golden file leaves open: those of an optional entry, those that only a third
 * statement brings together, one quotation's, and what an article tells itself where it attributes it too. */
#include "pipeline.h"
#include "policy/golden.h"
#include "relate/candidate.h"
#include "relate/figure_fit.h"
#include "relate/said_fit.h"
#include "relate/time_fit.h"

#include <stdio.h>
#include <string.h>

typedef struct {
  const char *name;
  const char *rules; /* what their entries' rules begin with */
  PlxCandidates *(*gather)(const PlxReport *report, const PlxStory *story);
  gboolean (*evidence)(const PlxCandidates *candidates, guint32 a, guint32 b, double *evidence);
  guint n_evidence;
} Family;

static gboolean figure_evidence(const PlxCandidates *candidates, guint32 a, guint32 b, double *evidence)
{
  return plx_figure_evidence(&g_array_index(candidates->slots, PlxFigureSlot, a),
                             &g_array_index(candidates->slots, PlxFigureSlot, b),
                             plx_candidates_context(candidates, a, b), evidence);
}

static gboolean time_evidence(const PlxCandidates *candidates, guint32 a, guint32 b, double *evidence)
{
  return plx_time_evidence(&g_array_index(candidates->slots, PlxTimeSlot, a),
                           &g_array_index(candidates->slots, PlxTimeSlot, b),
                           plx_candidates_context(candidates, a, b), evidence);
}

static gboolean is_own(const PlxCandidates *candidates, guint32 i)
{
  return plx_mention_is_own(plx_candidate(candidates, i));
}

static gboolean own_evidence(const PlxCandidates *candidates, guint32 a, guint32 b, double *evidence)
{
  return is_own(candidates, a) != is_own(candidates, b) && plx_said_evidence(candidates, a, b, evidence);
}

static const Family families[] = {
    {"figure", "figure/", plx_figure_candidates, figure_evidence, PLX_N_FITS},
    {"time", "time/", plx_time_candidates, time_evidence, PLX_N_TIME_FITS},
    {"said", "attribution/", plx_said_candidates, plx_said_evidence, PLX_N_SAID_FITS},
    {"own", "attribution/", plx_said_candidates, own_evidence, PLX_N_SAID_FITS},
};

/* ---- labels ---- */

typedef enum { APART, TOGETHER, OPEN } Label;

/* What a golden file says of a story's candidates. */
typedef struct {
  const PlxCandidates *candidates;
  GPtrArray *entries; /* PlxGoldenEntry of the family */
  GPtrArray *quotes;  /* PlxGoldenEntry: what is one quotation is one content, too */
  gboolean contents;  /* the family's; several may stand at one place, and be told elsewhere again */
  guint32 *slot;      /* a candidate's: those that entries bring together share a number */
} Labels;

static gboolean is_at(const PlxGoldenEntry *entry, guint32 article, PlxSpan span)
{
  for (guint i = 0; i < entry->places->len; i++) {
    const PlxGoldenPlace *place = &g_array_index(entry->places, PlxGoldenPlace, i);
    if (place->article == article && place->span.start < span.end && span.start < place->span.end)
      return TRUE;
  }
  return FALSE;
}

static gboolean stands_in(const Labels *labels, guint32 candidate, guint entry)
{
  const PlxMention *mention = plx_candidate(labels->candidates, candidate);
  return is_at(g_ptr_array_index(labels->entries, entry), mention->article, mention->span);
}

/* The entries of the rules that begin so; who did a thing is no matter of what is said. */
static void gather_entries(GPtrArray *out, const GPtrArray *entries, const char *rules)
{
  for (guint i = 0; i < entries->len; i++) {
    PlxGoldenEntry *entry = g_ptr_array_index(entries, i);
    if (g_str_has_prefix(entry->rule, rules) && !g_str_has_suffix(entry->rule, "/agent"))
      g_ptr_array_add(out, entry);
  }
}

static void share_slots(Labels *labels, guint entry)
{
  const guint32 n = labels->candidates->mentions->len;
  guint32 first = PLX_NONE;
  for (guint32 i = 0; i < n; i++) {
    if (!stands_in(labels, i, entry))
      continue;
    const guint32 own = labels->slot[i];
    first = first == PLX_NONE ? own : first;
    for (guint32 k = 0; k < n; k++)
      if (labels->slot[k] == own)
        labels->slot[k] = first;
  }
}

/* Of several that stand at one place (what a source says in one sentence, a sentence and its clauses) the one
 * that has most in common with the other is meant. */
static gboolean is_meant(const Labels *labels, guint entry, guint32 a, guint32 b)
{
  const PlxCandidates *c = labels->candidates;
  const PlxMention *mention = plx_candidate(c, a);
  for (guint32 i = 0; labels->contents && i < c->mentions->len; i++)
    if (i != a && plx_candidate(c, i)->article == mention->article &&
        plx_candidate(c, i)->sentence == mention->sentence && stands_in(labels, i, entry) &&
        plx_candidates_context(c, i, b) > plx_candidates_context(c, a, b))
      return FALSE;
  return TRUE;
}

/* Does the article of the one attribute what the other tells, by the entry, in words that are no more like
 * it?
 */
static gboolean is_told_there(const Labels *labels, guint entry, guint32 own, guint32 other)
{
  const PlxCandidates *c = labels->candidates;
  const PlxMention *mention = plx_candidate(c, own);
  if (!labels->contents || mention->index != PLX_NONE || !stands_in(labels, other, entry))
    return FALSE;
  for (guint32 i = 0; i < c->mentions->len; i++)
    if (plx_candidate(c, i)->article == mention->article && plx_candidate(c, i)->index != PLX_NONE &&
        stands_in(labels, i, entry) &&
        plx_candidates_context(c, i, other) <= plx_candidates_context(c, own, other))
      return TRUE;
  return FALSE;
}

static gboolean is_within_quote(const Labels *labels, guint32 candidate, guint quote)
{
  const PlxMention *mention = plx_candidate(labels->candidates, candidate);
  const PlxArticle *article = plx_candidate_article(labels->candidates, candidate);
  const PlxAttribution *a =
      mention->index != PLX_NONE ? plx_article_attribution(article, mention->index) : NULL;
  for (guint i = 0; a != NULL && i < a->n_content; i++)
    if (is_at(g_ptr_array_index(labels->quotes, quote), mention->article, a->content[i]))
      return TRUE;
  return FALSE;
}

static gboolean is_one_quote(const Labels *labels, guint32 a, guint32 b)
{
  for (guint i = 0; i < labels->quotes->len; i++)
    if (is_within_quote(labels, a, i) && is_within_quote(labels, b, i))
      return TRUE;
  return FALSE;
}

static Label label_of(const Labels *labels, guint32 a, guint32 b)
{
  gboolean open = labels->slot[a] == labels->slot[b] || is_one_quote(labels, a, b);
  for (guint entry = 0; entry < labels->entries->len; entry++) {
    open |= is_told_there(labels, entry, a, b) || is_told_there(labels, entry, b, a);
    if (!stands_in(labels, a, entry) || !stands_in(labels, b, entry))
      continue;
    if (!((const PlxGoldenEntry *)g_ptr_array_index(labels->entries, entry))->optional &&
        is_meant(labels, entry, a, b) && is_meant(labels, entry, b, a))
      return TOGETHER;
    open = TRUE;
  }
  return open ? OPEN : APART;
}

/* ---- pairs ---- */

static void print_pairs(const Labels *labels, const Family *family, const char *story)
{
  g_autofree double *evidence = g_new(double, family->n_evidence);
  const PlxCandidates *candidates = labels->candidates;
  for (guint32 b = 0; b < candidates->mentions->len; b++) {
    for (guint32 a = 0; a < b; a++) {
      if (plx_candidate(candidates, a)->article == plx_candidate(candidates, b)->article ||
          !family->evidence(candidates, a, b, evidence))
        continue;
      const Label label = label_of(labels, a, b);
      if (label == OPEN)
        continue;
      printf("%s %s %d", family->name, story, label == TOGETHER);
      for (guint i = 0; i < family->n_evidence; i++)
        printf(" %.5g", evidence[i]);
      printf("\n");
    }
  }
}

static void print_family(const PlxRun *run, const PlxStory *story, const PlxGolden *golden,
                         const Family *family, const char *name)
{
  g_autoptr(PlxCandidates) candidates = family->gather(run->report, story);
  g_autoptr(GPtrArray) entries = g_ptr_array_new();
  g_autoptr(GPtrArray) quotes = g_ptr_array_new();
  const guint32 n = candidates->mentions->len;
  g_autofree guint32 *slot = g_new(guint32, n + 1);
  Labels labels = {candidates, entries, quotes, family->gather == plx_said_candidates, slot};
  gather_entries(entries, golden->findings, family->rules);
  gather_entries(entries, golden->agreements, family->rules);
  if (labels.contents)
    gather_entries(quotes, golden->findings, "quote/");
  for (guint32 i = 0; i < n; i++)
    slot[i] = i;
  for (guint i = 0; i < entries->len; i++)
    if (!((const PlxGoldenEntry *)g_ptr_array_index(entries, i))->optional)
      share_slots(&labels, i);
  print_pairs(&labels, family, name);
}

static gboolean print_folder(const char *folder, const char *golden_path, GError **error)
{
  g_autoptr(PlxRun) run = plx_run_new();
  g_autofree char *name = g_path_get_basename(folder);
  if (!plx_run_add_path(run, folder, error))
    return FALSE;
  plx_run_compare(run);
  g_autoptr(PlxGolden) golden = plx_golden_read(golden_path, run->report, error);
  if (golden == NULL)
    return FALSE;
  for (guint32 i = 0; i < run->report->stories->len; i++)
    for (gsize k = 0; k < G_N_ELEMENTS(families); k++)
      print_family(run, plx_report_story(run->report, i), golden, &families[k], name);
  return TRUE;
}

int main(int argc, char **argv)
{
  if (argc < 3 || argc % 2 == 0) {
    fprintf(stderr, "usage: %s FOLDER GOLDEN.json [FOLDER GOLDEN.json ...]\n", argv[0]);
    return 2;
  }
  for (int i = 1; i < argc; i += 2) {
    g_autoptr(GError) error = NULL;
    if (!print_folder(argv[i], argv[i + 1], &error)) {
      fprintf(stderr, "%s\n", error->message);
      return 1;
    }
  }
  return 0;
}
