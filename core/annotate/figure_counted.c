/* How this works: what is counted is the noun phrase behind the number, read off the tags; the phrase ends
 * with its last noun. Behind `of` it may begin with a determiner: `404 of its servicemen`. Without tags the
 * first word that looks like a plural ends it. */
#include "annotate/figure_counted.h"

#include <string.h>

#define MOST_CHILDREN 20 /* more years than that are an age */
#define MAX_PHRASE 10    /* words of a counted noun phrase */
#define CONVERSION 6     /* pieces between brackets */

typedef struct {
  guint32 first, end; /* tokens; half-open */
  guint32 head;
} Phrase;

static gboolean is_plural_tag(const PlxToken *token)
{
  return token->xpos == PLX_XPOS_NNS || token->xpos == PLX_XPOS_NNPS;
}

static gboolean is_noun(const PlxToken *token)
{
  return token->upos == PLX_UPOS_NOUN || token->upos == PLX_UPOS_PROPN;
}

/* A hyphen that touches what is before it. */
static gboolean is_hyphen(const PlxFigureScan *scan, guint32 i)
{
  return scan->text[plx_scan_token(scan, i)->span.start] == '-' &&
         plx_scan_token(scan, i)->span.start == plx_scan_token(scan, i - 1)->span.end;
}

