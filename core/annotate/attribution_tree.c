/* How this works. Children are strung in the order of the text. The range of a subtree is found from the
 * leaves up: a token passes its range on to its head once all its own children have done so; what is left
 * over (a tree with a circle, which a parser may not give) keeps its own place as its range. */
#include "annotate/attribution_tree.h"

static void link_children(PlxTree *tree, guint32 n, guint32 *n_children)
{
  for (guint32 s = 0; s < tree->article->sentences->len; s++) {
    const PlxSentence *sentence = plx_article_sentence(tree->article, s);
    for (guint32 k = sentence->n_tokens; k > 0; k--) {
      const guint32 i = sentence->first_token + k - 1;
      const guint32 head = plx_article_head(tree->article, s, i);
      if (head == PLX_NONE || head >= n || head == i)
        continue;
      tree->head[i] = head;
      tree->next[i] = tree->first_child[head];
      tree->first_child[head] = i;
      n_children[head]++;
    }
  }
}

static void find_ranges(PlxTree *tree, guint32 n, guint32 *n_children)
{
  for (guint32 leaf = 0; leaf < n; leaf++) {
    if (tree->first_child[leaf] != PLX_NONE)
      continue;
    for (guint32 i = leaf; tree->head[i] != PLX_NONE; i = tree->head[i]) {
      PlxRange *up = &tree->range[tree->head[i]];
      up->first = MIN(up->first, tree->range[i].first);
      up->last = MAX(up->last, tree->range[i].last);
      if (--n_children[tree->head[i]] > 0)
        break;
    }
  }
}

PlxTree *plx_tree_new(const PlxArticle *article)
{
  const guint32 n = article->tokens->len;
  PlxTree *tree = g_new0(PlxTree, 1);
  g_autofree guint32 *n_children = g_new0(guint32, n + 1);
  tree->article = article;
  tree->head = g_new(guint32, n + 1);
  tree->first_child = g_new(guint32, n + 1);
  tree->next = g_new(guint32, n + 1);
  tree->range = g_new0(PlxRange, n + 1);
  for (guint32 i = 0; i < n; i++) {
    tree->head[i] = tree->first_child[i] = tree->next[i] = PLX_NONE;
    tree->range[i] = (PlxRange){i, i};
  }
  link_children(tree, n, n_children);
  find_ranges(tree, n, n_children);
  return tree;
}

void plx_tree_free(PlxTree *tree)
{
  if (tree == NULL)
    return;
  g_free(tree->head);
  g_free(tree->first_child);
  g_free(tree->next);
  g_free(tree->range);
  g_free(tree);
}

guint32 plx_tree_child(const PlxTree *tree, guint32 token, PlxDeprel relation)
{
  for (guint32 i = tree->first_child[token]; i != PLX_NONE; i = tree->next[i])
    if (plx_tree_relation(tree, i) == relation)
      return i;
  return PLX_NONE;
}

guint32 plx_tree_child_with_case(const PlxTree *tree, guint32 token, PlxDeprel relation, const char *word)
{
  for (guint32 i = tree->first_child[token]; i != PLX_NONE; i = tree->next[i]) {
    if (plx_tree_relation(tree, i) != relation)
      continue;
    for (guint32 k = tree->first_child[i]; k != PLX_NONE; k = tree->next[k])
      if (plx_tree_relation(tree, k) == PLX_DEPREL_CASE && plx_article_token_is(tree->article, k, word))
        return i;
  }
  return PLX_NONE;
}
