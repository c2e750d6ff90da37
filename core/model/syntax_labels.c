#include "model/syntax_labels.h"

/* In the order of PlxDeprel. */
static const char *const deprels[PLX_N_DEPRELS] = {
    "acl",           "acl:relcl",    "advcl",       "advcl:relcl", "advmod",      "amod",       "appos",
    "aux",           "aux:pass",     "case",        "cc",          "cc:preconj",  "ccomp",      "compound",
    "compound:prt",  "conj",         "cop",         "csubj",       "csubj:outer", "csubj:pass", "dep",
    "det",           "det:predet",   "discourse",   "dislocated",  "expl",        "fixed",      "flat",
    "goeswith",      "iobj",         "list",        "mark",        "nmod",        "nmod:desc",  "nmod:poss",
    "nmod:unmarked", "nsubj",        "nsubj:outer", "nsubj:pass",  "nummod",      "obj",        "obl",
    "obl:agent",     "obl:unmarked", "orphan",      "parataxis",   "punct",       "reparandum", "root",
    "vocative",      "xcomp"};

/* In the order of PlxXpos. */
static const char *const xpos_tags[PLX_N_XPOS] = {
    "$",   "''",  ",",    "-LRB-", "-RRB-", ".",   ":",   "ADD", "AFX", "CC",  "CD", "DT",  "EX",
    "FW",  "GW",  "HYPH", "IN",    "JJ",    "JJR", "JJS", "LS",  "MD",  "NFP", "NN", "NNP", "NNPS",
    "NNS", "PDT", "POS",  "PRP",   "PRP$",  "RB",  "RBR", "RBS", "RP",  "SYM", "TO", "UH",  "VB",
    "VBD", "VBG", "VBN",  "VBP",   "VBZ",   "WDT", "WP",  "WP$", "WRB", "``"};

const char *plx_deprel_name(guint8 deprel)
{
  g_return_val_if_fail(deprel < PLX_N_DEPRELS, "dep");
  return deprels[deprel];
}

const char *plx_xpos_name(guint8 xpos)
{
  g_return_val_if_fail(xpos < PLX_N_XPOS, "NN");
  return xpos_tags[xpos];
}
