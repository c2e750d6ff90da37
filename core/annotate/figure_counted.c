/* How this works: what is counted is the noun phrase behind the number, read off the tags; the phrase ends
 * with its last noun. Behind `of` it may begin with a determiner: `404 of its servicemen`. Without tags the
 * first word that looks like a plural ends it. */
#include "annotate/figure_counted.h"

#include <string.h>

#define MAX_PHRASE 10 /* words of a counted noun phrase */

typedef struct {
  guint32 first, end; /* tokens; half-open */
  guint32 head;
} Phrase;

static const PlxToken *token_at(const PlxFigureScan *scan, guint32 i)
{
  return plx_article_token(scan->article, i);
}

static guint32 sentence_end(const PlxFigureScan *scan)
{
  const PlxSentence *sentence = plx_article_sentence(scan->article, scan->sentence);
  return sentence->first_token + sentence->n_tokens;
}

static gboolean token_is(const PlxFigureScan *scan, guint32 i, const char *word)
{
  return i < sentence_end(scan) && plx_article_token_is(scan->article, i, word);
}

static gboolean is_any(const PlxFigureScan *scan, guint32 i, const char *const *words, gsize n)
{
  for (gsize k = 0; k < n; k++)
    if (token_is(scan, i, words[k]))
      return TRUE;
  return FALSE;
}
#define IS_ANY(scan, i, words) is_any((scan), (i), (words), G_N_ELEMENTS(words))

static gboolean is_plural_tag(const PlxToken *token)
{
  return token->xpos == PLX_XPOS_NNS || token->xpos == PLX_XPOS_NNPS;
}

static gboolean is_noun(const PlxToken *token)
{
  return token->upos == PLX_UPOS_NOUN || token->upos == PLX_UPOS_PROPN;
}

/* May the word stand before the noun in a counted phrase? */
static gboolean modifies(const PlxFigureScan *scan, guint32 i)
{
  const PlxToken *token = token_at(scan, i);
  switch (token->upos) {
  case PLX_UPOS_ADJ:
  case PLX_UPOS_NOUN:
  case PLX_UPOS_PROPN:
  case PLX_UPOS_NUM:
    return TRUE;
  case PLX_UPOS_VERB: /* wounded soldiers, serving officers */
    return (token->xpos == PLX_XPOS_VBN || token->xpos == PLX_XPOS_VBG) && i + 1 < sentence_end(scan) &&
           (is_noun(token_at(scan, i + 1)) || token_at(scan, i + 1)->upos == PLX_UPOS_ADJ);
  case PLX_UPOS_ADV:
    return i + 1 < sentence_end(scan) && token_at(scan, i + 1)->upos == PLX_UPOS_ADJ;
  case PLX_UPOS_PUNCT: /* a hyphen in a compound */
    return scan->text[token->span.start] == '-' && token->span.start == token_at(scan, i - 1)->span.end;
  case PLX_UPOS_PART: /* 's */
    return is_noun(token_at(scan, i - 1)) && scan->text[token->span.start] != 'n';
  default:
    return FALSE;
  }
}

/* `300,000 last year`, `20 million Thursday`: when, not what. */
static gboolean is_time_word(const PlxFigureScan *scan, guint32 token)
{
  static const char *const words[] = {"last",      "next",      "this",      "each",     "every",
                                      "early",     "late",      "yesterday", "today",    "tonight",
                                      "tomorrow",  "overnight", "annually",  "monday",   "tuesday",
                                      "wednesday", "thursday",  "friday",    "saturday", "sunday"};
  return IS_ANY(scan, token, words);
}

/* Nouns for people that taggers take for adjectives. */
static gboolean is_person(const PlxFigureScan *scan, guint32 i)
{
  static const char *const persons[] = {"civilian",  "civilians",  "person",    "people",
                                        "officer",   "national",   "nationals", "militant",
                                        "militants", "servicemen", "others",    "ethnic"};
  return IS_ANY(scan, i, persons) && !token_is(scan, i, "ethnic");
}

