/* One article as read and annotated. The article owns its arena, arrays and text; all strings in it live in
 * the arena or in read-only tables. */
#pragma once

#include "base/arena.h"
#include "base/text.h"
#include "model/mention.h"
#include "model/syntax_labels.h"

#include <string.h>

/* What a paragraph is. Everything but furniture is the article's own text. */
typedef enum {
  PLX_BLOCK_BODY,
  PLX_BLOCK_TITLE,
  PLX_BLOCK_HEADING,
  PLX_BLOCK_SUMMARY, /* standfirst */
  PLX_BLOCK_CAPTION,
  PLX_BLOCK_PULL_QUOTE,
  PLX_BLOCK_LIST_ITEM,
  PLX_BLOCK_BYLINE, /* from here on furniture */
  PLX_BLOCK_DATE,
  PLX_BLOCK_CREDIT,    /* wire and agency credits, rights */
  PLX_BLOCK_FURNITURE, /* navigation, prompts, related links, comments */
} PlxBlock;

static inline gboolean plx_block_is_furniture(PlxBlock block)
{
  return block >= PLX_BLOCK_BYLINE;
}

typedef struct {
  PlxSpan span; /* without the white space around it */
  PlxBlock block;
} PlxParagraph;

typedef struct {
  PlxSpan span;
  guint32 paragraph;
  gboolean furniture;
  gboolean cut;        /* ends where the longest sentence allowed ends, not where the text does */
  guint32 first_token; /* in the article's tokens */
  guint32 n_tokens;
} PlxSentence;

/* Universal parts of speech, in the order of the names of plx_upos_name(). */
typedef enum {
  PLX_UPOS_ADJ,
  PLX_UPOS_ADP,
  PLX_UPOS_ADV,
  PLX_UPOS_AUX,
  PLX_UPOS_CCONJ,
  PLX_UPOS_DET,
  PLX_UPOS_INTJ,
  PLX_UPOS_NOUN,
  PLX_UPOS_NUM,
  PLX_UPOS_PART,
  PLX_UPOS_PRON,
  PLX_UPOS_PROPN,
  PLX_UPOS_PUNCT,
  PLX_UPOS_SCONJ,
  PLX_UPOS_SYM,
  PLX_UPOS_VERB,
  PLX_UPOS_X,
  PLX_N_UPOS,
} PlxUpos;

const char *plx_upos_name(PlxUpos upos);

/* A word by Universal Dependencies' conventions. */
typedef struct {
  PlxSpan span;
  guint8 upos;       /* PlxUpos; PLX_UPOS_X until tagged */
  guint8 xpos;       /* index of the Penn Treebank tag, plx_xpos_name() */
  guint8 deprel;     /* index of the relation, plx_deprel_name() */
  gboolean parsed;   /* head and deprel are known */
  gboolean clitic;   /* written as one with the token before it: n't of `don't`, 's, not of `cannot` */
  guint32 head;      /* 1-based in the sentence; 0 for the root */
  const char *lemma; /* NULL until tagged */
} PlxToken;

typedef struct {
  PlxArena *arena;
  const char *id;     /* unique within a run */
  const char *path;   /* as given; NULL for JSON Lines */
  const char *outlet; /* each of these NULL where unknown */
  const char *title;
  const char *byline;
  const char *url;
  const char *language; /* BCP 47 */
  const char *dateline; /* the place, as written */
  const char *zone;     /* IANA name or offset: the local time of what it tells, where its input says so */
  const char *wire;     /* the agency it credits: "AP" */
  PlxInstant published;
  PlxInstant updated; /* after it was published; unknown where it says nothing of that */
  PlxInstant told; /* the day as of which it tells, where it has no date that can be trusted, by its own words
                      and the story's: set when the story is related */
  gboolean misdated;                   /* the dates are of a later copy: set when the story is related */
  gint32 dateline_month, dateline_day; /* `LONDON, May 15 -`, where no year is known; 0 if it tells none */
  char *text;                          /* valid UTF-8 without NUL, as read; never rewritten */
  gsize length;                        /* of text, in bytes; below 4 GiB */
  gboolean plain;                      /* the bare article: no furniture in it */
  gboolean markup;      /* taken out of a page or container: a line of text is no line of the file */
  GArray *paragraphs;   /* PlxParagraph, in the order of the text, as are all that follow */
  GArray *sentences;    /* PlxSentence */
  GArray *tokens;       /* PlxToken */
  GArray *figures;      /* PlxFigure */
  GArray *times;        /* PlxTime */
  GArray *names;        /* PlxName */
  GArray *attributions; /* PlxAttribution */
  GArray *quotes;       /* PlxQuote */
  GArray *deeds;        /* PlxDeed */
} PlxArticle;

