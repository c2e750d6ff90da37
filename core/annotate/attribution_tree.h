/* An article's dependency trees, made walkable downwards. A PlxTree is its caller's; it borrows the article.
 */
#pragma once

#include "model/article.h"

/* Tokens [first, last]. */
typedef struct {
  guint32 first, last;
} PlxRange;

typedef struct {
  const PlxArticle *article;
  guint32 *head;        /* of each token, among the article's tokens; PLX_NONE for a root or without a tree */
  guint32 *first_child; /* PLX_NONE */
  guint32 *next;        /* the next child of the same head; PLX_NONE */
  PlxRange *range;      /* what the token's subtree spans */
} PlxTree;

PlxTree *plx_tree_new(const PlxArticle *article);
void plx_tree_free(PlxTree *tree);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(PlxTree, plx_tree_free)

/* The first child in this relation; PLX_NONE. */
guint32 plx_tree_child(const PlxTree *tree, guint32 token, PlxDeprel relation);

/* The first child in this relation with this text (lower case), or whose own `case` child has it; PLX_NONE.
 */
guint32 plx_tree_child_with_case(const PlxTree *tree, guint32 token, PlxDeprel relation, const char *word);

static inline PlxDeprel plx_tree_relation(const PlxTree *tree, guint32 token)
{
  const PlxToken *t = plx_article_token(tree->article, token);
  return t->parsed ? (PlxDeprel)t->deprel : PLX_DEPREL_DEP;
}

static inline const char *plx_tree_lemma(const PlxTree *tree, guint32 token)
{
  const char *lemma = plx_article_token(tree->article, token)->lemma;
  return lemma != NULL ? lemma : "";
}
