#include "model/figure_rate.h"

#define STAGE_REACH 12   /* tokens from a figure to what it measures */
#define STAGE_WORDS 6    /* from `initial` to its noun, over the figure between them */
#define HEDGE_REACH 3    /* tokens of `at least`, `more than` between `and` and a figure */
#define ADVERB_REACH 3   /* tokens from `previously` over `been` to `reported` */
#define ACCOUNT_REACH 12 /* from there to the figure */
#define CLOSE_REACH 12   /* tokens between a price and what says that it is the last */
#define PAIR_APART 2     /* figures from one half of a pair to the other */
#define VOTE_REACH 12    /* tokens from a half to what says that it is a vote */
#define SPAN_WORDS 6     /* of `over the next ten years` */
#define EXTRA_REACH 12   /* tokens in which what is reckoned in or left out is told */

/* The first token behind the figure; `end` of its sentence if there is none. */
static guint32 token_behind(const PlxArticle *article, const PlxFigure *figure, guint32 *end)
{
  const PlxSentence *s = plx_article_sentence(article, figure->sentence);
  guint32 i = figure->token;
  *end = s->first_token + s->n_tokens;
  while (i < *end && plx_article_token(article, i)->span.start < figure->span.end)
    i++;
  return i;
}

/* `turned around after four hours` */
static gboolean turned_after(const PlxArticle *article, const PlxFigure *figure)
{
  static const char *const ways[] = {"around", "back", "round"};
  guint32 end;
  const guint32 first = plx_article_tokens_within(article, figure->statement, &end);
  const guint32 start = plx_article_sentence(article, figure->sentence)->first_token;
  const guint32 after = plx_article_token_is(article, first, "after") ? first : first - 1;
  return first > start + 2 && plx_article_token_is(article, after, "after") &&
         PLX_TOKEN_ANY(article, after - 1, ways) &&
         g_strcmp0(plx_article_token(article, after - 2)->lemma, "turn") == 0;
}

gboolean plx_figure_is_into(const PlxArticle *article, const PlxFigure *figure)
{
  guint32 end;
  const guint32 i = token_behind(article, figure, &end);
  return figure->type == PLX_FIGURE_DURATION &&
         ((i < end && plx_article_token_is(article, i, "into")) || turned_after(article, figure));
}

gboolean plx_figure_recurs(const PlxArticle *article, const PlxFigure *figure)
{
  static const char *const often[] = {"every", "once", "thrice", "twice"};
  guint32 end;
  const guint32 start = plx_article_sentence(article, figure->sentence)->first_token;
  const guint32 first = plx_article_tokens_within(article, figure->span, &end);
  return figure->type == PLX_FIGURE_DURATION && first > start && PLX_TOKEN_ANY(article, first - 1, often);
}

/* Does the same befall somebody else in front of it: `Morsi was ordered to pay, 22 others were ordered`? */
static gboolean is_told_before(const PlxArticle *article, const PlxFigure *figure)
{
  const guint32 first = plx_article_sentence(article, figure->sentence)->first_token;
  if (figure->predicate_token == PLX_NONE)
    return FALSE;
  const char *deed = plx_article_token(article, figure->predicate_token)->lemma;
  for (guint32 i = first; i < figure->token; i++)
    if (plx_article_token(article, i)->upos == PLX_UPOS_VERB &&
        g_strcmp0(plx_article_token(article, i)->lemma, deed) == 0 && i != figure->predicate_token)
      return TRUE;
  return FALSE;
}

gboolean plx_figure_is_beside(const PlxArticle *article, const PlxFigure *figure)
{
  static const char *const links[] = {"and", "plus", "with"};
  static const char *const rest[] = {"other", "others"};
  const guint32 first = plx_article_sentence(article, figure->sentence)->first_token;
  guint32 end, i = figure->token;
  const guint32 next = token_behind(article, figure, &end);
  if (figure->type != PLX_FIGURE_NUMBER || next >= end || !PLX_TOKEN_ANY(article, next, rest))
    return FALSE;
  if (is_told_before(article, figure))
    return TRUE;
  while (i > first && figure->token - i < HEDGE_REACH && !PLX_TOKEN_ANY(article, i - 1, links) &&
         plx_article_token(article, i - 1)->upos != PLX_UPOS_VERB)
    i--;
  if (i == first || !PLX_TOKEN_ANY(article, i - 1, links))
    return FALSE;
  if (!plx_article_token_is(article, i - 1, "and"))
    return TRUE;
  const guint32 noun =
      plx_article_token_is(article, next, "other") ? plx_article_head(article, figure->sentence, next) : next;
  const guint32 head = noun != PLX_NONE ? plx_article_head(article, figure->sentence, noun) : PLX_NONE;
  /* not `one man died and 22 others were hurt` */
  return head != PLX_NONE && plx_article_token(article, head)->upos != PLX_UPOS_VERB;
}

