/* Facts of deeds: the same verb (or a synonym) done to the same thing. Common verbs say too little for that.
 * A particle may be left out (pulled the survivors, pulled them out), unless the verb says nothing without
 * it; and what such a verb says lies in its object: the alarm is given, raised or sounded. */
#include "base/table.h"
#include "data/bodies.h"
#include "data/doers.h"
#include "model/position.h"
#include "model/sense.h"
#include "relate/candidate.h"
#include "relate/deed_slot.h"
#include "relate/steps.h"

#include <string.h>

#define TELLING_DEED 0.15   /* weight that a deed's verb or patient must have */
#define RARE_VERB 0.6       /* one that says what is done almost alone: brokered */
#define PROPOSE_WEIGHT 0.01 /* of a word that proposes without counting as evidence */
#define FULL_CONTEXT 0.4    /* in common: more does not tell more */
#define NEAR_CONTEXT 0.5    /* of that, where the patients are not alike */

static const PlxClusterLimits limits = {.linked = 0.55, .near_best = 0.85, .clustered = 0.5};

static const double patient_weight[] = {
    [PLX_SENSE_OTHER] = 0, [PLX_SENSE_KIND] = 0.08, [PLX_SENSE_SYNONYM] = 0.18, [PLX_SENSE_SAME] = 0.25};

/* Which tokens are cues of attributions, one a token? Who says what is compared elsewhere. The caller frees
 * it.
 */
static guint8 *find_cues(const PlxArticle *article)
{
  guint8 *is_cue = g_malloc0(article->tokens->len + 1);
  for (guint32 i = 0; i < article->attributions->len; i++) {
    const PlxAttribution *attribution = plx_article_attribution(article, i);
    guint32 end = 0;
    if (attribution->has_cue)
      for (guint32 t = plx_article_tokens_within(article, attribution->cue, &end); t < end; t++)
        is_cue[t] = 1;
  }
  return is_cue;
}

/* `A ski tourer who saw it`: somebody, whatever he is called. */
static gboolean is_who(const PlxArticle *article, guint32 sentence, guint32 noun)
{
  const guint32 verb = plx_article_child(article, sentence, noun, PLX_DEPREL_ACL_RELCL);
  const guint32 subject =
      verb != PLX_NONE ? plx_article_child(article, sentence, verb, PLX_DEPREL_NSUBJ) : PLX_NONE;
  return subject != PLX_NONE && plx_article_token_is(article, subject, "who");
}

/* An inspectorate, a museum: what acts as one; or a yacht, for those aboard. */
static gboolean is_body(const char *lemma)
{
  const PlxBodyNoun *noun = plx_table_find(plx_bodies, plx_n_bodies, sizeof *noun, lemma, strlen(lemma));
  return (noun != NULL && !noun->proper) || plx_doer_noun(lemma) != NULL ||
         plx_sense_compare_nouns(lemma, "organization") != PLX_SENSE_OTHER ||
         plx_sense_compare_nouns(lemma, "vehicle") != PLX_SENSE_OTHER;
}

/* Is the doer told by a name, or by what he or it is: the mayor, the parliament? `It` and `they` may be
 * anybody. */
static gboolean is_told(const PlxArticle *article, const PlxDeed *deed)
{
  if (deed->name != PLX_NONE)
    return !plx_article_name(article, deed->name)->pronoun;
  const guint32 head = plx_content_head(article, deed->agent);
  const PlxToken *token = head != PLX_NONE ? plx_article_token(article, head) : NULL;
  return token != NULL && token->upos == PLX_UPOS_NOUN &&
         (plx_sense_is_person(token->lemma) || is_who(article, deed->sentence, head) ||
          is_body(token->lemma));
}

static void find_deeds(PlxCandidates *candidates, guint32 number, const PlxArticle *article)
{
  g_autofree guint8 *is_cue = find_cues(article);
  for (guint32 i = 0; i < article->deeds->len; i++) {
    const PlxDeed *deed = plx_article_deed(article, i);
    const PlxSentence *s = plx_article_sentence(article, deed->sentence);
    if (s->furniture || deed->patient_lemma == NULL || !g_ascii_isalpha(deed->patient_lemma[0]) ||
        !is_told(article, deed) || (is_cue[deed->token] && !plx_deed_is_performed(deed)))
      continue;
    const PlxDeedSlot slot = plx_deed_slot(article, deed);
    g_array_append_val(candidates->slots, slot);
    PlxBag *bag = plx_bag_new();
    plx_bag_add(bag, candidates->lexicon, article, s->first_token, s->n_tokens, 1);
    if (slot.said != NULL)
      plx_bag_add_word(bag, candidates->lexicon, slot.said, PROPOSE_WEIGHT);
    if (slot.kind != NULL)
      plx_bag_add_word(bag, candidates->lexicon, slot.kind, PROPOSE_WEIGHT);
    plx_bag_finish(bag, candidates->lexicon);
    plx_candidates_add(candidates, (PlxMention){number, deed->sentence, i, deed->agent}, bag);
  }
}

