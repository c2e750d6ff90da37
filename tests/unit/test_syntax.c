#include "annotate/syntax_multiply.h"
#include "annotate/syntax_net.h"
#include "annotate/syntax_parse.h"
#include "annotate/syntax_tree.h"

#include <criterion/criterion.h>
#include <string.h>

#define MOST 2000

typedef struct {
  gsize n;
  char **words;
  PlxSyntaxNode nodes[MOST];
} Parsed;

/* Parses words that are set apart by blanks. */
static void parse(const char *text, Parsed *parsed)
{
  PlxWord forms[MOST];
  g_autoptr(PlxSyntax) syntax = plx_syntax_new(&plx_net_model);
  parsed->words = g_strsplit(text, " ", -1);
  parsed->n = g_strv_length(parsed->words);
  for (gsize i = 0; i < parsed->n; i++)
    forms[i] = (PlxWord){parsed->words[i], (guint32)strlen(parsed->words[i])};
  const guint32 length = (guint32)parsed->n;
  plx_syntax_parse(syntax, forms, &length, 1, parsed->nodes);
}

static gsize place(const Parsed *parsed, const char *word)
{
  gsize i = 0;
  while (i < parsed->n && strcmp(parsed->words[i], word) != 0)
    i++;
  return i;
}

/* One root, and every token hangs from it. */
static void expect_tree(const Parsed *parsed)
{
  gsize roots = 0;
  for (gsize i = 0; i < parsed->n; i++) {
    roots += parsed->nodes[i].head == 0;
    gsize at = i + 1, steps = 0;
    while (at != 0 && steps++ <= parsed->n)
      at = parsed->nodes[at - 1].head;
    cr_expect(at == 0, "no way up from %zu", i);
  }
  cr_expect_eq(roots, 1);
}

Test(syntax, knows_who_did_what)
{
  static const struct {
    const char *text, *word, *head, *deprel;
    PlxUpos upos;
  } rows[] = {
      {"The minister said on Friday that 40 soldiers had died .", "minister", "said", "nsubj", PLX_UPOS_NOUN},
      {"The minister said on Friday that 40 soldiers had died .", "40", "soldiers", "nummod", PLX_UPOS_NUM},
      {"The minister said on Friday that 40 soldiers had died .", "died", "said", "ccomp", PLX_UPOS_VERB},
      {"The deal was brokered by the president of France .", "president", "brokered", "obl:agent",
       PLX_UPOS_NOUN},
      {"The deal was brokered by the president of France .", "deal", "brokered", "nsubj:pass", PLX_UPOS_NOUN},
      {"The deal was brokered by the president of France .", "France", "president", "nmod", PLX_UPOS_PROPN},
      {"Officials did n't confirm the number of victims .", "n't", "confirm", "advmod", PLX_UPOS_PART},
      {"Police arrested three men in Leeds", "men", "arrested", "obj", PLX_UPOS_NOUN},
      {"He called the attack a crime .", "He", "called", "nsubj", PLX_UPOS_PRON},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
    Parsed parsed;
    parse(rows[i].text, &parsed);
    expect_tree(&parsed);
    const PlxSyntaxNode *node = &parsed.nodes[place(&parsed, rows[i].word)];
    cr_expect_str_eq(plx_upos_name((PlxUpos)node->upos), plx_upos_name(rows[i].upos), "%s", rows[i].word);
    cr_expect_str_eq(plx_deprel_name(node->deprel), rows[i].deprel, "%s: %s", rows[i].word,
                     plx_deprel_name(node->deprel));
    cr_expect_eq(node->head, place(&parsed, rows[i].head) + 1, "%s", rows[i].word);
    g_strfreev(parsed.words);
  }
}

Test(syntax, makes_a_tree_of_anything)
{
  static const struct {
    const char *piece;
    gsize times;
  } rows[] = {{"?", 1},        {"the", 2},
              {", ,", 100},    {"who said that", 300},
              {"…", 257},      {"\xD7\xA9 \xCC\x81", 500},
              {"A B C D", 400}};
  for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
    g_autoptr(GString) text = g_string_new(rows[i].piece);
    for (gsize j = 1; j < rows[i].times; j++)
      g_string_append_printf(text, " %s", rows[i].piece);
    Parsed parsed;
    parse(text->str, &parsed);
    expect_tree(&parsed);
    g_strfreev(parsed.words);
  }
}

