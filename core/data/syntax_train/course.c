#include "course.h"

#include "augment.h"

enum { BATCH = 16 };

static void shuffle(guint *order, guint n, Random *random)
{
  for (guint i = n; i > 1; i--) {
    const guint j = random_below(random, i), item = order[i - 1];
    order[i - 1] = order[j];
    order[j] = item;
  }
}

/* Learns some sentences, written in one way or another; returns how many tokens they have. */
static guint learn_batch(const Course *course, Net *net, const guint *chosen, guint n, GStringChunk *strings,
                         double *loss)
{
  Variant variants[BATCH];
  const Sentence *sentences[BATCH];
  const Opinion *opinions[BATCH];
  guint tokens = 0;
  for (guint i = 0; i < n; i++) {
    variant_init(&variants[i], course->bank->sentences->pdata[chosen[i]], strings, &net->random);
    sentences[i] = &variants[i].sentence;
    opinions[i] = course->opinions != NULL ? course->opinions[chosen[i]] : NULL;
    tokens += sentences[i]->n;
  }
  *loss += net_learn(net, sentences, course->opinions != NULL ? opinions : NULL, n);
  for (guint i = 0; i < n; i++)
    variant_clear(&variants[i]);
  return tokens;
}

void course_run(const Course *course, Net *net)
{
  const guint n = course->bank->sentences->len, batches = (n + BATCH - 1) / BATCH;
  const guint steps = course->epochs * batches;
  g_autofree guint *order = g_new(guint, n);
  for (guint i = 0; i < n; i++)
    order[i] = i;
  for (guint epoch = 0; epoch < course->epochs; epoch++) {
    g_autoptr(GStringChunk) strings = g_string_chunk_new(1 << 16);
    double loss = 0;
    guint all = 0;
    shuffle(order, n, &net->random);
    for (guint i = 0; i < n; i += BATCH) {
      const guint tokens = learn_batch(course, net, order + i, MIN(BATCH, n - i), strings, &loss);
      const guint step = epoch * batches + i / BATCH + 1;
      const float rate = course->rate * (1 - (float)step / (float)steps) * MIN(1, (float)step / 400);
      net_update(net, rate, tokens, step);
      all += tokens;
    }
    course->after(net, epoch, loss / all, course->data);
  }
}

Opinion **opinions_new(const Treebank *bank)
{
  Opinion **opinions = g_new(Opinion *, bank->sentences->len);
  for (guint i = 0; i < bank->sentences->len; i++) {
    const gsize n = ((const Sentence *)bank->sentences->pdata[i])->n;
    opinions[i] = g_new(Opinion, 1);
    *opinions[i] = (Opinion){(guint)n, g_new0(float, n *PLX_NET_TAGS), g_new0(float, n *(n + 1)),
                             g_new0(float, n *PLX_NET_LABELS)};
  }
  return opinions;
}

void opinions_free(Opinion **opinions, const Treebank *bank)
{
  for (guint i = 0; i < bank->sentences->len; i++) {
    g_free(opinions[i]->tags);
    g_free(opinions[i]->heads);
    g_free(opinions[i]->labels);
    g_free(opinions[i]);
  }
  g_free(opinions);
}

void opinions_add(Opinion **opinions, Net *net, const Treebank *bank, float share)
{
  const guint n = bank->sentences->len;
  for (guint i = 0; i < n; i += BATCH)
    net_judge(net, (const Sentence *const *)bank->sentences->pdata + i, opinions + i, MIN(BATCH, n - i),
              share);
}
