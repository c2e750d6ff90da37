/* How this works: the words of the sentences that are the article's own go through the parser, some thousand
 * at a time, unless they are known from another article; lemmas follow from word and tag. */
#include "annotate/annotate.h"
#include "annotate/lemma.h"
#include "annotate/syntax_known.h"
#include "annotate/syntax_mend.h"
#include "annotate/syntax_parse.h"

#define ENOUGH 4096 /* tokens that are parsed together */

typedef struct {
  PlxArticle *article;
  PlxSyntax *syntax;
  PlxKnown *known;       /* NULL */
  GArray *sentences;     /* guint32: their numbers */
  GArray *lengths;       /* guint32 */
  GPtrArray *keys;       /* GBytes: what they are to be known by; none if nothing is kept */
  GArray *forms, *nodes; /* PlxWord, PlxSyntaxNode */
} Work;

static void token_fill(const Work *work, PlxToken *token, PlxWord form, PlxSyntaxNode node)
{
  token->upos = node.upos;
  token->xpos = node.xpos;
  token->deprel = node.deprel;
  token->head = node.head;
  token->parsed = TRUE;
  token->lemma =
      plx_lemma(&plx_net_model, work->article->arena, form, (PlxUpos)node.upos, (PlxXpos)node.xpos);
}

static void sentence_fill(const Work *work, const PlxSentence *sentence, const PlxWord *forms,
                          const PlxSyntaxNode *nodes)
{
  for (guint32 i = 0; i < sentence->n_tokens; i++)
    token_fill(work, plx_article_token(work->article, sentence->first_token + i), forms[i], nodes[i]);
}

static void parse(Work *work)
{
  g_array_set_size(work->nodes, work->forms->len);
  plx_syntax_parse(work->syntax, (const PlxWord *)work->forms->data, (const guint32 *)work->lengths->data,
                   work->lengths->len, (PlxSyntaxNode *)work->nodes->data);
  guint at = 0;
  for (guint i = 0; i < work->sentences->len; i++) {
    const PlxSentence *sentence =
        plx_article_sentence(work->article, g_array_index(work->sentences, guint32, i));
    const PlxWord *forms = &g_array_index(work->forms, PlxWord, at);
    const PlxSyntaxNode *nodes = &g_array_index(work->nodes, PlxSyntaxNode, at);
    sentence_fill(work, sentence, forms, nodes);
    if (work->known != NULL)
      plx_known_add(work->known, g_ptr_array_index(work->keys, i), sentence->n_tokens, nodes);
    at += sentence->n_tokens;
  }
  g_array_set_size(work->sentences, 0);
  g_array_set_size(work->lengths, 0);
  g_ptr_array_set_size(work->keys, 0);
  g_array_set_size(work->forms, 0);
}

/* Takes over what is known of the sentence that was added last; if nothing is, its key is kept for later. */
static gboolean recall(Work *work, const PlxSentence *sentence)
{
  const guint first = work->forms->len - sentence->n_tokens;
  const PlxWord *forms = &g_array_index(work->forms, PlxWord, first);
  g_autoptr(GBytes) key = plx_known_key(forms, sentence->n_tokens);
  g_array_set_size(work->nodes, sentence->n_tokens);
  PlxSyntaxNode *nodes = &g_array_index(work->nodes, PlxSyntaxNode, 0);
  if (!plx_known_find(work->known, key, sentence->n_tokens, nodes)) {
    g_ptr_array_add(work->keys, g_steal_pointer(&key));
    return FALSE;
  }
  sentence_fill(work, sentence, forms, nodes);
  g_array_set_size(work->forms, first);
  return TRUE;
}

static void add(Work *work, guint32 number)
{
  const PlxSentence *sentence = plx_article_sentence(work->article, number);
  for (guint32 i = 0; i < sentence->n_tokens; i++) {
    const PlxSpan span = plx_article_token(work->article, sentence->first_token + i)->span;
    const PlxWord form = {work->article->text + span.start, plx_span_length(span)};
    g_array_append_val(work->forms, form);
  }
  if (work->known != NULL && recall(work, sentence))
    return;
  g_array_append_val(work->sentences, number);
  g_array_append_val(work->lengths, sentence->n_tokens);
}

void plx_annotate_syntax_knowing(PlxArticle *article, PlxKnown *known)
{
  g_autoptr(PlxSyntax) syntax = plx_syntax_new(&plx_net_model);
  g_autoptr(GArray) sentences = g_array_new(FALSE, FALSE, sizeof(guint32));
  g_autoptr(GArray) lengths = g_array_new(FALSE, FALSE, sizeof(guint32));
  g_autoptr(GPtrArray) keys = g_ptr_array_new_with_free_func((GDestroyNotify)g_bytes_unref);
  g_autoptr(GArray) forms = g_array_new(FALSE, FALSE, sizeof(PlxWord));
  g_autoptr(GArray) nodes = g_array_new(FALSE, FALSE, sizeof(PlxSyntaxNode));
  Work work = {article, syntax, known, sentences, lengths, keys, forms, nodes};

  for (guint i = 0; i < article->sentences->len; i++) {
    const PlxSentence *sentence = plx_article_sentence(article, i);
    if (!sentence->furniture && sentence->n_tokens > 0)
      add(&work, i);
    if (forms->len >= ENOUGH)
      parse(&work);
  }
  parse(&work);
  plx_syntax_mend(article);
}

void plx_annotate_syntax(PlxArticle *article)
{
  plx_annotate_syntax_knowing(article, NULL);
}