static gboolean tagged_phrase(const PlxFigureScan *scan, guint32 first, Phrase *phrase)
{
  const guint32 limit = MIN(sentence_end(scan), first + MAX_PHRASE);
  while (first < limit && token_at(scan, first)->upos == PLX_UPOS_NUM) /* 12 of its 80 members */
    first++;
  guint32 compound = PLX_NONE; /* the head before a hyphen: `Moscow-based talks` */
  phrase->head = PLX_NONE;
  for (guint32 i = first; i < limit && modifies(scan, i); i++) {
    const PlxToken *token = token_at(scan, i);
    const gboolean noun = is_noun(token) || is_person(scan, i);
    if (token->upos == PLX_UPOS_PUNCT) {
      compound = phrase->head;
      phrase->head = PLX_NONE;
      continue;
    }
    if (token->upos == PLX_UPOS_PART) { /* Telerate's shares */
      phrase->head = PLX_NONE;
      continue;
    }
    if (token->upos == PLX_UPOS_NUM && i > first &&
        token_at(scan, i - 1)->upos == PLX_UPOS_PROPN) /* Falcon 9 rockets */
      continue;
    if (phrase->head != PLX_NONE && (!noun || is_time_word(scan, i)))
      break;
    if (phrase->head != PLX_NONE && is_plural_tag(token_at(scan, phrase->head)) && !is_plural_tag(token))
      break;
    if (noun)
      phrase->head = i;
  }
  if (phrase->head == PLX_NONE)
    phrase->head = compound;
  phrase->first = first;
  phrase->end = phrase->head + 1;
  return phrase->head != PLX_NONE;
}

/* Without tags: up to the first plural, over words that may be adjectives or names. */
static gboolean untagged_phrase(const PlxFigureScan *scan, guint32 piece, Phrase *phrase)
{
  static const char *const stops[] = {
      "of",    "in",   "on",   "at",   "to",   "for",   "and",    "or",    "but",   "by",    "from",
      "with",  "as",   "were", "was",  "are",  "is",    "had",    "have",  "has",   "who",   "that",
      "which", "a",    "the",  "than", "when", "after", "before", "since", "until", "while", "if",
      "per",   "into", "it",   "he",   "she",  "they",  "we",     "be"};
  for (guint32 i = piece; i < MIN(scan->n, piece + 6); i++) {
    if (plx_scan_hyphen(scan, i))
      continue;
    if (!plx_scan_is(scan, i, PLX_PIECE_WORD) || PLX_SCAN_ANY(scan, i, stops))
      return FALSE;
    static const char *const singular[] = {"person", "man",      "woman",   "child", "boy",
                                           "girl",   "civilian", "soldier", "worker"};
    if (plx_scan_plural(scan, i) || PLX_SCAN_ANY(scan, i, singular)) {
      *phrase = (Phrase){scan->pieces[piece].token, scan->pieces[i].token + 1, scan->pieces[i].token};
      return TRUE;
    }
  }
  return FALSE;
}

/* Determiners and possessives that may stand behind `of`. */
static guint32 skip_determiners(const PlxFigureScan *scan, guint32 i)
{
  static const char *const determiners[] = {"the",   "its",   "their", "his", "her", "our", "my",
                                            "these", "those", "them",  "all", "a",   "an"};
  while (IS_ANY(scan, i, determiners))
    i++;
  return i;
}

static guint32 piece_of_token(const PlxFigureScan *scan, guint32 from, guint32 token)
{
  while (from < scan->n && scan->pieces[from].token < token)
    from++;
  return from;
}

/* `12-member panel`: the members are counted. */
static gboolean tied_noun(const PlxFigureScan *scan, guint32 token, Phrase *phrase)
{
  *phrase = (Phrase){token, token + 1, token};
  return token < sentence_end(scan) &&
         (is_noun(token_at(scan, token)) || token_at(scan, token)->upos == PLX_UPOS_X);
}