/* What a sentence gets does not hang on the sentences that are read with it. */
Test(syntax, reads_many_as_it_reads_one)
{
  enum { SENTENCES = 300 };
  static const char *const words[] = {"the",      "minister", "said", "that", "40",
                                      "soldiers", "of",       "died", ",",    "Leeds"};
  g_autoptr(GArray) forms = g_array_new(FALSE, FALSE, sizeof(PlxWord));
  guint32 lengths[SENTENCES];
  for (guint i = 0; i < SENTENCES; i++) {
    lengths[i] = i % 50 == 7 ? PLX_NET_LONGEST + i : 1 + i * 7 % 23;
    for (guint j = 0; j < lengths[i]; j++) {
      const char *word = words[(i * 3 + j * j) % G_N_ELEMENTS(words)];
      const PlxWord form = {word, (guint32)strlen(word)};
      g_array_append_val(forms, form);
    }
  }
  g_autofree PlxSyntaxNode *together = g_new0(PlxSyntaxNode, forms->len);
  g_autofree PlxSyntaxNode *alone = g_new0(PlxSyntaxNode, forms->len);
  g_autoptr(PlxSyntax) syntax = plx_syntax_new(&plx_net_model);
  const PlxWord *form = (const PlxWord *)forms->data;
  plx_syntax_parse(syntax, form, lengths, SENTENCES, together);
  for (guint i = 0, at = 0; i < SENTENCES; at += lengths[i++]) {
    plx_syntax_parse(syntax, form + at, &lengths[i], 1, alone + at);
    for (guint j = at; j < at + lengths[i]; j++)
      cr_expect(together[j].head == alone[j].head && together[j].upos == alone[j].upos &&
                    together[j].xpos == alone[j].xpos && together[j].deprel == alone[j].deprel,
                "sentence %u, token %u", i, j - at);
  }
}

/* Every way to multiply gives what the plain one gives, up to the largest numbers. */
Test(syntax, multiplies_the_same_on_every_processor)
{
  enum { ROWS = 64, COLUMNS = 96, N = PLX_MULTIPLY_MOST };
  static PLX_NET_MATRIX(ROWS, COLUMNS) m;
  guint8 x[N][COLUMNS];
  gint32 want[N * ROWS], got[N * ROWS];
  for (guint i = 0; i < ROWS * COLUMNS; i++)
    m.weight[i] = i / (4 * COLUMNS) % 4 == 0 ? (i % 2 == 0 ? 127 : 1) : (gint8)(i * 37 % 129 - 64);
  for (guint i = 0; i < ROWS; i++) {
    m.bias[i] = (gint32)(i * 1000) - 30000;
    m.scale[i] = (gint32)(1 + i * 50);
  }
  for (guint i = 0; i < N * COLUMNS; i++)
    x[i / COLUMNS][i % COLUMNS] = i % 3 == 0 ? 255 : (guint8)(i * 61);
  const PlxMatrix matrix = PLX_MATRIX(m);
  for (guint n = 1; n <= N; n++) {
    plx_multiply_way(0)(&matrix, &x[0][0], COLUMNS, n, want);
    for (guint way = 1; plx_multiply_way(way) != NULL; way++) {
      memset(got, 0, sizeof got);
      plx_multiply_way(way)(&matrix, &x[0][0], COLUMNS, n, got);
      cr_expect_arr_eq(got, want, n * ROWS * sizeof *got, "way %u, %u inputs", way, n);
    }
  }
  gint32 first = m.bias[0];
  for (guint k = 0; k < COLUMNS; k++)
    first += m.weight[k / 4 * 64 + k % 4] * x[0][k];
  cr_expect_eq(want[0], (first >> PLX_NET_PRE) * m.scale[0] >> PLX_NET_POST);
}

/* Scores of a few arcs, all others 0. */
Test(syntax, takes_the_best_tree)
{
  enum { SIDE = 5 };
  static const struct {
    struct {
      guint8 below, above;
      gint32 score;
    } arcs[6];
    guint32 heads[SIDE];
  } rows[] = {
      /* the best heads are a tree */
      {{{1, 0, 9}, {2, 1, 9}, {3, 2, 9}, {4, 3, 9}}, {0, 0, 1, 2, 3}},
      /* a circle of 1 and 2 is broken where it costs least */
      {{{1, 2, 9}, {2, 1, 9}, {1, 0, 5}, {2, 0, 8}, {3, 2, 9}, {4, 3, 9}}, {0, 2, 0, 2, 3}},
      /* of two roots the better one stays */
      {{{1, 0, 9}, {2, 1, 9}, {3, 0, 7}, {3, 1, 4}, {4, 3, 9}}, {0, 0, 1, 1, 3}},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
    gint32 score[SIDE * SIDE] = {0};
    guint32 head[SIDE] = {0};
    for (gsize j = 0; j < G_N_ELEMENTS(rows[i].arcs) && rows[i].arcs[j].score != 0; j++)
      score[rows[i].arcs[j].below * SIDE + rows[i].arcs[j].above] = rows[i].arcs[j].score;
    plx_tree_decode(score, SIDE - 1, head);
    for (gsize j = 1; j < SIDE; j++)
      cr_expect_eq(head[j], rows[i].heads[j], "row %zu, token %zu: %u", i, j, head[j]);
  }
}

Test(syntax, model_is_of_this_layout)
{
  extern const char plx_net_model_end[];
  cr_expect_eq((gsize)(plx_net_model_end - (const char *)&plx_net_model), sizeof(PlxNetModel));
  cr_expect_eq(plx_net_model.magic, PLX_NET_MAGIC);
}
