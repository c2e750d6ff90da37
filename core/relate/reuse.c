/* How copied text is found: sentences are compared as sets of word pairs (w-shingling: Broder, "On the
 * resemblance and containment of documents", 1997). Two sentences are copies or light edits if at least
 * COPIED of the shorter one's pairs stand in the longer; a passage within other words is copied if they have
 * PASSAGE pairs in common. Which article copied is not claimed.
 *
 * An index of pairs proposes sentences, each pair the first MOST_POSTINGS that have it and no more, so that
 * the work grows with the text and not with its square. */
#include "relate/steps.h"

#include <string.h>

#define COPIED 0.6
#define PASSAGE 14 /* pairs in common that no two writers find by themselves */
#define SHORTEST 6 /* words of a sentence that can be called a copy */
#define MOST_POSTINGS 64

typedef struct {
  guint32 article; /* its place in the story */
  guint32 sentence;
  guint32 words;
  GArray *shingles; /* guint32 hashes, ascending, without doubles */
} Row;

/* Where a pair of words stands: the newest sentence, and a link to the one before. */
typedef struct {
  guint32 row;
  guint32 next; /* place in `postings`; PLX_NONE */
} Posting;

typedef struct {
  guint32 first; /* in `postings` */
  guint32 n;
} Chain;

typedef struct {
  guint32 from, to; /* rows */
  guint32 words;    /* that are copied */
} Copy;

typedef struct {
  GArray *rows;       /* Row, in the order of articles and sentences */
  GHashTable *places; /* hash → place in `chains` + 1 */
  GArray *chains;     /* Chain */
  GArray *postings;   /* Posting */
  GArray *common;     /* guint32 a row: pairs that it shares with the row at hand */
  GArray *met;        /* guint32: rows that share any */
} Index;

static void clear_row(gpointer row)
{
  g_array_unref(((Row *)row)->shingles);
}

static Row *row_at(const Index *index, guint32 i)
{
  return &g_array_index(index->rows, Row, i);
}

/* ---- sentences as sets of word pairs ---- */

static int compare_hashes(gconstpointer p, gconstpointer q)
{
  const guint32 a = *(const guint32 *)p, b = *(const guint32 *)q;
  return a < b ? -1 : a > b;
}

/* FNV-1a over a word, letters and digits alone, in lower case; 0 for a mark. */
static guint32 word_hash(const PlxArticle *article, guint32 token)
{
  const PlxSpan span = plx_article_token(article, token)->span;
  guint32 hash = 2166136261u;
  gboolean solid = FALSE;
  for (guint32 i = span.start; i < span.end; i++) {
    const char c = g_ascii_tolower(article->text[i]);
    if (!g_ascii_isalnum(c) && (guchar)c < 0x80)
      continue;
    if ((guchar)c == 0xE2) /* dashes, quotation marks */
      return 0;
    solid = TRUE;
    hash = (hash ^ (guchar)c) * 16777619u;
  }
  return solid ? hash : 0;
}

static void drop_doubles(GArray *sorted)
{
  guint32 n = 0;
  for (guint32 i = 0; i < sorted->len; i++) {
    const guint32 hash = g_array_index(sorted, guint32, i);
    if (n == 0 || g_array_index(sorted, guint32, n - 1) != hash)
      g_array_index(sorted, guint32, n++) = hash;
  }
  g_array_set_size(sorted, n);
}

static Row read_sentence(const PlxArticle *article, guint32 place, guint32 number)
{
  const PlxSentence *s = plx_article_sentence(article, number);
  Row row = {place, number, 0, g_array_new(FALSE, FALSE, sizeof(guint32))};
  guint32 previous = 0;
  for (guint32 i = s->first_token; i < s->first_token + s->n_tokens; i++) {
    const guint32 word = word_hash(article, i);
    if (word == 0)
      continue;
    const guint32 pair = previous * 31 + word;
    if (row.words++ > 0)
      g_array_append_val(row.shingles, pair);
    previous = word;
  }
  g_array_sort(row.shingles, compare_hashes);
  drop_doubles(row.shingles);
  return row;
}

/* ---- the index ---- */