/* The phrase that begins behind piece `end`. */
static gboolean phrase_at(const PlxFigureScan *scan, const PlxFigureDraft *draft, guint32 end, Phrase *phrase)
{
  guint32 token = scan->pieces[end].token;
  if (end > 0 && token == scan->pieces[end - 1].token)
    return FALSE;
  if (plx_scan_hyphen(scan, end)) {
    if (draft->figure.unit == NULL)
      return tied_noun(scan, token + 1, phrase);
    token++;
  } else if (token_is(scan, token, "of")) {
    token = skip_determiners(scan, token + 1);
  } else if (draft->number.fraction) { /* half the houses */
    token = skip_determiners(scan, token);
  }
  if (token >= sentence_end(scan) || is_time_word(scan, token))
    return FALSE;
  if (token_at(scan, token)->upos != PLX_UPOS_X)
    return tagged_phrase(scan, token, phrase);
  return untagged_phrase(scan, piece_of_token(scan, end, token), phrase);
}

static char *lower_copy(const PlxFigureScan *scan, PlxSpan span)
{
  char *copy = plx_arena_copy(scan->article->arena, scan->text + span.start, plx_span_length(span));
  for (char *at = copy; *at != '\0'; at++)
    *at = g_ascii_tolower(*at);
  return copy;
}

static void set_counted(const PlxFigureScan *scan, PlxFigure *figure, const Phrase *phrase)
{
  const PlxToken *head = token_at(scan, phrase->head);
  const PlxSpan span = plx_span_join(token_at(scan, phrase->first)->span, head->span);
  g_autofree char *text = plx_article_excerpt(scan->article, span);
  figure->counted = plx_arena_strdup(scan->article->arena, text);
  figure->counted_token = phrase->head;
  figure->counted_lemma = head->lemma != NULL ? head->lemma : lower_copy(scan, head->span);
}

/* `deep`, `tall` behind a measure; `a share`, `each` behind a sum. */
static guint32 shape_end(const PlxFigureScan *scan, const PlxFigureDraft *draft)
{
  static const char *const shapes[] = {"deep",  "wide",   "long", "tall", "high",
                                       "thick", "across", "old",  "away", "apart"};
  static const char *const each[] = {"each", "apiece"};
  guint32 end = draft->end;
  const guint32 i = plx_scan_hyphen(scan, end) ? end + 1 : end;
  if (draft->figure.type == PLX_FIGURE_MEASURE || draft->figure.type == PLX_FIGURE_DURATION)
    return PLX_SCAN_ANY(scan, i, shapes) ? i + 1 : end;
  if (draft->figure.type != PLX_FIGURE_MONEY)
    return end;
  if (PLX_SCAN_ANY(scan, i, each))
    return i + 1;
  if ((plx_scan_word(scan, i, "a") || plx_scan_word(scan, i, "per")) && i + 1 < scan->n) {
    const guint32 noun = plx_scan_hyphen(scan, i + 1) ? i + 2 : i + 1;
    if (plx_scan_word(scan, noun, "share") || plx_scan_word(scan, noun + 1, "share"))
      return plx_scan_word(scan, noun, "share") ? noun + 1 : noun + 2;
  }
  return end;
}

/* A sum, a share or a short measure may stand before its noun: `a $38 billion deal`, `the 40m dry well`. */
static gboolean stands_before_noun(const PlxFigureScan *scan, const PlxFigureDraft *draft, guint32 end)
{
  const PlxToken *token = token_at(scan, scan->pieces[end].token);
  if (end > draft->end || is_time_word(scan, scan->pieces[end].token) ||
      (token->upos != PLX_UPOS_ADJ && token->upos != PLX_UPOS_NOUN))
    return FALSE;
  if (draft->figure.type == PLX_FIGURE_MONEY || draft->figure.type == PLX_FIGURE_PERCENT)
    return TRUE;
  return draft->figure.type == PLX_FIGURE_MEASURE && draft->number.digits &&
         !plx_scan_plural(scan, end - 1) && plx_span_length(scan->pieces[end - 1].span) <= 2;
}

/* A figure with a unit counts what stands behind `of`, or the noun that it stands before: `34 inches of
 * snow`, `a 40-metre-deep well`. */
