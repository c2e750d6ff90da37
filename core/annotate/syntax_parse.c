/* How this works: sentences are cut into pieces that the network can hold and sorted by length, so that those
 * that it reads at once are about equally long. The network scores tags, arcs and relations, the best tree of
 * arcs is taken, and each arc gets its best relation. Method: deep biaffine parsing (Dozat and Manning 2017)
 * in small. */
#include "annotate/syntax_parse.h"

#include "annotate/syntax_net.h"
#include "annotate/syntax_tree.h"

G_STATIC_ASSERT(PLX_NET_LONGEST <= PLX_TREE_LONGEST);

enum { POOL = 256 }; /* pieces that are sorted together */

/* A sentence or a part of it. */
typedef struct {
  gsize from;        /* first form */
  guint32 offset, n; /* in its sentence; tokens */
} Piece;

struct _PlxSyntax {
  PlxNet *net;
  guint n_pieces;
  Piece pieces[POOL], sorted[POOL];
  guint32 head[PLX_NET_LONGEST + 1];
  guint8 label[PLX_NET_LONGEST + 1];
};

PlxSyntax *plx_syntax_new(const PlxNetModel *model)
{
  PlxSyntax *syntax = g_new0(PlxSyntax, 1);
  syntax->net = plx_net_new(model);
  return syntax;
}

void plx_syntax_free(PlxSyntax *syntax)
{
  plx_net_free(syntax->net);
  g_free(syntax);
}

static void read_off(PlxSyntax *syntax, guint lane, Piece piece, PlxSyntaxNode *out)
{
  plx_net_turn_to(syntax->net, lane);
  plx_tree_decode(plx_net_arcs(syntax->net), piece.n, syntax->head);
  plx_net_labels(syntax->net, syntax->head, syntax->label);
  for (guint i = 0; i < piece.n; i++) {
    const PlxNetTag tag = plx_net_tag(syntax->net, i);
    const guint32 head = syntax->head[i + 1];
    out[piece.from + i] =
        (PlxSyntaxNode){tag.upos, tag.xpos, head == 0 ? PLX_DEPREL_ROOT : syntax->label[i + 1],
                        head == 0 ? 0 : head + piece.offset};
  }
}

/* Counting sort by falling length. */
static void pieces_sort(PlxSyntax *syntax)
{
  guint after[PLX_NET_LONGEST + 2] = {0}; /* how many are at least so long */
  for (guint i = 0; i < syntax->n_pieces; i++)
    after[syntax->pieces[i].n]++;
  for (guint n = PLX_NET_LONGEST; n > 0; n--)
    after[n] += after[n + 1];
  for (guint i = syntax->n_pieces; i-- > 0;)
    syntax->sorted[--after[syntax->pieces[i].n]] = syntax->pieces[i];
}

static void pieces_parse(PlxSyntax *syntax, const PlxWord *forms, PlxSyntaxNode *out)
{
  pieces_sort(syntax);
  for (guint at = 0; at < syntax->n_pieces; at += PLX_NET_LANES) {
    const guint n = MIN(PLX_NET_LANES, syntax->n_pieces - at);
    PlxNetSentence sentences[PLX_NET_LANES];
    for (guint lane = 0; lane < n; lane++)
      sentences[lane] = (PlxNetSentence){forms + syntax->sorted[at + lane].from, syntax->sorted[at + lane].n};
    plx_net_read(syntax->net, sentences, n);
    for (guint lane = 0; lane < n; lane++)
      read_off(syntax, lane, syntax->sorted[at + lane], out);
  }
  syntax->n_pieces = 0;
}

/* Hangs the roots of a sentence's later pieces from the first's. */
static void join(PlxSyntaxNode *nodes, guint32 n)
{
  guint32 top = 0;
  for (guint32 i = 0; i < n; i++)
    if (nodes[i].head == 0 && top == 0) {
      top = i + 1;
    } else if (nodes[i].head == 0) {
      nodes[i].head = top;
      nodes[i].deprel = PLX_DEPREL_PARATAXIS;
    }
}

void plx_syntax_parse(PlxSyntax *syntax, const PlxWord *forms, const guint32 *lengths, gsize n_sentences,
                      PlxSyntaxNode *out)
{
  gsize from = 0;
  for (gsize i = 0; i < n_sentences; from += lengths[i++])
    for (guint32 offset = 0; offset < lengths[i]; offset += PLX_NET_LONGEST) {
      if (syntax->n_pieces == POOL)
        pieces_parse(syntax, forms, out);
      syntax->pieces[syntax->n_pieces++] =
          (Piece){from + offset, offset, MIN(lengths[i] - offset, PLX_NET_LONGEST)};
    }
  pieces_parse(syntax, forms, out);
  from = 0;
  for (gsize i = 0; i < n_sentences; from += lengths[i++])
    if (lengths[i] > PLX_NET_LONGEST)
      join(out + from, lengths[i]);
}
