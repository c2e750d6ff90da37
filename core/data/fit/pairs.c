/* Prints the examples that the weights of figure_fit.c and time_fit.c are fitted on: for every pair of
 * figures or times of two articles of a story that may fill one slot, a line
 *
 *     FAMILY STORY LABEL EVIDENCE...
 *
 * with the label 1 if a careful reader put both into one entry of the story's golden file, else 0. Nothing is
 * said of pairs that the golden file leaves open: those of an optional entry, and those that only a third
 * statement brings together. */
#include "pipeline.h"
#include "policy/golden.h"
#include "relate/candidate.h"
#include "relate/figure_fit.h"
#include "relate/time_fit.h"

#include <stdio.h>
#include <string.h>

typedef struct {
  const char *name;
  PlxCandidates *(*gather)(const PlxReport *report, PlxStory *story);
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

static const Family families[] = {
    {"figure", plx_figure_candidates, figure_evidence, PLX_N_FITS},
    {"time", plx_time_candidates, time_evidence, PLX_N_TIME_FITS},
};

/* ---- labels ---- */

typedef enum { APART, TOGETHER, OPEN } Label;

/* What a golden file says of a story's candidates. */
typedef struct {
  const PlxCandidates *candidates;
  GPtrArray *entries; /* PlxGoldenEntry of the family */
  guint32 *slot;      /* a candidate's: those that entries bring together share a number */
} Labels;

static gboolean stands_in(const Labels *labels, guint32 candidate, guint entry)
{
  const PlxMention *mention = plx_candidate(labels->candidates, candidate);
  const GArray *places = ((const PlxGoldenEntry *)g_ptr_array_index(labels->entries, entry))->places;
  for (guint i = 0; i < places->len; i++) {
    const PlxGoldenPlace *place = &g_array_index(places, PlxGoldenPlace, i);
    if (place->article == mention->article && place->span.start < mention->span.end &&
        mention->span.start < place->span.end)
      return TRUE;
  }
  return FALSE;
}

static void gather_entries(Labels *labels, const GPtrArray *entries, const char *family)
{
  for (guint i = 0; i < entries->len; i++) {
    PlxGoldenEntry *entry = g_ptr_array_index(entries, i);
    if (g_str_has_prefix(entry->rule, family) && entry->rule[strlen(family)] == '/')
      g_ptr_array_add(labels->entries, entry);
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

static Label label_of(const Labels *labels, guint32 a, guint32 b)
{
  gboolean optional = FALSE;
  for (guint entry = 0; entry < labels->entries->len; entry++) {
    if (!stands_in(labels, a, entry) || !stands_in(labels, b, entry))
      continue;
    if (!((const PlxGoldenEntry *)g_ptr_array_index(labels->entries, entry))->optional)
      return TOGETHER;
    optional = TRUE;
  }
  return optional || labels->slot[a] == labels->slot[b] ? OPEN : APART;
}

/* ---- pairs ---- */

static void print_pairs(const Labels *labels, const Family *family, const char *story)
{
  g_autofree double *evidence = g_new(double, family->n_evidence);
  const PlxCandidates *candidates = labels->candidates;
  for (guint32 b = 0; b < candidates->mentions->len; b++) {
    for (guint32 a = 0; a < b; a++) {
      const Label label = label_of(labels, a, b);
      if (plx_candidate(candidates, a)->article == plx_candidate(candidates, b)->article || label == OPEN ||
          !family->evidence(candidates, a, b, evidence))
        continue;
      printf("%s %s %d", family->name, story, label == TOGETHER);
      for (guint i = 0; i < family->n_evidence; i++)
        printf(" %.5g", evidence[i]);
      printf("\n");
    }
  }
}

static void print_family(const PlxRun *run, PlxStory *story, const PlxGolden *golden, const Family *family,
                         const char *name)
{
  g_autoptr(PlxCandidates) candidates = family->gather(run->report, story);
  g_autoptr(GPtrArray) entries = g_ptr_array_new();
  const guint32 n = candidates->mentions->len;
  g_autofree guint32 *slot = g_new(guint32, n + 1);
  Labels labels = {candidates, entries, slot};
  gather_entries(&labels, golden->findings, family->name);
  gather_entries(&labels, golden->agreements, family->name);
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