/* An article without annotations; takes ownership of `text` (g_malloc'ed, valid UTF-8, NUL-terminated). */
PlxArticle *plx_article_new(const char *id, char *text, gsize length);
void plx_article_free(PlxArticle *article);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(PlxArticle, plx_article_free)

static inline PlxParagraph *plx_article_paragraph(const PlxArticle *a, guint32 i)
{
  return &g_array_index(a->paragraphs, PlxParagraph, i);
}
static inline PlxSentence *plx_article_sentence(const PlxArticle *a, guint32 i)
{
  return &g_array_index(a->sentences, PlxSentence, i);
}
static inline PlxToken *plx_article_token(const PlxArticle *a, guint32 i)
{
  return &g_array_index(a->tokens, PlxToken, i);
}
static inline PlxFigure *plx_article_figure(const PlxArticle *a, guint32 i)
{
  return &g_array_index(a->figures, PlxFigure, i);
}
static inline PlxTime *plx_article_time(const PlxArticle *a, guint32 i)
{
  return &g_array_index(a->times, PlxTime, i);
}
static inline PlxName *plx_article_name(const PlxArticle *a, guint32 i)
{
  return &g_array_index(a->names, PlxName, i);
}
static inline PlxAttribution *plx_article_attribution(const PlxArticle *a, guint32 i)
{
  return &g_array_index(a->attributions, PlxAttribution, i);
}
static inline PlxQuote *plx_article_quote(const PlxArticle *a, guint32 i)
{
  return &g_array_index(a->quotes, PlxQuote, i);
}
static inline PlxDeed *plx_article_deed(const PlxArticle *a, guint32 i)
{
  return &g_array_index(a->deeds, PlxDeed, i);
}

/* The moment whose state of things the article tells: its last change, else when it was published; where it
 * bears no date or that of a later copy, the day that it tells itself. */
static inline PlxInstant plx_article_as_of(const PlxArticle *a)
{
  if (a->misdated || !a->published.known)
    return a->told;
  return a->updated.known ? a->updated : a->published;
}

/* By how many seconds the second article tells a later state of things than the first, to the day where a
 * clock is not known; FALSE if that is not known. Of datelines without a year the nearest two days are meant.
 */
gboolean plx_article_later_by(const PlxArticle *first, const PlxArticle *second, gint64 *seconds);

/* The token that heads token i, as an index of the article's tokens; PLX_NONE for a root or without a tree.
 */
guint32 plx_article_head(const PlxArticle *article, guint32 sentence, guint32 token);

/* Does the token hang on the other, over any number of steps, or is it that one? */
gboolean plx_article_hangs_on(const PlxArticle *article, guint32 sentence, guint32 token, guint32 on);

/* Is it a relative or interrogative pronoun: who, which, that? */
static inline gboolean plx_article_is_relative(const PlxArticle *article, guint32 token)
{
  const guint8 xpos = plx_article_token(article, token)->xpos;
  return xpos == PLX_XPOS_WP || xpos == PLX_XPOS_WDT;
}

/* The first token, within 64, that a token heads by this relation; PLX_NONE. */
guint32 plx_article_child(const PlxArticle *article, guint32 sentence, guint32 head, PlxDeprel relation);

