#include "relate/filled.h"

/* Entries sorted by kind, article and mention. */
struct PlxFilledIndex {
  GArray *entries; /* Entry */
};

typedef struct {
  guint32 kind, article, mention;
  PlxFilled filled;
} Entry;

static int compare_entries(gconstpointer p, gconstpointer q)
{
  const Entry *a = p, *b = q;
  if (a->kind != b->kind)
    return a->kind < b->kind ? -1 : 1;
  if (a->article != b->article)
    return a->article < b->article ? -1 : 1;
  return a->mention < b->mention ? -1 : a->mention > b->mention;
}

static void add_fact(PlxFilledIndex *index, const PlxFact *fact, guint32 number)
{
  for (guint32 i = 0; i < fact->mentions->len; i++) {
    const PlxMention *m = &g_array_index(fact->mentions, PlxMention, i);
    const Entry entry = {(guint32)fact->kind, m->article, m->index, {fact, number, i}};
    g_array_append_val(index->entries, entry);
  }
}

PlxFilledIndex *plx_filled_index_new(const PlxStory *story)
{
  PlxFilledIndex *index = g_new0(PlxFilledIndex, 1);
  index->entries = g_array_new(FALSE, FALSE, sizeof(Entry));
  for (guint32 i = 0; i < story->facts->len; i++) {
    const PlxFact *fact = g_ptr_array_index(story->facts, i);
    if ((fact->kind == PLX_FACT_FIGURE || fact->kind == PLX_FACT_TIME) && !fact->rift)
      add_fact(index, fact, i);
  }
  g_array_sort(index->entries, compare_entries);
  return index;
}

void plx_filled_index_free(PlxFilledIndex *index)
{
  if (index == NULL)
    return;
  g_array_unref(index->entries);
  g_free(index);
}

PlxFilled plx_filled(const PlxFilledIndex *index, PlxFactKind kind, guint32 article, guint32 mention)
{
  const Entry wanted = {(guint32)kind, article, mention, {NULL, PLX_NONE, 0}};
  guint found;
  if (!g_array_binary_search(index->entries, &wanted, compare_entries, &found))
    return wanted.filled;
  return g_array_index(index->entries, Entry, found).filled;
}

double plx_filled_pair(PlxFilled a, PlxFilled b)
{
  return a.fact != NULL && a.fact == b.fact ? plx_fact_pair(a.fact, a.member, b.member) : 0;
}