static gboolean measured_phrase(const PlxFigureScan *scan, const PlxFigureDraft *draft, guint32 end,
                                Phrase *phrase)
{
  if (end >= scan->n || (draft->figure.type == PLX_FIGURE_AGE && plx_scan_word(scan, end, "of")))
    return FALSE;
  if (plx_scan_word(scan, end, "of"))
    return phrase_at(scan, draft, end, phrase);
  if (plx_scan_hyphen(scan, end))
    return phrase_at(scan, draft, end, phrase);
  const gboolean tied = draft->glued || (end > draft->end && plx_scan_hyphen(scan, draft->end));
  return plx_scan_is(scan, end, PLX_PIECE_WORD) && (tied || stands_before_noun(scan, draft, end)) &&
         phrase_at(scan, draft, end, phrase);
}

void plx_figure_read_counted(const PlxFigureScan *scan, PlxFigureDraft *draft)
{
  PlxFigure *figure = &draft->figure;
  const guint32 end = shape_end(scan, draft);
  Phrase phrase = {0, 0, PLX_NONE};

  figure->statement = plx_scan_span(scan, draft->hedged, end);
  if (figure->unit != NULL) {
    if (measured_phrase(scan, draft, end, &phrase))
      set_counted(scan, figure, &phrase);
    return;
  }
  const guint32 behind = MAX(draft->end, draft->tail);
  if (draft->part || behind >= scan->n || !phrase_at(scan, draft, behind, &phrase))
    return;
  set_counted(scan, figure, &phrase);
  figure->statement = plx_span_join(figure->statement, token_at(scan, phrase.end - 1)->span);
}

/* ---- what happens to them ---- */

#define NEAR 10 /* tokens looked at on either side for a child */

static const char *const befell[] = {
    "killed",   "dead",     "injured",   "wounded",      "hurt",         "missing",   "homeless", "died",
    "arrested", "detained", "displaced", "hospitalised", "hospitalized", "evacuated", "rescued",  "infected",
    "captured", "trapped",  "stranded",  "destroyed",    "damaged",      "lost"};
static const char *const leads[] = {"killing", "injuring",  "wounding", "leaving",  "killed",
                                    "injured", "wounded",   "left",     "arrested", "lost",
                                    "rescued", "destroyed", "damaged",  "infected"};

static gboolean is_child(const PlxFigureScan *scan, guint32 child, guint32 parent)
{
  return plx_article_head(scan->article, scan->sentence, child) == parent;
}

/* A child of `parent` near token `at`, with one of two relations, that tells what befell. */
static guint32 telling_child(const PlxFigureScan *scan, guint32 parent, guint32 at, PlxDeprel one,
                             PlxDeprel other)
{
  const PlxSentence *sentence = plx_article_sentence(scan->article, scan->sentence);
  const guint32 from = MAX(sentence->first_token, at > NEAR ? at - NEAR : 0);
  for (guint32 i = from; i < MIN(sentence_end(scan), at + NEAR); i++) {
    const guint8 relation = token_at(scan, i)->deprel;
    if ((relation == one || relation == other) && is_child(scan, i, parent) && IS_ANY(scan, i, befell))
      return i;
  }
  return PLX_NONE;
}

