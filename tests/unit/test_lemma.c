#include "annotate/lemma.h"
#include "annotate/lemma_table.h"

#include <criterion/criterion.h>
#include <string.h>

typedef struct {
  const char *form;
  PlxUpos upos;
  PlxXpos xpos;
  const char *lemma;
} Row;

static void check(const Row *rows, gsize n)
{
  g_autoptr(PlxArena) arena = plx_arena_new();
  for (gsize i = 0; i < n; i++) {
    const PlxWord word = {rows[i].form, (guint32)strlen(rows[i].form)};
    const char *lemma = plx_lemma(&plx_net_model, arena, word, rows[i].upos, rows[i].xpos);
    cr_expect_str_eq(lemma, rows[i].lemma, "%s: %s, not %s", rows[i].form, lemma, rows[i].lemma);
  }
}

Test(lemma, of_verbs)
{
  static const Row rows[] = {
      {"was", PLX_UPOS_AUX, PLX_XPOS_VBD, "be"},
      {"’s", PLX_UPOS_AUX, PLX_XPOS_VBZ, "be"},
      {"'d", PLX_UPOS_AUX, PLX_XPOS_VBD, "have"},
      {"'d", PLX_UPOS_AUX, PLX_XPOS_MD, "would"},
      {"wo", PLX_UPOS_AUX, PLX_XPOS_MD, "will"},
      {"Said", PLX_UPOS_VERB, PLX_XPOS_VBD, "say"},
      {"brokered", PLX_UPOS_VERB, PLX_XPOS_VBN, "broker"},
      {"hoping", PLX_UPOS_VERB, PLX_XPOS_VBG, "hope"},
      {"planned", PLX_UPOS_VERB, PLX_XPOS_VBD, "plan"},
      {"caring", PLX_UPOS_VERB, PLX_XPOS_VBG, "care"},
      {"staring", PLX_UPOS_VERB, PLX_XPOS_VBG, "stare"},
      {"killed", PLX_UPOS_VERB, PLX_XPOS_VBN, "kill"},
      {"denies", PLX_UPOS_VERB, PLX_XPOS_VBZ, "deny"},
      {"causes", PLX_UPOS_VERB, PLX_XPOS_VBZ, "cause"},
      {"passes", PLX_UPOS_VERB, PLX_XPOS_VBZ, "pass"},
      {"watches", PLX_UPOS_VERB, PLX_XPOS_VBZ, "watch"},
      {"hospitalised", PLX_UPOS_VERB, PLX_XPOS_VBN, "hospitalise"},
      {"emphasised", PLX_UPOS_VERB, PLX_XPOS_VBD, "emphasise"},
      {"emphasising", PLX_UPOS_VERB, PLX_XPOS_VBG, "emphasise"},
      {"criticises", PLX_UPOS_VERB, PLX_XPOS_VBZ, "criticise"},
      {"decarbonizing", PLX_UPOS_VERB, PLX_XPOS_VBG, "decarbonize"},
      {"overtopped", PLX_UPOS_VERB, PLX_XPOS_VBD, "overtop"},
      {"reskilled", PLX_UPOS_VERB, PLX_XPOS_VBD, "reskill"},
      {"agreed", PLX_UPOS_VERB, PLX_XPOS_VBN, "agree"},
      {"left", PLX_UPOS_VERB, PLX_XPOS_VB, "left"},
  };
  check(rows, G_N_ELEMENTS(rows));
}

Test(lemma, of_nouns_and_names)
{
  static const Row rows[] = {
      {"soldiers", PLX_UPOS_NOUN, PLX_XPOS_NNS, "soldier"},
      {"Cities", PLX_UPOS_NOUN, PLX_XPOS_NNS, "city"},
      {"movies", PLX_UPOS_NOUN, PLX_XPOS_NNS, "movie"},
      {"losses", PLX_UPOS_NOUN, PLX_XPOS_NNS, "loss"},
      {"houses", PLX_UPOS_NOUN, PLX_XPOS_NNS, "house"},
      {"taxes", PLX_UPOS_NOUN, PLX_XPOS_NNS, "tax"},
      {"children", PLX_UPOS_NOUN, PLX_XPOS_NNS, "child"},
      {"servicemen", PLX_UPOS_NOUN, PLX_XPOS_NNS, "serviceman"},
      {"schoolchildren", PLX_UPOS_NOUN, PLX_XPOS_NNS, "schoolchild"},
      {"salespeople", PLX_UPOS_NOUN, PLX_XPOS_NNS, "salesperson"},
      {"housewives", PLX_UPOS_NOUN, PLX_XPOS_NNS, "housewife"},
      {"people", PLX_UPOS_NOUN, PLX_XPOS_NNS, "people"},
      {"MPs", PLX_UPOS_NOUN, PLX_XPOS_NNS, "mp"},
      {"1970s", PLX_UPOS_NOUN, PLX_XPOS_NNS, "1970s"},
      {"police", PLX_UPOS_NOUN, PLX_XPOS_NNS, "police"},
      {"CRISIS", PLX_UPOS_NOUN, PLX_XPOS_NN, "crisis"},
      {"States", PLX_UPOS_PROPN, PLX_XPOS_NNPS, "State"},
      {"Paris", PLX_UPOS_PROPN, PLX_XPOS_NNP, "Paris"},
      {"Sept.", PLX_UPOS_PROPN, PLX_XPOS_NNP, "September"},
      {"Éclairs", PLX_UPOS_NOUN, PLX_XPOS_NNS, "éclair"},
  };
  check(rows, G_N_ELEMENTS(rows));
}

Test(lemma, of_others)
{
  static const Row rows[] = {
      {"better", PLX_UPOS_ADJ, PLX_XPOS_JJR, "good"}, {"largest", PLX_UPOS_ADJ, PLX_XPOS_JJS, "large"},
      {"bigger", PLX_UPOS_ADJ, PLX_XPOS_JJR, "big"},  {"easier", PLX_UPOS_ADJ, PLX_XPOS_JJR, "easy"},
      {"sooner", PLX_UPOS_ADV, PLX_XPOS_RBR, "soon"}, {"them", PLX_UPOS_PRON, PLX_XPOS_PRP, "they"},
      {"her", PLX_UPOS_PRON, PLX_XPOS_PRPS, "her"},   {"her", PLX_UPOS_PRON, PLX_XPOS_PRP, "she"},
      {"n’t", PLX_UPOS_PART, PLX_XPOS_RB, "not"},     {"An", PLX_UPOS_DET, PLX_XPOS_DT, "a"},
      {"1,200", PLX_UPOS_NUM, PLX_XPOS_CD, "1200"},   {"“", PLX_UPOS_PUNCT, PLX_XPOS_OPEN_QUOTE, "\""},
  };
  check(rows, G_N_ELEMENTS(rows));
}

Test(lemma, survives_any_token)
{
  g_autofree char *longest = g_strnfill(1 << 20, 's');
  const Row rows[] = {
      {longest, PLX_UPOS_NOUN, PLX_XPOS_NNS, longest},
      {"s", PLX_UPOS_NOUN, PLX_XPOS_NNS, "s"},
      {"", PLX_UPOS_NOUN, PLX_XPOS_NNS, ""},
      {"ing", PLX_UPOS_VERB, PLX_XPOS_VBG, "ing"},
      {"İİİİİİİİİİİİİİİİİİİİİİİİİİİİİİİİ", PLX_UPOS_PROPN, PLX_XPOS_NNP, "İİİİİİİİİİİİİİİİİİİİİİİİİİİİİİİİ"},
  };
  check(rows, G_N_ELEMENTS(rows));
}
