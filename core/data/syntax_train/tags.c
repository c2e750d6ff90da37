/* How this works: combinations are counted in a flat table and the commonest kept. */
#include "tags.h"

#include <string.h>

enum { RARE = 5, PAIRS = PLX_N_UPOS * PLX_N_XPOS };

guint tags_collect(const Treebank *bank, PlxNetTag names[PLX_NET_TAGS])
{
  g_autofree guint *counts = g_new0(guint, PAIRS);
  for (guint i = 0; i < bank->sentences->len; i++) {
    const Sentence *s = bank->sentences->pdata[i];
    for (guint j = 0; j < s->n; j++)
      counts[s->upos[j] * PLX_N_XPOS + s->xpos[j]]++;
  }
  guint n = 0;
  for (; n < PLX_NET_TAGS; n++) {
    guint best = 0;
    for (guint c = 1; c < PAIRS; c++)
      best = counts[c] > counts[best] ? c : best;
    if (counts[best] < RARE)
      break;
    names[n] = (PlxNetTag){(guint8)(best / PLX_N_XPOS), (guint8)(best % PLX_N_XPOS)};
    counts[best] = 0;
  }
  return n;
}

void tags_assign(const Treebank *bank, const PlxNetTag *names, guint n)
{
  for (guint i = 0; i < bank->sentences->len; i++) {
    const Sentence *s = bank->sentences->pdata[i];
    for (guint j = 0; j < s->n; j++) {
      guint tag = n;
      for (guint t = n; t-- > 0;)
        if (names[t].upos == s->upos[j] && (tag == n || names[tag].xpos != s->xpos[j]))
          tag = t;
      s->tag[j] = (guint8)(tag < n ? tag : 0);
    }
  }
}