static guint32 predicate_in_tree(const PlxFigureScan *scan, guint32 token)
{
  guint32 at = telling_child(scan, token, token, PLX_DEPREL_ACL, PLX_DEPREL_AMOD);
  if (at != PLX_NONE)
    return at;
  for (guint32 steps = 0; steps < 8; steps++) {
    const guint32 head = plx_article_head(scan->article, scan->sentence, token);
    if (head == PLX_NONE)
      return PLX_NONE;
    switch (token_at(scan, token)->deprel) {
    case PLX_DEPREL_NSUBJ:
    case PLX_DEPREL_NSUBJ_PASS:
    case PLX_DEPREL_NSUBJ_OUTER:
      return head;
    case PLX_DEPREL_OBJ:
    case PLX_DEPREL_IOBJ:
    case PLX_DEPREL_OBL_UNMARKED:
      at = telling_child(scan, head, token, PLX_DEPREL_XCOMP, PLX_DEPREL_ADVCL);
      return at != PLX_NONE ? at : head;
    case PLX_DEPREL_CONJ:
    case PLX_DEPREL_NUMMOD:
    case PLX_DEPREL_COMPOUND:
    case PLX_DEPREL_APPOS:
    case PLX_DEPREL_AMOD:
      break;
    case PLX_DEPREL_NMOD: /* hundreds of people; the deaths of 12 people */
      if (token_at(scan, head)->upos == PLX_UPOS_NOUN && token_at(scan, head)->xpos != PLX_XPOS_NNS)
        return head;
      break;
    default:
      return PLX_NONE;
    }
    token = head;
  }
  return PLX_NONE;
}

/* The words next to the figure: `12 people were killed`, `killing 12 people`. */
static guint32 predicate_nearby(const PlxFigureScan *scan, guint32 first, guint32 last)
{
  for (guint32 i = last + 1; i < MIN(sentence_end(scan), last + 6); i++)
    if (IS_ANY(scan, i, befell))
      return i;
  const PlxSentence *sentence = plx_article_sentence(scan->article, scan->sentence);
  for (guint32 k = 1; k <= 3 && first >= sentence->first_token + k; k++)
    if (IS_ANY(scan, first - k, leads))
      return first - k;
  return PLX_NONE;
}

void plx_figure_read_predicate(const PlxFigureScan *scan, PlxFigureDraft *draft)
{
  PlxFigure *figure = &draft->figure;
  guint32 token = figure->token;
  if (figure->type == PLX_FIGURE_ORDINAL)
    return;
  if (figure->unit != NULL)
    token = scan->pieces[draft->end - 1].token;
  else if (figure->counted_token != PLX_NONE)
    token = figure->counted_token;
  if (token_at(scan, token)->parsed)
    figure->predicate_token = predicate_in_tree(scan, token);
  if (figure->predicate_token == PLX_NONE && figure->unit == NULL)
    figure->predicate_token = predicate_nearby(scan, scan->pieces[draft->hedged].token, token);
}

void plx_figure_inherit_counted(const PlxFigureScan *scan, PlxFigureDraft *draft,
                                const PlxFigureDraft *earlier)
{
  if (draft->figure.counted != NULL || draft->figure.unit != NULL ||
      draft->figure.type == PLX_FIGURE_ORDINAL || draft->part || draft->end >= scan->n ||
      earlier->figure.counted == NULL || earlier->figure.unit != NULL)
    return;
  static const char *const more[] = {"more", "others", "other"};
  const guint32 end = PLX_SCAN_ANY(scan, draft->end, more) ? draft->end + 1 : draft->end;
  if (end >= scan->n || !IS_ANY(scan, scan->pieces[end].token, befell))
    return;
  draft->figure.counted = earlier->figure.counted;
  draft->figure.counted_lemma = earlier->figure.counted_lemma;
  draft->figure.counted_token = earlier->figure.counted_token;
  draft->figure.predicate_token = scan->pieces[end].token;
  draft->figure.statement.end = scan->pieces[end].span.end;
}

void plx_figure_share_predicate(const PlxFigureScan *scan, PlxFigureDraft *draft, const PlxFigureDraft *next)
{
  const guint32 mine = draft->figure.predicate_token, theirs = next->figure.predicate_token;
  if (draft->figure.counted == NULL || draft->figure.unit != NULL || next->figure.counted == NULL ||
      next->figure.unit != NULL || theirs == PLX_NONE || next->hedged == 0 ||
      theirs < next->figure.counted_token ||
      !(plx_scan_word(scan, next->hedged - 1, "and") || plx_scan_mark(scan, next->hedged - 1, ',')) ||
      scan->pieces[next->hedged - 1].span.start > draft->figure.statement.end + 2)
    return;
  if (mine == PLX_NONE || !IS_ANY(scan, mine, befell))
    draft->figure.predicate_token = theirs;
}