gboolean plx_figure_is_more(const PlxArticle *article, const PlxFigure *figure)
{
  static const char *const leads[] = {"additional", "another", "further"};
  static const char *const behind[] = {"additional", "further", "more"};
  guint32 end, behind_span;
  const guint32 next = token_behind(article, figure, &end);
  const guint32 first = plx_article_sentence(article, figure->sentence)->first_token;
  const guint32 start = plx_article_tokens_within(article, figure->span, &behind_span);
  const gboolean led = start > first && PLX_TOKEN_ANY(article, start - 1, leads);
  const gboolean adds = figure->type == PLX_FIGURE_NUMBER || figure->type == PLX_FIGURE_MONEY ||
                        figure->type == PLX_FIGURE_MEASURE;
  return adds && (led || (next < end && PLX_TOKEN_ANY(article, next, behind) &&
                          !(next + 1 < end && plx_article_token_is(article, next + 1, "than"))));
}

/* `$38 million over ten years`, `in the first two years`, `within the next decade`: all of that time. */
static gboolean is_over_time(const PlxArticle *article, guint32 token, guint32 end)
{
  static const char *const leads[] = {"in", "over", "within"};
  static const char *const spans[] = {"decade", "decades", "months", "years"};
  if (token >= end || !PLX_TOKEN_ANY(article, token, leads))
    return FALSE;
  for (guint32 i = token + 1; i < MIN(end, token + SPAN_WORDS); i++)
    if (PLX_TOKEN_ANY(article, i, spans))
      return TRUE;
  return FALSE;
}

/* `$5 a day`, `$31.50 for each share` */
const char *plx_figure_per(const PlxArticle *article, const PlxFigure *figure)
{
  static const char *const each[] = {"a", "an", "each", "every", "per"};
  guint32 end, i = token_behind(article, figure, &end);
  if (i < end && plx_article_token_is(article, i, "for"))
    i++;
  if (figure->type == PLX_FIGURE_MONEY && is_over_time(article, i, end))
    return "all";
  if (i + 1 >= end || plx_article_token(article, i + 1)->upos != PLX_UPOS_NOUN)
    return NULL;
  return PLX_TOKEN_ANY(article, i, each) ? plx_article_token(article, i + 1)->lemma : NULL;
}

/* `$5m before tax`, `41,000 pounds a year with overtime` */
const char *plx_figure_extra(const PlxArticle *article, const PlxFigure *figure, gboolean *without)
{
  static const char *const in[] = {"after", "including", "plus", "with"};
  static const char *const out[] = {"before", "excluding", "minus", "without"};
  const PlxSentence *s = plx_article_sentence(article, figure->sentence);
  const guint32 end = MIN(s->first_token + s->n_tokens, figure->token + EXTRA_REACH);
  for (guint32 i = figure->token; i + 1 < end; i++) {
    const PlxToken *noun = plx_article_token(article, i + 1);
    *without = PLX_TOKEN_ANY(article, i, out);
    if (noun->upos == PLX_UPOS_NOUN && (*without || PLX_TOKEN_ANY(article, i, in)))
      return noun->lemma;
  }
  return NULL;
}

/* `earlier reports`, `an initial estimate`, `had previously been reported` */
static gboolean is_earlier_account(const PlxArticle *article, guint32 token, guint32 end)
{
  static const char *const kinds[] = {"earlier", "early", "initial", "original", "preliminary", "previous"};
  static const char *const accounts[] = {"account", "accounts", "count",   "estimate", "estimates", "figure",
                                         "figures", "report",   "reports", "tally",    "statement", "toll"};
  static const char *const adverbs[] = {"earlier", "initially", "originally", "previously"};
  static const char *const told[] = {"believed", "estimated", "given", "put", "reported", "said", "thought"};
  if (token + 1 < end && PLX_TOKEN_ANY(article, token, kinds) && PLX_TOKEN_ANY(article, token + 1, accounts))
    return TRUE;
  for (guint32 i = token + 1; PLX_TOKEN_ANY(article, token, adverbs) && i < MIN(end, token + ADVERB_REACH);
       i++)
    if (PLX_TOKEN_ANY(article, i, told))
      return TRUE;
  return FALSE;
}