static Chain *chain_of(const Index *index, guint32 hash)
{
  const guint32 place = GPOINTER_TO_UINT(g_hash_table_lookup(index->places, GUINT_TO_POINTER(hash)));
  return place > 0 ? &g_array_index(index->chains, Chain, place - 1) : NULL;
}

static void index_row(Index *index, guint32 number)
{
  const GArray *shingles = row_at(index, number)->shingles;
  for (guint32 i = 0; i < shingles->len; i++) {
    const guint32 hash = g_array_index(shingles, guint32, i);
    Chain *chain = chain_of(index, hash);
    if (chain == NULL) {
      const Chain fresh = {PLX_NONE, 0};
      g_array_append_val(index->chains, fresh);
      g_hash_table_insert(index->places, GUINT_TO_POINTER(hash), GUINT_TO_POINTER(index->chains->len));
      chain = &g_array_index(index->chains, Chain, index->chains->len - 1);
    }
    if (chain->n >= MOST_POSTINGS)
      continue;
    const Posting posting = {number, chain->first};
    chain->first = index->postings->len;
    chain->n++;
    g_array_append_val(index->postings, posting);
  }
}

/* Count the pairs that each indexed sentence shares with this one. */
static void count_common(Index *index, guint32 number)
{
  const GArray *shingles = row_at(index, number)->shingles;
  g_array_set_size(index->met, 0);
  for (guint32 i = 0; i < shingles->len; i++) {
    const Chain *chain = chain_of(index, g_array_index(shingles, guint32, i));
    for (guint32 p = chain != NULL ? chain->first : PLX_NONE; p != PLX_NONE;) {
      const Posting *posting = &g_array_index(index->postings, Posting, p);
      guint32 *common = &g_array_index(index->common, guint32, posting->row);
      if ((*common)++ == 0)
        g_array_append_val(index->met, posting->row);
      p = posting->next;
    }
  }
  g_array_sort(index->met, compare_hashes);
}

/* ---- copies ---- */

/* How many words of the row stand in the other; 0 if it is no copy. */
static guint32 words_copied(const Row *x, const Row *y, guint32 common)
{
  const guint32 shorter = MIN(x->shingles->len, y->shingles->len);
  if ((double)common >= COPIED * shorter)
    return MIN(x->words, y->words);
  return common >= PASSAGE ? common + 1 : 0;
}

/* The best copy of a row in each earlier article → copies[article]. */
static void find_copies(Index *index, guint32 number, GPtrArray *copies)
{
  const Row *row = row_at(index, number);
  Copy best = {0};
  count_common(index, number);
  for (guint32 i = 0; i < index->met->len; i++) {
    const guint32 other = g_array_index(index->met, guint32, i);
    guint32 *common = &g_array_index(index->common, guint32, other);
    const guint32 words = words_copied(row_at(index, other), row, *common);
    *common = 0;
    if (words > best.words)
      best = (Copy){other, number, words};
    const gboolean last =
        i + 1 == index->met->len ||
        row_at(index, g_array_index(index->met, guint32, i + 1))->article != row_at(index, other)->article;
    if (!last)
      continue;
    if (best.words > 0)
      g_array_append_val((GArray *)g_ptr_array_index(copies, row_at(index, other)->article), best);
    best.words = 0;
  }
}

static int by_from(gconstpointer p, gconstpointer q)
{
  const Copy *a = p, *b = q;
  if (a->from != b->from)
    return a->from < b->from ? -1 : 1;
  return a->to < b->to ? -1 : a->to > b->to;
}

/* Of how many words in the article of the front sentences are the copies? Each sentence counts once, with its
 * longest copy. */
static double share_of(const GArray *sorted, guint32 words)
{
  guint32 sum = 0, longest = 0;
  for (guint32 i = 0; i < sorted->len; i++) {
    const Copy *copy = &g_array_index(sorted, Copy, i);
    longest = MAX(longest, copy->words);
    if (i + 1 == sorted->len || g_array_index(sorted, Copy, i + 1).from != copy->from) {
      sum += longest;
      longest = 0;
    }
  }
  return MIN(1, (double)sum / MAX(1, words));
}

