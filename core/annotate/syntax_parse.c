/* How this works: the network scores tags, arcs and relations, the best tree of arcs is taken, and each arc
 * gets its best relation. Method: deep biaffine parsing (Dozat and Manning 2017) in small. */
#include "annotate/syntax_parse.h"

#include "annotate/syntax_net.h"
#include "annotate/syntax_tree.h"

struct _PlxSyntax {
  const PlxNetModel *model;
  PlxNetScratch scratch;
  guint32 head[PLX_NET_LONGEST + 1];
};

PlxSyntax *plx_syntax_new(const PlxNetModel *model)
{
  PlxSyntax *syntax = g_new0(PlxSyntax, 1);
  syntax->model = model;
  return syntax;
}

void plx_syntax_free(PlxSyntax *syntax)
{
  plx_net_scratch_clear(&syntax->scratch);
  g_free(syntax);
}

/* Parses one piece; `offset` is added to heads; returns the place of its root, from 1. */
static guint32 parse_piece(PlxSyntax *syntax, const PlxWord *forms, gsize n, guint32 offset,
                           PlxSyntaxNode *out)
{
  PlxNetOutput net;
  guint32 root = 0;
  plx_net_run(syntax->model, &syntax->scratch, forms, n, &net);
  plx_tree_decode(net.arc, n, syntax->head);
  for (gsize i = 1; i <= n; i++) {
    PlxNetTag tag = syntax->model->tag_names[net.tag[i - 1]];
    guint32 head = syntax->head[i];
    guint deprel = head == 0 ? PLX_DEPREL_ROOT : plx_net_label(syntax->model, &net, i, head);
    out[i - 1] = (PlxSyntaxNode){tag.upos, tag.xpos, (guint8)deprel, head == 0 ? 0 : head + offset};
    root = head == 0 ? (guint32)i + offset : root;
  }
  return root;
}

void plx_syntax_parse(PlxSyntax *syntax, const PlxWord *forms, gsize n, PlxSyntaxNode *out)
{
  guint32 top = 0;
  for (gsize from = 0; from < n; from += PLX_NET_LONGEST) {
    gsize length = MIN(n - from, PLX_NET_LONGEST);
    guint32 root = parse_piece(syntax, forms + from, length, (guint32)from, out + from);
    if (from == 0) {
      top = root;
    } else {
      out[root - 1].head = top;
      out[root - 1].deprel = PLX_DEPREL_PARATAXIS;
    }
  }
}