gboolean plx_figure_is_outdated(const PlxArticle *article, const PlxFigure *figure)
{
  const guint32 first = plx_article_sentence(article, figure->sentence)->first_token;
  for (guint32 i = figure->token; i > first && figure->token - i < ACCOUNT_REACH; i--) {
    if (is_earlier_account(article, i - 1, figure->token))
      return TRUE;
    if (plx_article_token(article, i - 1)->upos == PLX_UPOS_NUM && i - 1 < figure->token)
      return FALSE; /* it is said of that one */
  }
  return FALSE;
}

gboolean plx_figure_is_close(const PlxArticle *article, const PlxFigure *figure)
{
  static const char *const closes[] = {"close", "closed",   "closes", "closing",
                                       "ended", "finished", "settled"};
  const PlxSentence *s = plx_article_sentence(article, figure->sentence);
  const guint32 end = MIN(s->first_token + s->n_tokens, figure->token + CLOSE_REACH);
  guint32 i = MAX(s->first_token + CLOSE_REACH, figure->token) - CLOSE_REACH;
  if (figure->type != PLX_FIGURE_MONEY && figure->type != PLX_FIGURE_PERCENT)
    return FALSE;
  while (i < end && !PLX_TOKEN_ANY(article, i, closes))
    i++;
  /* not `close to $30` */
  return i < end && !(i + 1 < end && plx_article_token_is(article, i, "close") &&
                      plx_article_token_is(article, i + 1, "to"));
}

/* `13 of them` */
static gboolean goes_on_counting(const PlxArticle *article, const PlxFigure *figure)
{
  guint32 end;
  const guint32 behind = token_behind(article, figure, &end);
  return behind < end && plx_article_token_is(article, behind, "of");
}

/* `Led by 57 percent to 33 percent`: two shares of a vote, and not what a share came to. */
static gboolean are_rivals(const PlxArticle *article, const PlxFigure *first, const PlxFigure *second)
{
  static const char *const contests[] = {"ahead", "beat", "defeat", "lead", "lose", "trail", "win", NULL};
  const char *deed =
      first->predicate_token != PLX_NONE ? plx_article_token(article, first->predicate_token)->lemma : NULL;
  return first->type == PLX_FIGURE_PERCENT && second->type == PLX_FIGURE_PERCENT &&
         g_strcmp0(first->unit, second->unit) == 0 && first->trend == PLX_TREND_NONE &&
         (deed == NULL || g_strv_contains(contests, deed));
}

/* Do two figures, one right after the other, make a score or a vote: 3-2, 3:2, nine votes to eight? */
static gboolean is_pair(const PlxArticle *article, const PlxFigure *first, const PlxFigure *second)
{
  static const char *const between[] = {"-", "\xE2\x80\x93", "\xE2\x80\x94", ":", "to", "votes to", NULL};
  const gboolean counts = first->type == PLX_FIGURE_NUMBER && second->type == PLX_FIGURE_NUMBER;
  if (first->sentence != second->sentence || first->role == PLX_ROLE_FROM ||
      first->span.end > second->span.start || !(counts || are_rivals(article, first, second)))
    return FALSE;
  g_autofree char *words = plx_article_excerpt(article, (PlxSpan){first->span.end, second->span.start});
  const gboolean spaced = article->text[first->span.end] == ' ' && !g_ascii_isalpha(words[0]);
  if (spaced && (first->counted != NULL || second->counted != NULL || goes_on_counting(article, second)))
    return FALSE; /* `lost 20 - 13 of them at sea` */
  return g_strv_contains(between, g_strchomp(words));
}

/* `Three members voted for the rise and two against it` */
static gboolean is_split(const PlxArticle *article, const PlxFigure *first, const PlxFigure *second)
{
  static const char *const favours[] = {"back", "favor", "favour", "support", "vote", NULL};
  static const char *const opposed[] = {"against", "dissented", "opposed"};
  guint32 end;
  if (first->sentence != second->sentence || first->predicate_token == PLX_NONE ||
      first->type != PLX_FIGURE_NUMBER || second->type != PLX_FIGURE_NUMBER)
    return FALSE;
  const char *deed = plx_article_token(article, first->predicate_token)->lemma;
  const guint32 behind = token_behind(article, second, &end);
  return deed != NULL && g_strv_contains(favours, deed) && behind < end &&
         PLX_TOKEN_ANY(article, behind, opposed);
}