/* Turn the copies round: front sentences become back ones. */
static void turn(GArray *copies)
{
  for (guint32 i = 0; i < copies->len; i++) {
    Copy *copy = &g_array_index(copies, Copy, i);
    *copy = (Copy){copy->to, copy->from, copy->words};
  }
  g_array_sort(copies, by_from);
}

/* Take over what two articles of the story have in common; the copies' front sentences are of the first. */
static void add_reuse(const PlxReport *report, PlxStory *story, const Index *index, const guint32 *sizes,
                      guint32 first, guint32 second, GArray *copies)
{
  const guint32 at[2] = {g_array_index(story->articles, guint32, first),
                         g_array_index(story->articles, guint32, second)};
  const PlxArticle *articles[2] = {plx_report_article(report, at[0]), plx_report_article(report, at[1])};
  PlxReuse *reuse = plx_story_add_reuse(story, at[0], at[1]);
  for (guint32 i = 0; i < copies->len; i++) {
    const Copy *copy = &g_array_index(copies, Copy, i);
    const guint32 pair[2] = {row_at(index, copy->from)->sentence, row_at(index, copy->to)->sentence};
    g_array_append_val(reuse->sentences, pair);
  }
  reuse->shares[0] = share_of(copies, sizes[first]);
  turn(copies);
  reuse->shares[1] = share_of(copies, sizes[second]);
  reuse->share = reuse->shares[sizes[first] <= sizes[second] ? 0 : 1];
  const char *wire = articles[0]->wire, *other = articles[1]->wire;
  if (wire != NULL && other != NULL && strcmp(wire, other) == 0)
    reuse->wire = wire;
}

/* Read an article's sentences into the index's rows; returns how many words they have. */
static guint32 read_article(Index *index, const PlxArticle *article, guint32 place)
{
  guint32 words = 0;
  for (guint32 i = 0; i < article->sentences->len; i++) {
    if (plx_article_sentence(article, i)->furniture)
      continue;
    const Row row = read_sentence(article, place, i);
    g_array_append_val(index->rows, row);
    words += row.words;
  }
  return words;
}

static void relate_article(const PlxReport *report, PlxStory *story, Index *index, guint32 *sizes,
                           guint32 place)
{
  const guint32 first = index->rows->len;
  const guint32 number = g_array_index(story->articles, guint32, place);
  g_autoptr(GPtrArray) copies = g_ptr_array_new_with_free_func((GDestroyNotify)g_array_unref);
  sizes[place] = read_article(index, plx_report_article(report, number), place);
  g_array_set_size(index->common, index->rows->len);
  for (guint32 i = 0; i < place; i++)
    g_ptr_array_add(copies, g_array_new(FALSE, FALSE, sizeof(Copy)));
  for (guint32 i = first; i < index->rows->len; i++)
    if (row_at(index, i)->words >= SHORTEST)
      find_copies(index, i, copies);
  for (guint32 i = first; i < index->rows->len; i++)
    if (row_at(index, i)->words >= SHORTEST)
      index_row(index, i);
  for (guint32 i = 0; i < place; i++)
    if (((GArray *)g_ptr_array_index(copies, i))->len > 0)
      add_reuse(report, story, index, sizes, i, place, g_ptr_array_index(copies, i));
}

void plx_relate_reuse(const PlxReport *report, PlxStory *story)
{
  g_autoptr(GArray) rows = g_array_new(FALSE, FALSE, sizeof(Row));
  g_autoptr(GHashTable) places = g_hash_table_new(NULL, NULL);
  g_autoptr(GArray) chains = g_array_new(FALSE, FALSE, sizeof(Chain));
  g_autoptr(GArray) postings = g_array_new(FALSE, FALSE, sizeof(Posting));
  g_autoptr(GArray) common = g_array_new(FALSE, TRUE, sizeof(guint32));
  g_autoptr(GArray) met = g_array_new(FALSE, FALSE, sizeof(guint32));
  g_autofree guint32 *sizes = g_new0(guint32, story->articles->len + 1);
  Index index = {rows, places, chains, postings, common, met};
  g_array_set_clear_func(rows, clear_row);
  for (guint32 i = 0; i < story->articles->len; i++)
    relate_article(report, story, &index, sizes, i);
}