/* The last of some words before a token that hang on it: the `where` of `where it fell`; PLX_NONE. */
guint32 plx_article_word_before(const PlxArticle *article, guint32 sentence, guint32 head,
                                const char *const *words, gsize n);
#define PLX_WORD_BEFORE(article, sentence, head, words)                                                      \
  plx_article_word_before(article, sentence, head, words, G_N_ELEMENTS(words))

/* The subject of a verb, of an active one before that of a passive one; PLX_NONE. */
guint32 plx_article_subject(const PlxArticle *article, guint32 sentence, guint32 verb);

/* The sentence that holds a byte place, by binary search; PLX_NONE if none does. */
guint32 plx_article_sentence_at(const PlxArticle *article, guint32 byte);

/* The first token that lies within a span of the text, and behind the last one that does so, `*end`; both are
 * equal if none does. The span begins within a sentence and may run over several. */
guint32 plx_article_tokens_within(const PlxArticle *article, PlxSpan span, guint32 *end);

/* Is the time the date of what is told: no bound (`since 2004`), unless it is said what happened then (`since
 * 2004, when seven were killed`)? */
gboolean plx_article_is_date(const PlxArticle *article, const PlxTime *time);

/* Is the sentence in the headline or the opening, one of the first few that are the article's own? */
gboolean plx_article_is_lead(const PlxArticle *article, guint32 sentence);

/* The index of the first mention of a sentence, or else of a later one, by binary search: `mentions` is one
 * of the article's arrays, `offset` where the rows of type `Type` have their `sentence`. */
guint32 plx_mentions_find(const GArray *mentions, gsize offset, guint32 sentence);
#define PLX_MENTIONS_OF(mentions, Type, which)                                                               \
  plx_mentions_find((mentions), G_STRUCT_OFFSET(Type, sentence), (which))

/* The first name of a sentence that a token is a part of; NULL. */
const PlxName *plx_article_name_at(const PlxArticle *article, guint32 sentence, guint32 token);

/* The index of the first name of a sentence that lies within a span; PLX_NONE. */
guint32 plx_article_name_within(const PlxArticle *article, guint32 sentence, PlxSpan span);

/* The noun that an `it` stands for: what its sentence is about, if it stands in another clause, else what the
 * sentence before of the paragraph is about: the first subject (the most salient: Grosz, Joshi & Weinstein
 * 1995). PLX_NONE if that is no thing, and for any other token. */
guint32 plx_article_antecedent(const PlxArticle *article, guint32 sentence, guint32 token);

/* Is the token's text this one, A–Z taken as a–z (`word` in lower case)? Behind the article's last token
 * there is none. Inline, as most words begin otherwise. */
static inline gboolean plx_article_token_is(const PlxArticle *article, guint32 token, const char *word)
{
  if (token >= article->tokens->len)
    return FALSE;
  const PlxSpan span = plx_article_token(article, token)->span;
  const char *text = article->text + span.start;
  return plx_ascii_fold(text[0]) == word[0] && plx_span_length(span) == strlen(word) &&
         g_ascii_strncasecmp(text, word, plx_span_length(span)) == 0;
}

/* The same for one of several words. */
gboolean plx_article_token_any(const PlxArticle *article, guint32 token, const char *const *words,
                               gsize n_words);
#define PLX_TOKEN_ANY(article, token, words)                                                                 \
  plx_article_token_any((article), (token), (words), G_N_ELEMENTS(words))

/* A copy of a span's text, white space runs folded to one space; the caller frees it. */
char *plx_article_excerpt(const PlxArticle *article, PlxSpan span);

/* Does a clause end with the token: a mark, `and`, `because`? */
static inline gboolean plx_article_ends_clause(const PlxArticle *article, guint32 token)
{
  const guint8 upos = plx_article_token(article, token)->upos;
  return upos == PLX_UPOS_PUNCT || upos == PLX_UPOS_CCONJ || upos == PLX_UPOS_SCONJ;
}