/* Do two figures make a score or a vote, the second right behind the first or behind the whole that the first
 * is a part of: `three of the five members`? */
static gboolean are_pair(const PlxArticle *article, guint32 i, guint32 k)
{
  if (k >= article->figures->len)
    return FALSE;
  const PlxFigure *first = plx_article_figure(article, i), *second = plx_article_figure(article, k);
  if (k > i + 1)
    return plx_span_contains(first->statement, (first + 1)->span) && is_split(article, first, second);
  const gboolean whole = i > 0 && plx_span_contains((first - 1)->statement, first->span);
  return is_pair(article, first, second) || (!whole && is_split(article, first, second));
}

guint32 plx_figure_pair_of(const PlxArticle *article, const PlxFigure *figure, PlxPairPlace *place)
{
  const guint32 i = (guint32)(figure - &g_array_index(article->figures, PlxFigure, 0));
  for (guint32 apart = 1; apart <= PAIR_APART; apart++) {
    *place = PLX_PAIR_FIRST;
    if (are_pair(article, i, i + apart))
      return i + apart;
    *place = PLX_PAIR_SECOND;
    if (i >= apart && are_pair(article, i - apart, i))
      return i - apart;
  }
  *place = PLX_PAIR_NONE;
  return PLX_NONE;
}

/* `25 of the ship's crew of 27`: is the whole told right behind what is counted? */
static gboolean is_size_of(const PlxArticle *article, const PlxFigure *figure, const PlxFigure *whole)
{
  return figure->counted_token != PLX_NONE && whole->token == figure->counted_token + 2 &&
         plx_article_token_is(article, whole->token - 1, "of");
}

guint32 plx_figure_whole(const PlxArticle *article, const PlxFigure *figure)
{
  const guint32 next = (guint32)(figure - &g_array_index(article->figures, PlxFigure, 0)) + 1;
  guint32 end;
  const guint32 behind = token_behind(article, figure, &end);
  if (figure->type != PLX_FIGURE_NUMBER || next >= article->figures->len || behind >= end ||
      !plx_article_token_is(article, behind, "of"))
    return PLX_NONE;
  const PlxFigure *whole = plx_article_figure(article, next);
  return whole->sentence == figure->sentence && whole->type == PLX_FIGURE_NUMBER &&
                 (plx_span_contains(figure->statement, whole->span) || is_size_of(article, figure, whole))
             ? next
             : PLX_NONE;
}

gboolean plx_figure_is_vote(const PlxArticle *article, const PlxFigure *figure)
{
  const PlxSentence *s = plx_article_sentence(article, figure->sentence);
  const guint32 first = MAX(s->first_token + VOTE_REACH, figure->token) - VOTE_REACH;
  const guint32 end = MIN(s->first_token + s->n_tokens, figure->token + VOTE_REACH);
  for (guint32 i = first; i < end; i++)
    if (g_strcmp0(plx_article_token(article, i)->lemma, "vote") == 0)
      return TRUE;
  return FALSE;
}

/* ---- of which of several ---- */

static PlxStage stage_word(const PlxArticle *article, guint32 token)
{
  static const char *const earlier[] = {"earlier", "first",    "former",   "initial",
                                        "old",     "original", "previous", "prior"};
  static const char *const later[] = {"final", "improved", "increased", "latest",
                                      "new",   "raised",   "revised",   "second"};
  return PLX_TOKEN_ANY(article, token, earlier) ? PLX_STAGE_EARLIER
         : PLX_TOKEN_ANY(article, token, later) ? PLX_STAGE_LATER
                                                : PLX_STAGE_NONE;
}

PlxStage plx_figure_stage(const PlxArticle *article, const PlxFigure *figure, const char *what)
{
  const PlxSentence *s = plx_article_sentence(article, figure->sentence);
  const guint32 end = MIN(s->first_token + s->n_tokens, figure->token + STAGE_REACH);
  PlxStage stage = PLX_STAGE_NONE;
  guint32 i = MAX(s->first_token + STAGE_REACH, figure->token) - STAGE_REACH;
  for (guint32 since = STAGE_WORDS; i < end; i++, since++) {
    const PlxStage word = stage_word(article, i);
    if (word != PLX_STAGE_NONE) {
      stage = word;
      since = 0;
    }
    if (what != NULL && since < STAGE_WORDS && g_strcmp0(plx_article_token(article, i)->lemma, what) == 0)
      return stage;
  }
  return PLX_STAGE_NONE;
}
