/* How this works: the words of each sentence that is the article's own go through the parser; lemmas follow
 * from word and tag. */
#include "annotate/annotate.h"
#include "annotate/lemma.h"
#include "annotate/syntax_parse.h"

static void annotate_sentence(PlxArticle *article, const PlxSentence *sentence, PlxSyntax *syntax,
                              GArray *forms, GArray *nodes)
{
  const guint32 n = sentence->n_tokens;
  g_array_set_size(forms, n);
  g_array_set_size(nodes, n);
  for (guint32 i = 0; i < n; i++) {
    const PlxSpan span = plx_article_token(article, sentence->first_token + i)->span;
    g_array_index(forms, PlxWord, i) = (PlxWord){article->text + span.start, plx_span_length(span)};
  }
  plx_syntax_parse(syntax, (const PlxWord *)forms->data, n, (PlxSyntaxNode *)nodes->data);
  for (guint32 i = 0; i < n; i++) {
    PlxToken *token = plx_article_token(article, sentence->first_token + i);
    const PlxSyntaxNode node = g_array_index(nodes, PlxSyntaxNode, i);
    token->upos = node.upos;
    token->xpos = node.xpos;
    token->deprel = node.deprel;
    token->head = node.head;
    token->parsed = TRUE;
    token->lemma = plx_lemma(&plx_net_model, article->arena, g_array_index(forms, PlxWord, i),
                             (PlxUpos)node.upos, (PlxXpos)node.xpos);
  }
}

void plx_annotate_syntax(PlxArticle *article)
{
  g_autoptr(PlxSyntax) syntax = plx_syntax_new(&plx_net_model);
  g_autoptr(GArray) forms = g_array_new(FALSE, FALSE, sizeof(PlxWord));
  g_autoptr(GArray) nodes = g_array_new(FALSE, FALSE, sizeof(PlxSyntaxNode));

  for (guint32 i = 0; i < article->sentences->len; i++) {
    const PlxSentence *sentence = plx_article_sentence(article, i);
    if (!sentence->furniture && sentence->n_tokens > 0)
      annotate_sentence(article, sentence, syntax, forms, nodes);
  }
}