/* Verbs that say next to nothing without their object or particle. */
static gboolean is_light(const char *verb)
{
  static const char *const verbs[] = {"break", "bring", "call", "come", "do",   "get",
                                      "give",  "go",    "hold", "keep", "look", "make",
                                      "put",   "raise", "run",  "set",  "take", "turn"};
  return PLX_TABLE_FIND_FOLDED(verbs, verb, strlen(verb)) != NULL;
}

/* Is the one the other without its particle: pull, pull out? */
static gboolean is_without_particle(const char *bare, const char *phrasal)
{
  const gsize length = strlen(bare);
  return strncmp(bare, phrasal, length) == 0 && phrasal[length] == '-' && !is_light(bare);
}

/* Talks, and what comes of them: who brokers the one brokers the other. */
static gboolean is_of_talks(const PlxMeaning *noun)
{
  static const char *const classes[] = {"agreement", "talk", "truce", NULL};
  return noun->class != NULL && g_strv_contains(classes, noun->class);
}

/* How two deeds are alike. */
typedef struct {
  PlxSense verb, patient;
  double by_verb; /* what the more telling verb tells */
  double telling; /* the same with the patient, where that is alike */
} Likeness;

/* How alike what they are done to is: the one that a story has of a kind is whatever is not told apart. */
static PlxSense compare_patients(const PlxDeedSlot *x, const PlxDeedSlot *y)
{
  if (x->cast != PLX_NONE && y->cast != PLX_NONE)
    return x->cast == y->cast ? PLX_SENSE_SAME : PLX_SENSE_OTHER;
  return MAX(plx_meanings_compare_nouns(&x->patient, &y->patient), MAX(x->any, y->any));
}

static PlxSense compare_verbs(const PlxDeedSlot *x, const PlxDeedSlot *y)
{
  const PlxSense sense = plx_meanings_compare_verbs(&x->verb, &y->verb);
  const gboolean one_event = x->event != NULL && g_strcmp0(x->event, y->event) == 0;
  const gboolean bare =
      is_without_particle(x->verb.lemma, y->verb.lemma) || is_without_particle(y->verb.lemma, x->verb.lemma);
  return one_event || bare ? MAX(sense, PLX_SENSE_SYNONYM) : sense;
}

static Likeness compare_deeds(const PlxDeedSlot *x, const PlxDeedSlot *y)
{
  const double by_verb = MAX(x->verb_tells, y->verb_tells);
  Likeness like = {compare_verbs(x, y), compare_patients(x, y), by_verb, by_verb};
  if (like.patient >= PLX_SENSE_SYNONYM)
    like.telling = MAX(like.telling, MAX(x->patient_tells, y->patient_tells));
  if (is_of_talks(&x->patient) && is_of_talks(&y->patient))
    like.patient = MAX(like.patient, PLX_SENSE_KIND);
  if (x->kind != NULL && g_strcmp0(x->kind, y->kind) == 0) {
    like.patient = MAX(like.patient, PLX_SENSE_SYNONYM);
    like.verb = PLX_SENSE_SAME; /* verb and noun say it together */
    like.telling = MAX(like.telling, TELLING_DEED);
  }
  return like;
}

static double score(guint32 a, guint32 b, gpointer data)
{
  const PlxCandidates *candidates = data;
  const PlxDeedSlot *x = &g_array_index(candidates->slots, PlxDeedSlot, a),
                    *y = &g_array_index(candidates->slots, PlxDeedSlot, b);
  if (!x->done || !y->done || x->long_ago != y->long_ago || (x->ahead && y->over) || (y->ahead && x->over))
    return 0;
  if (plx_deeds_part(x, y))
    return 0;
  const gboolean numbered = plx_deed_share_number(x, y);
  const gboolean own = x->own && y->own; /* each its own pumps */
  if ((own || (!x->definite && !y->definite)) && !numbered)
    return -1; /* two missiles may be two or one: a third account may tell */
  Likeness like = compare_deeds(x, y);
  if (numbered)
    like.telling = MAX(like.telling, TELLING_DEED);
  const double context = plx_candidates_context(candidates, a, b) / FULL_CONTEXT;
  if (like.verb < PLX_SENSE_SYNONYM || like.telling < TELLING_DEED ||
      (like.patient < PLX_SENSE_SYNONYM &&
       (like.by_verb < RARE_VERB || (context < NEAR_CONTEXT && like.patient < PLX_SENSE_KIND))))
    return 0;
  return (like.verb == PLX_SENSE_SAME ? 0.35 : 0.22) + 0.25 * like.telling + patient_weight[like.patient] +
         0.3 * MIN(1, context);
}

void plx_relate_deeds(const PlxReport *report, const PlxStory *story, GPtrArray *facts)
{
  g_autoptr(PlxCandidates) candidates = plx_candidates_new(report, story, sizeof(PlxDeedSlot));
  plx_candidates_gather(candidates, find_deeds);
  plx_candidates_weigh(candidates);
  plx_candidates_unify(candidates, PLX_FACT_DEED, score, &limits, facts);
}
