/* How this works: in the tree, from the noun that is counted up to the verb it is subject or object of; a
 * word that tells what befell people (`dead`, `killed`) hung on the noun or the verb goes before. Without a
 * tree, such a word close by. */
#include "annotate/figure_predicate.h"

#include "annotate/figure_counted.h"

#define INSERTION 16 /* tokens of `, two teachers among them, had been taken` */
#define NEAR 10      /* tokens looked at on either side for a child */

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
  for (guint32 i = from; i < MIN(plx_scan_tokens_end(scan), at + NEAR); i++) {
    const guint8 relation = plx_scan_token(scan, i)->deprel;
    if ((relation == one || relation == other) && is_child(scan, i, parent) &&
        PLX_SCAN_TOKEN_ANY(scan, i, befell))
      return i;
  }
  return PLX_NONE;
}

static guint32 predicate_in_tree(const PlxFigureScan *scan, guint32 token)
{
  guint32 at = telling_child(scan, token, token, PLX_DEPREL_ACL, PLX_DEPREL_AMOD);
  const guint32 above = plx_article_head(scan->article, scan->sentence, token);
  const gboolean befalls = above != PLX_NONE && PLX_SCAN_TOKEN_ANY(scan, above, befell) &&
                           plx_scan_token(scan, token)->deprel == PLX_DEPREL_NSUBJ_PASS;
  if (at != PLX_NONE && !befalls) /* nine wounded people were hospitalised */
    return at;
  for (guint32 steps = 0; steps < 8; steps++) {
    const guint32 head = plx_article_head(scan->article, scan->sentence, token);
    if (head == PLX_NONE)
      return PLX_NONE;
    switch (plx_scan_token(scan, token)->deprel) {
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
      if (plx_scan_token(scan, head)->upos == PLX_UPOS_NOUN &&
          plx_scan_token(scan, head)->xpos != PLX_XPOS_NNS)
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
  for (guint32 i = last + 1; i < MIN(plx_scan_tokens_end(scan), last + 6); i++)
    if (PLX_SCAN_TOKEN_ANY(scan, i, befell))
      return i;
  const PlxSentence *sentence = plx_article_sentence(scan->article, scan->sentence);
  for (guint32 k = 1; k <= 3 && first >= sentence->first_token + k; k++)
    if (PLX_SCAN_TOKEN_ANY(scan, first - k, leads))
      return first - k;
  return PLX_NONE;
}

/* `left hundreds of people dead`: dead is what befell them, wherever the tree hangs it. */
static guint32 what_left(const PlxFigureScan *scan, guint32 counted, guint32 predicate)
{
  static const char *const leaves[] = {"left", "leaving", "leaves", "leave"};
  if (predicate == PLX_NONE || !PLX_SCAN_TOKEN_ANY(scan, predicate, leaves))
    return predicate;
  for (guint32 i = counted + 1; i < MIN(plx_scan_tokens_end(scan), counted + 4); i++)
    if (PLX_SCAN_TOKEN_ANY(scan, i, befell))
      return i;
  return predicate;
}

/* `killed at least 40 people`: trees may take the hedge's preposition for the noun's, and the object for an
 * adjunct. */
static guint32 verb_before(const PlxFigureScan *scan, const PlxFigureDraft *draft, guint32 token)
{
  if (draft->hedged == 0 || draft->hedged == draft->value || !plx_scan_token(scan, token)->parsed ||
      plx_scan_token(scan, token)->deprel != PLX_DEPREL_OBL)
    return PLX_NONE;
  const guint32 before = scan->pieces[draft->hedged - 1].token;
  return is_child(scan, token, before) ? before : PLX_NONE;
}

/* `killed 59 people and injured hundreds more`: trees may take the second number for a further object of the
 * first verb. */
static guint32 own_verb(const PlxFigureScan *scan, const PlxFigureDraft *draft)
{
  if (draft->hedged == 0)
    return PLX_NONE;
  const guint32 before = scan->pieces[draft->hedged - 1].token;
  const PlxToken *verb = plx_scan_token(scan, before);
  const gboolean governs = verb->upos == PLX_UPOS_VERB && verb->deprel != PLX_DEPREL_AMOD;
  return governs && PLX_SCAN_TOKEN_ANY(scan, before, leads) ? before : PLX_NONE;
}

/* `23 people, two teachers among them, had been taken`: trees take what stands before an insertion for the
 * object of a verb farther up. The participle behind auxiliaries right behind the second comma. */
static guint32 verb_behind_insertion(const PlxFigureScan *scan, guint32 counted)
{
  const guint32 end = MIN(plx_scan_tokens_end(scan), counted + INSERTION);
  guint32 i = counted + 1;
  if (i >= end || !plx_scan_token_is(scan, i, ","))
    return PLX_NONE;
  while (++i < end && !plx_scan_token_is(scan, i, ","))
    ;
  if (++i >= end || plx_scan_token(scan, i)->upos != PLX_UPOS_AUX)
    return PLX_NONE;
  while (i < end && plx_scan_token(scan, i)->upos == PLX_UPOS_AUX)
    i++;
  const gboolean befallen =
      i < end && (plx_scan_token(scan, i)->xpos == PLX_XPOS_VBN || PLX_SCAN_TOKEN_ANY(scan, i, befell));
  return befallen ? i : PLX_NONE;
}

void plx_figure_read_predicate(const PlxFigureScan *scan, PlxFigureDraft *draft)
{
  PlxFigure *figure = &draft->figure;
  guint32 token = figure->token;
  if (figure->type == PLX_FIGURE_ORDINAL || plx_figure_parent(scan, draft) != PLX_NONE)
    return;
  if (figure->unit != NULL)
    token = scan->pieces[draft->end - 1].token;
  else if (figure->counted_token != PLX_NONE)
    token = figure->counted_token;
  const guint32 own = own_verb(scan, draft);
  if (plx_scan_token(scan, token)->parsed)
    figure->predicate_token = what_left(scan, token, own != PLX_NONE ? own : predicate_in_tree(scan, token));
  const guint32 behind = verb_behind_insertion(scan, token);
  if (behind != PLX_NONE && own == PLX_NONE)
    figure->predicate_token = behind;
  if (figure->predicate_token == PLX_NONE)
    figure->predicate_token = verb_before(scan, draft, token);
  if (figure->predicate_token == PLX_NONE && figure->unit == NULL)
    figure->predicate_token = predicate_nearby(scan, scan->pieces[draft->hedged].token, token);
}

/* `Iraq has 17 million residents, and Kuwait about 1.9 million`: what stands between is a name alone. */
static gboolean is_gapped(const PlxFigureScan *scan, const PlxFigureDraft *draft)
{
  const guint32 at = draft->hedged;
  if (at < 2 || !(draft->end >= scan->n || plx_scan_mark(scan, draft->end, '.') ||
                  plx_scan_mark(scan, draft->end, ';')))
    return FALSE;
  guint32 i = at;
  while (i > 0 && at - i < 4 && plx_scan_capital(scan, i - 1))
    i--;
  return i < at && i > 0 && (plx_scan_word(scan, i - 1, "and") || plx_scan_mark(scan, i - 1, ','));
}

static void inherit(PlxFigureDraft *draft, const PlxFigureDraft *earlier)
{
  draft->figure.counted = earlier->figure.counted;
  draft->figure.counted_lemma = earlier->figure.counted_lemma;
  draft->figure.counted_token = earlier->figure.counted_token;
}

/* `five of them`, `three of whom`, `of which four`, `16 who`. */
static gboolean is_of_them(const PlxFigureScan *scan, const PlxFigureDraft *draft)
{
  static const char *const pronouns[] = {"them", "whom", "which", "those"};
  const guint32 first = draft->hedged, end = draft->end;
  return (plx_scan_word(scan, end, "of") && PLX_SCAN_ANY(scan, end + 1, pronouns)) ||
         (first > 1 && plx_scan_word(scan, first - 2, "of") && PLX_SCAN_ANY(scan, first - 1, pronouns)) ||
         plx_scan_word(scan, end, "who");
}

/* `312 votes to 289`, `won 20 seats against 12`. */
static gboolean is_other_side(const PlxFigureScan *scan, const PlxFigureDraft *draft,
                              const PlxFigureDraft *earlier)
{
  static const char *const joints[] = {"to", "against"};
  static const char *const sides[] = {"votes", "seats", "points", "goals", "runs", "games", "sets"};
  return draft->hedged > 1 && PLX_SCAN_ANY(scan, draft->hedged - 1, joints) &&
         PLX_SCAN_ANY(scan, draft->hedged - 2, sides) && draft->hedged - 2 == earlier->end &&
         draft->figure.trend == PLX_TREND_NONE;
}

/* The piece that tells what befell those that a bare number stands for: `168 wounded`, `17 still missing`; of
 * `dozens` it must be a word that is known for it. */
static guint32 befell_behind(const PlxFigureScan *scan, guint32 i, gboolean vague)
{
  static const char *const skipped[] = {"more", "others", "other", "still", "also", "were", "was", "are"};
  for (guint32 k = 0; k < 2 && PLX_SCAN_ANY(scan, i, skipped); k++)
    i++;
  if (!plx_scan_is(scan, i, PLX_PIECE_WORD))
    return PLX_NONE;
  const guint8 tag = plx_scan_token(scan, scan->pieces[i].token)->xpos;
  return PLX_SCAN_TOKEN_ANY(scan, scan->pieces[i].token, befell) || (tag == PLX_XPOS_VBN && !vague)
             ? i
             : PLX_NONE;
}

void plx_figure_inherit_counted(const PlxFigureScan *scan, PlxFigureDraft *draft,
                                const PlxFigureDraft *earlier)
{
  if (draft->figure.counted != NULL || draft->figure.unit != NULL || draft->multiple ||
      draft->figure.type != PLX_FIGURE_NUMBER || draft->part || draft->number.fraction ||
      earlier->figure.counted == NULL || earlier->figure.unit != NULL ||
      earlier->figure.type != PLX_FIGURE_NUMBER)
    return;
  if (is_of_them(scan, draft) || is_other_side(scan, draft, earlier) || is_gapped(scan, draft)) {
    inherit(draft, earlier);
    if (draft->figure.predicate_token == PLX_NONE)
      draft->figure.predicate_token = earlier->figure.predicate_token;
    return;
  }
  static const char *const anyone[] = {"people", "person"};
  const gboolean alone = draft->end >= scan->n || plx_scan_is(scan, draft->end, PLX_PIECE_MARK) ||
                         plx_scan_token(scan, scan->pieces[draft->end].token)->upos == PLX_UPOS_ADP;
  if (alone && draft->hedged > 0 && PLX_SCAN_ANY(scan, draft->hedged - 1, leads) &&
      PLX_SCAN_TOKEN_ANY(scan, earlier->figure.counted_token, anyone)) { /* killed 12 people and injured 40 */
    inherit(draft, earlier);
    return;
  }
  const guint32 at = befell_behind(scan, draft->end, draft->figure.vague);
  if (at == PLX_NONE)
    return;
  inherit(draft, earlier);
  draft->figure.predicate_token = scan->pieces[at].token;
  draft->figure.statement.end = scan->pieces[at].span.end;
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
  if (mine == PLX_NONE || !PLX_SCAN_TOKEN_ANY(scan, mine, befell))
    draft->figure.predicate_token = theirs;
}
