/* How copied text is found: sentences are compared as sets of word pairs (w-shingling: Broder 1997); two
 * sentences are copies or light edits if at least COPIED of the shorter one's pairs stand in the longer. The
 * share of an article is that of its words in copied sentences. Which article copied is not claimed. */
#include "relate/steps.h"

#include <string.h>

#define COPIED 0.6
#define SHORTEST 6 /* words of a sentence that can be called a copy */

typedef struct {
  guint32 sentence;
  guint32 words;
  GArray *shingles; /* guint32 hashes, ascending, without doubles */
} Sentence;

static void clear_sentence(gpointer sentence)
{
  g_array_unref(((Sentence *)sentence)->shingles);
}

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

static Sentence read_sentence(const PlxArticle *article, guint32 number)
{
  const PlxSentence *s = plx_article_sentence(article, number);
  Sentence sentence = {number, 0, g_array_new(FALSE, FALSE, sizeof(guint32))};
  guint32 previous = 0, n = 0;
  for (guint32 i = s->first_token; i < s->first_token + s->n_tokens; i++) {
    const guint32 word = word_hash(article, i);
    if (word == 0)
      continue;
    const guint32 pair = previous * 31 + word;
    if (sentence.words++ > 0)
      g_array_append_val(sentence.shingles, pair);
    previous = word;
  }
  g_array_sort(sentence.shingles, compare_hashes);
  for (guint32 i = 0; i < sentence.shingles->len; i++) {
    const guint32 hash = g_array_index(sentence.shingles, guint32, i);
    if (n == 0 || g_array_index(sentence.shingles, guint32, n - 1) != hash)
      g_array_index(sentence.shingles, guint32, n++) = hash;
  }
  g_array_set_size(sentence.shingles, n);
  return sentence;
}

static GArray *read_sentences(const PlxArticle *article)
{
  GArray *sentences = g_array_new(FALSE, FALSE, sizeof(Sentence));
  g_array_set_clear_func(sentences, clear_sentence);
  for (guint32 i = 0; i < article->sentences->len; i++) {
    if (plx_article_sentence(article, i)->furniture)
      continue;
    const Sentence sentence = read_sentence(article, i);
    g_array_append_val(sentences, sentence);
  }
  return sentences;
}

/* Which share of the shorter sentence's word pairs stands in the longer. */
static double containment(const Sentence *x, const Sentence *y)
{
  guint32 common = 0, i = 0, k = 0;
  const guint32 shorter = MIN(x->shingles->len, y->shingles->len);
  while (i < x->shingles->len && k < y->shingles->len) {
    const guint32 a = g_array_index(x->shingles, guint32, i), b = g_array_index(y->shingles, guint32, k);
    common += a == b ? 1 : 0;
    i += a <= b ? 1 : 0;
    k += b <= a ? 1 : 0;
  }
  return shorter > 0 ? (double)common / shorter : 0;
}

static guint32 count_words(const GArray *sentences)
{
  guint32 n = 0;
  for (guint32 i = 0; i < sentences->len; i++)
    n += g_array_index(sentences, Sentence, i).words;
  return n;
}

static void compare_articles(const PlxReport *report, PlxStory *story, guint32 from, guint32 to,
                             const GArray *x, const GArray *y)
{
  PlxReuse *reuse = NULL;
  guint32 copied = 0;
  for (guint32 i = 0; i < x->len; i++) {
    const Sentence *a = &g_array_index(x, Sentence, i);
    double best = 0;
    guint32 partner = 0;
    for (guint32 k = 0; k < y->len && a->words >= SHORTEST; k++) {
      const Sentence *b = &g_array_index(y, Sentence, k);
      const double score = b->words >= SHORTEST ? containment(a, b) : 0;
      if (score > best) {
        best = score;
        partner = b->sentence;
      }
    }
    if (best < COPIED)
      continue;
    if (reuse == NULL)
      reuse = plx_story_add_reuse(story, from, to);
    const guint32 pair[2] = {a->sentence, partner};
    g_array_append_val(reuse->sentences, pair);
    copied += a->words;
  }
  if (reuse == NULL)
    return;
  reuse->share = MIN(1, (double)copied / MAX(1, MIN(count_words(x), count_words(y))));
  const char *wire = plx_report_article(report, from)->wire, *other = plx_report_article(report, to)->wire;
  if (wire != NULL && other != NULL && strcmp(wire, other) == 0)
    reuse->wire = wire;
}

void plx_relate_reuse(const PlxReport *report, PlxStory *story)
{
  g_autoptr(GPtrArray) all = g_ptr_array_new_with_free_func((GDestroyNotify)g_array_unref);
  for (guint32 i = 0; i < story->articles->len; i++) {
    const guint32 b = g_array_index(story->articles, guint32, i);
    g_ptr_array_add(all, read_sentences(plx_report_article(report, b)));
    for (guint32 k = 0; k < i; k++)
      compare_articles(report, story, g_array_index(story->articles, guint32, k), b, all->pdata[k],
                       all->pdata[i]);
  }
}