/* May the word stand before the noun in a counted phrase? */
static gboolean modifies(const PlxFigureScan *scan, guint32 i)
{
  const PlxToken *token = plx_scan_token(scan, i);
  switch (token->upos) {
  case PLX_UPOS_ADJ:
  case PLX_UPOS_NOUN:
  case PLX_UPOS_PROPN:
  case PLX_UPOS_NUM:
    return TRUE;
  case PLX_UPOS_VERB: /* wounded soldiers, serving officers */
    return (token->xpos == PLX_XPOS_VBN || token->xpos == PLX_XPOS_VBG) &&
           i + 1 < plx_scan_tokens_end(scan) &&
           (is_noun(plx_scan_token(scan, i + 1)) || plx_scan_token(scan, i + 1)->upos == PLX_UPOS_ADJ);
  case PLX_UPOS_ADV:
    return i + 1 < plx_scan_tokens_end(scan) && plx_scan_token(scan, i + 1)->upos == PLX_UPOS_ADJ;
  case PLX_UPOS_PUNCT: /* a hyphen in a compound */
    return is_hyphen(scan, i);
  case PLX_UPOS_PART: /* 's */
    return is_noun(plx_scan_token(scan, i - 1)) && !plx_scan_token_is(scan, i, "to") &&
           scan->text[token->span.start] != 'n';
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
  return PLX_SCAN_TOKEN_ANY(scan, token, words);
}

/* Nouns for people that taggers take for adjectives. */
static gboolean is_person(const PlxFigureScan *scan, guint32 i)
{
  static const char *const persons[] = {"civilian",  "civilians",  "person",    "people",
                                        "officer",   "national",   "nationals", "militant",
                                        "militants", "servicemen", "others",    "ethnic"};
  return PLX_SCAN_TOKEN_ANY(scan, i, persons) && !plx_scan_token_is(scan, i, "ethnic");
}

static gboolean tagged_phrase(const PlxFigureScan *scan, guint32 first, Phrase *phrase)
{
  const guint32 limit = MIN(plx_scan_tokens_end(scan), first + MAX_PHRASE);
  while (first < limit && plx_scan_token(scan, first)->upos == PLX_UPOS_NUM) { /* 12 of its 80 members */
    first++;
    if (first + 2 < limit && is_hyphen(scan, first)) /* of a five-year term */
      first += 2;
  }
  if (plx_scan_token_is(scan, first, "more")) /* 500 more officers */
    first++;
  guint32 compound = PLX_NONE; /* the head before a hyphen: `Moscow-based talks` */
  phrase->head = PLX_NONE;
  for (guint32 i = first; i < limit && modifies(scan, i); i++) {
    const PlxToken *token = plx_scan_token(scan, i);
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
        (plx_scan_token(scan, i - 1)->upos == PLX_UPOS_PROPN ||
         plx_scan_token(scan, i - 1)->upos == PLX_UPOS_PART)) /* Falcon 9 rockets; the train's 112 cars */
      continue;
    if (token->upos == PLX_UPOS_NUM && i > first) /* the top 10 percent own 70 percent */
      break;
    if (phrase->head != PLX_NONE && (!noun || is_time_word(scan, i)))
      break;
    if (phrase->head != PLX_NONE && is_plural_tag(plx_scan_token(scan, phrase->head)) &&
        !is_plural_tag(token))
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

/* Behind words that hedge the next number: `of its more than 21,000 jobs`. */
static guint32 skip_hedges(const PlxFigureScan *scan, guint32 i)
{
  static const char *const words[] = {"more",          "than", "about",  "some",   "nearly",
                                      "roughly",       "over", "almost", "around", "estimated",
                                      "approximately", "only", "just",   "fewer",  "less"};
  guint32 at = i;
  while (at < i + 3 && PLX_SCAN_TOKEN_ANY(scan, at, words))
    at++;
  return at < plx_scan_tokens_end(scan) && plx_scan_token(scan, at)->upos == PLX_UPOS_NUM ? at : i;
}

/* Determiners and possessives that may stand behind `of`. */
static guint32 skip_determiners(const PlxFigureScan *scan, guint32 i)
{
  static const char *const determiners[] = {"the",   "its",   "their", "his", "her", "our", "my",
                                            "these", "those", "them",  "all", "a",   "an"};
  static const char *const rows[] = {"last",     "first", "next",  "past",
                                     "previous", "final", "other", "opening"};
  while (PLX_SCAN_TOKEN_ANY(scan, i, determiners))
    i++;
  if (PLX_SCAN_TOKEN_ANY(scan, i, rows) && i + 1 < plx_scan_tokens_end(scan) &&
      plx_scan_token(scan, i + 1)->upos == PLX_UPOS_NUM) /* four of their last five games */
    i++;
  return skip_hedges(scan, i);
}

static guint32 piece_of_token(const PlxFigureScan *scan, guint32 from, guint32 token)
{
  while (from < scan->n && scan->pieces[from].token < token)
    from++;
  return from;
}

/* `12-member panel`: the members are counted; `27-strong crew`: the crew. */
static gboolean tied_noun(const PlxFigureScan *scan, guint32 token, Phrase *phrase)
{
  if (plx_scan_token_is(scan, token, "strong"))
    return token + 1 < plx_scan_tokens_end(scan) && tagged_phrase(scan, token + 1, phrase);
  *phrase = (Phrase){token, token + 1, token};
  return token < plx_scan_tokens_end(scan) &&
         (is_noun(plx_scan_token(scan, token)) || plx_scan_token(scan, token)->upos == PLX_UPOS_X);
}

/* `400 head of cattle`: the cattle are counted. */
static gboolean tagged_by_head(const PlxFigureScan *scan, guint32 token, Phrase *phrase)
{
  if (!plx_scan_token_is(scan, token, "head") || !plx_scan_token_is(scan, token + 1, "of"))
    return tagged_phrase(scan, token, phrase);
  const gboolean found = token + 2 < plx_scan_tokens_end(scan) && tagged_phrase(scan, token + 2, phrase);
  phrase->first = token;
  return found;
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
  } else if (plx_scan_token_is(scan, token, "of")) {
    token = skip_determiners(scan, token + 1);
  } else if (draft->number.fraction) { /* half the houses */
    token = skip_determiners(scan, token);
  }
  if (token >= plx_scan_tokens_end(scan) || is_time_word(scan, token))
    return FALSE;
  if (plx_scan_token(scan, token)->upos != PLX_UPOS_X)
    return tagged_by_head(scan, token, phrase);
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
  const PlxToken *head = plx_scan_token(scan, phrase->head);
  const PlxSpan span = plx_span_join(plx_scan_token(scan, phrase->first)->span, head->span);
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
  const PlxToken *token = plx_scan_token(scan, scan->pieces[end].token);
  if (end > draft->end || is_time_word(scan, scan->pieces[end].token) ||
      (token->upos != PLX_UPOS_ADJ && token->upos != PLX_UPOS_NOUN))
    return FALSE;
  if (draft->figure.type == PLX_FIGURE_MONEY || draft->figure.type == PLX_FIGURE_PERCENT)
    return TRUE;
  return draft->figure.type == PLX_FIGURE_MEASURE && draft->number.digits &&
         !plx_scan_plural(scan, end - 1) && plx_span_length(scan->pieces[end - 1].span) <= 2;
}

/* Behind the same in another unit: `10,000 acres (4,000 hectares) of farmland`. */
static guint32 skip_conversion(const PlxFigureScan *scan, guint32 i)
{
  if (!plx_scan_mark(scan, i, '('))
    return i;
  for (guint32 close = i + 1; close + 1 < scan->n && close - i <= CONVERSION; close++)
    if (plx_scan_mark(scan, close, ')'))
      return plx_scan_word(scan, close + 1, "of") ? close + 1 : i;
  return i;
}

/* A figure with a unit counts what stands behind `of`, or the noun that it stands before: `34 inches of
 * snow`, `a 40-metre-deep well`. */
static gboolean measured_phrase(const PlxFigureScan *scan, const PlxFigureDraft *draft, guint32 end,
                                Phrase *phrase)
{
  end = skip_conversion(scan, end);
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

/* `magnitude 6.3`, `a 6.3-magnitude quake`, `measured 6.3 on the Richter scale`: the number is the
 * magnitude's. */
static gboolean read_magnitude(const PlxFigureScan *scan, PlxFigureDraft *draft)
{
  const guint32 end = draft->end, first = draft->hedged;
  const guint32 behind = plx_scan_hyphen(scan, end) ? end + 1 : end;
  guint32 at = PLX_NONE;
  if (plx_scan_word(scan, behind, "magnitude"))
    at = behind;
  else if (first > 0 && plx_scan_word(scan, first - 1, "magnitude"))
    at = first - 1;
  else if (first > 1 && (plx_scan_word(scan, first - 1, "of") || plx_scan_mark(scan, first - 1, '-')) &&
           plx_scan_word(scan, first - 2, "magnitude"))
    at = first - 2;
  else if (plx_scan_phrase(scan, end, "on the richter") > 0)
    at = end + 2;
  if (at == PLX_NONE)
    return FALSE;
  draft->figure.counted = draft->figure.counted_lemma = "magnitude";
  draft->figure.counted_token = scan->pieces[at].token;
  draft->figure.statement = plx_span_join(draft->figure.statement, scan->pieces[at].span);
  return TRUE;
}

guint32 plx_figure_parent(const PlxFigureScan *scan, const PlxFigureDraft *draft)
{
  static const char *const parents[] = {"mother", "father", "mom",         "mum",
                                        "dad",    "parent", "grandmother", "grandfather"};
  guint32 i = draft->hedged;
  i -= i > 0 && plx_scan_hyphen(scan, i - 1) ? 1 : 0;
  if (i == 0 || !plx_scan_word(scan, --i, "of"))
    return PLX_NONE;
  i -= i > 0 && plx_scan_hyphen(scan, i - 1) ? 1 : 0;
  const gboolean few = draft->figure.unit == NULL &&
                       plx_decimal_compare(draft->number.value, plx_decimal(MOST_CHILDREN, 0)) <= 0;
  return few && i > 0 && PLX_SCAN_ANY(scan, i - 1, parents) ? i - 1 : PLX_NONE;
}

/* Whatever follows but a plural is told of the parent. */
static gboolean read_children(const PlxFigureScan *scan, PlxFigureDraft *draft, const Phrase *phrase)
{
  const guint32 parent = plx_figure_parent(scan, draft);
  if (parent == PLX_NONE ||
      (phrase->head != PLX_NONE && plx_scan_token(scan, phrase->head)->xpos == PLX_XPOS_NNS))
    return FALSE;
  draft->figure.counted = "children";
  draft->figure.counted_lemma = "child";
  draft->figure.counted_token = scan->pieces[parent].token;
  draft->figure.statement = plx_span_join(draft->figure.statement, scan->pieces[parent].span);
  return TRUE;
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
  if (figure->type == PLX_FIGURE_NUMBER && read_magnitude(scan, draft))
    return;
  const guint32 behind = MAX(draft->end, draft->tail);
  const gboolean counts =
      !draft->part && !draft->multiple && behind < scan->n && phrase_at(scan, draft, behind, &phrase);
  if (figure->type == PLX_FIGURE_NUMBER && read_children(scan, draft, &phrase))
    return;
  if (!counts)
    return;
  set_counted(scan, figure, &phrase);
  figure->statement = plx_span_join(figure->statement, plx_scan_token(scan, phrase.end - 1)->span);
}
