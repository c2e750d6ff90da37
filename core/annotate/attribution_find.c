/* How this works. Every verb, noun or phrase that the cue tables know is looked at where it stands: who
 * speaks (attribution_source.c), what is said (attribution_content.c). A cue that goes on with what the same
 * source says (`…, adding that`, `… and said that`) is then cut out of the content of the one before it,
 * where the parser put it. The schema of source, cue and content is that of PARC 3.0 (Pareti 2016) and
 * PolNeAR (Newell et al. 2018). */
#include "annotate/attribution_find.h"

#include "annotate/attribution_according.h"
#include "annotate/attribution_content.h"
#include "annotate/attribution_direct.h"
#include "annotate/attribution_nominal.h"
#include "annotate/attribution_phrase.h"
#include "annotate/attribution_plain.h"
#include "annotate/attribution_source.h"

#include <string.h>

static PlxRawAttribution new_raw(const PlxFinder *f, guint32 verb, const PlxCue *cue)
{
  PlxRawAttribution raw = {.sentence = f->sentence, .verb = verb, .lemma = cue->key, .source = PLX_NONE};
  raw.cue = plx_cue_range(f->tree, verb);
  raw.negated = plx_cue_is_negated(f->tree, verb);
  raw.stance = plx_cue_stance(f->tree, verb, cue, raw.negated);
  return raw;
}

/* `It is believed that …`, `is expected to …`, `was criticised by … for …`. */
static void find_passive(const PlxFinder *f, guint32 verb, const PlxCue *cue, GArray *out)
{
  PlxRawAttribution raw = new_raw(f, verb, cue);
  plx_source_set(f, &raw, plx_source_agent(f, verb));
  if (!plx_content_passive(f, &raw, cue))
    return;
  if (raw.stance == PLX_STANCE_SAY && raw.source == PLX_NONE)
    raw.stance = PLX_STANCE_REPORT;
  g_array_append_val(out, raw);
}

/* `seems to …`: nobody's word for it. */
static gboolean is_raising(const char *lemma)
{
  return strcmp(lemma, "seem") == 0 || strcmp(lemma, "appear") == 0;
}

/* `came to praise him`: done or meant, but not said. */
static gboolean is_infinitive(const PlxFinder *f, guint32 verb)
{
  return verb > f->first && plx_finder_is(f, verb - 1, "to");
}

/* `Declined to comment`, `is trying to determine how it happened`: nothing is said yet. */
static gboolean is_yet_to_come(const PlxFinder *f, guint32 verb, const PlxCue *cue)
{
  static const char *const finding[] = {"ascertain", "assess",    "comment",  "conclude",
                                        "decide",    "determine", "discover", "establish",
                                        "estimate",  "find",      "learn",    NULL};
  return is_infinitive(f, verb) && g_strv_contains(finding, cue->key);
}

/* What stands before the cue cannot hold who speaks, right before it: `Waving to the crowd, the mayor said …`
 * tells what she does. */
static void drop_speaker(PlxRawAttribution *raw)
{
  guint n = 0;
  for (guint i = 0; i < raw->n_content; i++) {
    const PlxRange content = raw->content[i];
    const gboolean holds = raw->source != PLX_NONE && content.first < raw->source_range.first &&
                           content.last >= raw->source_range.last && content.last < raw->cue.first;
    if (!holds)
      raw->content[n++] = content;
  }
  raw->n_content = n;
}

/* `Asked whether it had, the mayor said`: what others asked the mayor. */
static gboolean is_asked(const PlxFinder *f, guint32 verb, const PlxCue *cue)
{
  return verb == f->first && strcmp(cue->key, "ask") == 0 && plx_finder_is(f, verb, "asked");
}

/* `Did not think so: …`, `thought otherwise: …`: what follows the colon is the article's own reason to say
 * so.
 */
static gboolean refers_back(const PlxFinder *f, const PlxRawAttribution *raw)
{
  static const char *const words[] = {"differently", "not", "otherwise", "so"}, *const more[] = {"either",
                                                                                                 "too"};
  guint32 next = raw->cue.last + 1;
  if (raw->stance != PLX_STANCE_BELIEVE || !PLX_FINDER_ANY(f, next, words))
    return FALSE;
  next += PLX_FINDER_ANY(f, next + 1, more) ? 2 : 1;
  return plx_finder_is(f, next, ":") && next < f->last && f->quotes[next + 1] == PLX_NONE;
}

static void find_active(const PlxFinder *f, guint32 verb, const PlxCue *cue, GArray *out)
{
  PlxRawAttribution raw = new_raw(f, verb, cue);
  if (is_raising(cue->key)) {
    if (plx_content_passive(f, &raw, cue))
      g_array_append_val(out, raw);
    return;
  }
  if (plx_nominal_is_answered(f, verb) || is_yet_to_come(f, verb, cue))
    return;
  const gboolean speech = (cue->frames & PLX_CUE_CLAUSE) != 0;
  if (speech && plx_content_relative(f, &raw)) {
    raw.speech = TRUE;
    g_array_append_val(out, raw);
    return;
  }
  plx_source_find(f, &raw, speech);
  if (raw.source == PLX_NONE ? raw.stance == PLX_STANCE_BELIEVE : plx_finder_is_speaker(f, raw.source))
    return;
  if (refers_back(f, &raw))
    return;
  gboolean found = plx_content_as(f, &raw) || plx_content_what(f, &raw);
  if (!found && speech && !raw.inverted && plx_tree_child(f->tree, verb, PLX_DEPREL_CCOMP) != PLX_NONE)
    found = plx_content_speech(f, &raw);
  raw.speech = found;
  if (!found && !raw.inverted && !is_infinitive(f, verb))
    found = plx_content_phrase(f, &raw, cue);
  if (!found && speech && !is_infinitive(f, verb))
    found = raw.speech = plx_content_speech(f, &raw);
  if (!found && speech)
    found = raw.awaits = plx_content_awaits(f, &raw);
  if (!found)
    return;
  plx_content_end(f, &raw);
  plx_content_keep_spoken(f, &raw);
  if (raw.n_content > 1)
    drop_speaker(&raw);
  g_array_append_val(out, raw);
}

/* `reportedly`, `allegedly`: nobody is named. */
static void find_adverb(const PlxFinder *f, guint32 token, GArray *out)
{
  static const struct {
    const char *word;
    PlxStance stance;
  } adverbs[] = {
      {"reportedly", PLX_STANCE_REPORT}, {"allegedly", PLX_STANCE_CLAIM}, {"supposedly", PLX_STANCE_CLAIM}};
  for (gsize i = 0; i < G_N_ELEMENTS(adverbs); i++) {
    const guint32 head = f->tree->head[token];
    if (!plx_finder_is(f, token, adverbs[i].word) || head == PLX_NONE || plx_cue_verb(f->tree, head) != NULL)
      continue;
    PlxRawAttribution raw = {.sentence = f->sentence,
                             .verb = token,
                             .lemma = adverbs[i].word,
                             .cue = {token, token},
                             .source = PLX_NONE,
                             .stance = adverbs[i].stance};
    PlxRange told = f->tree->range[head];
    while (told.first < token && plx_finder_upos(f, told.first) == PLX_UPOS_CCONJ)
      told.first++;
    plx_content_without(f, &raw, told, raw.cue);
    if (raw.n_content > 0)
      g_array_append_val(out, raw);
  }
}

/* Who is so; of `she made clear that` whoever makes it so. */
static guint32 adjective_subject(const PlxFinder *f, guint32 token)
{
  const guint32 own = plx_source_subject(f, token), head = f->tree->head[token];
  const gboolean made = own == PLX_NONE && head != PLX_NONE && head < token &&
                        plx_finder_relation(f, token) == PLX_DEPREL_XCOMP &&
                        strcmp(plx_tree_lemma(f->tree, head), "make") == 0;
  return made ? plx_source_subject(f, head) : own;
}

/* `She is confident that …`, `They were adamant that …`. */
static void find_adjective(const PlxFinder *f, guint32 token, GArray *out)
{
  static const struct {
    const char *word;
    PlxStance stance;
  } adjectives[] = {
      {"confident", PLX_STANCE_BELIEVE}, {"sure", PLX_STANCE_BELIEVE},    {"certain", PLX_STANCE_BELIEVE},
      {"convinced", PLX_STANCE_BELIEVE}, {"hopeful", PLX_STANCE_BELIEVE}, {"optimistic", PLX_STANCE_BELIEVE},
      {"aware", PLX_STANCE_BELIEVE},     {"worried", PLX_STANCE_WARN},    {"concerned", PLX_STANCE_WARN},
      {"afraid", PLX_STANCE_WARN},       {"adamant", PLX_STANCE_INSIST},  {"clear", PLX_STANCE_INSIST},
      {"skeptical", PLX_STANCE_DOUBT},   {"sceptical", PLX_STANCE_DOUBT}, {"doubtful", PLX_STANCE_DOUBT}};
  const guint32 clause = plx_tree_child(f->tree, token, PLX_DEPREL_CCOMP);
  const guint32 subject = adjective_subject(f, token);
  if (plx_finder_upos(f, token) != PLX_UPOS_ADJ || clause == PLX_NONE || subject == PLX_NONE ||
      f->tree->range[clause].first <= token || plx_finder_is(f, subject, "it") ||
      plx_finder_is_speaker(f, subject))
    return;
  for (gsize i = 0; i < G_N_ELEMENTS(adjectives); i++) {
    if (!plx_finder_is(f, token, adjectives[i].word))
      continue;
    PlxRawAttribution raw = {.sentence = f->sentence,
                             .verb = token,
                             .lemma = adjectives[i].word,
                             .cue = plx_cue_range(f->tree, token),
                             .stance = adjectives[i].stance,
                             .speech = TRUE,
                             .negated = plx_cue_is_negated(f->tree, token)};
    plx_source_set(f, &raw, subject);
    plx_content_add(&raw, f->tree->range[clause].first, f->tree->range[clause].last);
    g_array_append_val(out, raw);
  }
}

/* ---- one source, several cues ---- */

/* `Said it was late and declined to comment further`. */
static gboolean withholds(const PlxFinder *f, const PlxRawAttribution *raw)
{
  static const char *const speech[] = {"answer",    "comment", "discuss", "disclose",
                                       "elaborate", "give",    "name",    "say"};
  return raw->stance == PLX_STANCE_DECLINE && plx_finder_is(f, raw->cue.last + 1, "to") &&
         PLX_FINDER_ANY(f, raw->cue.last + 2, speech);
}

/* Does the cue go on with what another one's source says? Returns where the other's content must end;
 * PLX_NONE. */
static guint32 resumes_at(const PlxFinder *f, const PlxRawAttribution *raw)
{
  const guint8 xpos = plx_article_token(f->article, raw->verb)->xpos;
  const guint32 before = raw->cue.first;
  if (before <= f->first + 1 || plx_source_subject(f, raw->verb) != PLX_NONE ||
      f->quotes[raw->verb] != PLX_NONE)
    return PLX_NONE;
  const gboolean comma = plx_finder_is(f, before - 1, ",");
  if (xpos == PLX_XPOS_VBG && comma)
    return before - 1;
  const gboolean joined = plx_finder_is(f, before - 1, "and") || plx_finder_is(f, before - 1, "but");
  const gboolean past = xpos == PLX_XPOS_VBD || plx_finder_is(f, before, "did");
  const guint32 next = raw->cue.last + (plx_finder_is(f, raw->cue.last + 1, ",") ? 2 : 1);
  const gboolean quotes = next <= f->last && f->quotes[next] != PLX_NONE;
  if (past && joined &&
      (quotes || xpos != PLX_XPOS_VBD || plx_finder_is(f, raw->cue.last + 1, "that") || withholds(f, raw)))
    return plx_finder_is(f, before - 2, ",") ? before - 2 : before - 1;
  return PLX_NONE;
}

/* A verb without a subject that goes on with one: `…, he said, blaming the weather`. */
static gboolean lacks_source(const PlxFinder *f, const PlxRawAttribution *raw)
{
  const guint8 xpos = plx_article_token(f->article, raw->verb)->xpos;
  return raw->source == PLX_NONE && f->quotes[raw->verb] == PLX_NONE && !is_raising(raw->lemma) &&
         (xpos == PLX_XPOS_VBG || xpos == PLX_XPOS_VBD);
}

/* `…, reported the agency, adding that`: right behind who speaks. */
static gboolean adds_to(const PlxFinder *f, const PlxRawAttribution *raw, const PlxRawAttribution *other)
{
  return plx_article_token(f->article, raw->verb)->xpos == PLX_XPOS_VBG && raw->cue.first > f->first &&
         plx_finder_is(f, raw->cue.first - 1, ",") && other->inverted &&
         other->source_range.last + 2 == raw->cue.first;
}

static void resume(const PlxFinder *f, GArray *out, guint32 from)
{
  for (guint32 i = from + 1; i < out->len; i++) {
    PlxRawAttribution *raw = &g_array_index(out, PlxRawAttribution, i);
    PlxRawAttribution *other = &g_array_index(out, PlxRawAttribution, i - 1);
    const guint32 end = resumes_at(f, raw);
    if (other->source == PLX_NONE || other->verb > raw->verb)
      continue;
    PlxRange *content = other->n_content > 0 ? &other->content[other->n_content - 1] : NULL;
    const gboolean cuts =
        end != PLX_NONE && content != NULL && content->first < end && content->last >= raw->cue.last;
    if (cuts)
      content->last = end - 1;
    if (!cuts && !lacks_source(f, raw) && !adds_to(f, raw, other))
      continue;
    raw->source = other->source;
    raw->source_range = other->source_range;
  }
}

/* `The rise was proposed by Lund, two people said`: what stands before is told by others as well. */
static gboolean has_agent_behind(const PlxFinder *f, const PlxRawAttribution *raw)
{
  return raw->source_range.first > raw->cue.last && !raw->inverted &&
         plx_cue_verb(f->tree, raw->verb) != NULL && plx_cue_is_passive(f->tree, raw->verb);
}

/* Where what is said before must end, because another one speaks: `…, while Norway said`, `…, the police
 * said`; PLX_NONE. */
static guint32 speaks_from(const PlxFinder *f, const PlxRawAttribution *raw)
{
  static const char *const links[] = {"while", "but", "whereas", "although", "and", "though"};
  const gboolean according = plx_finder_is(f, raw->verb, "to");
  if (raw->source == PLX_NONE || (!plx_finder_speaks(f, raw) && !according) ||
      raw->source_range.first <= f->first + 1 || has_agent_behind(f, raw))
    return PLX_NONE;
  const guint32 start = MIN(raw->source_range.first, raw->cue.first);
  const guint32 before = plx_finder_is(f, start - 1, ",") ? start - 1 : start;
  if (raw->n_content > 0 && raw->content[0].first == f->first && raw->content[0].last + 1 >= before &&
      raw->content[0].last < start)
    return before; /* it claims all that stands before */
  const PlxRange *said = &raw->content[0];
  if (raw->n_content > 0 && said->first > f->first && said->last < start &&
      f->quotes[said->first] != PLX_NONE && f->quotes[said->first - 1] != f->quotes[said->first])
    return plx_finder_is(f, said->first - 1, ":") ? said->first - 1 : said->first; /* … work: “…,” he said */
  if (PLX_FINDER_ANY(f, start - 1, links) && plx_finder_is(f, start - 2, ","))
    return start - 2;
  return PLX_NONE;
}

static void clip(const PlxFinder *f, GArray *out, guint32 from)
{
  for (guint32 i = from; i < out->len; i++) {
    const guint32 end = speaks_from(f, &g_array_index(out, PlxRawAttribution, i));
    for (guint32 k = from; k < out->len && k < from + 8 && end != PLX_NONE; k++) {
      PlxRawAttribution *other = &g_array_index(out, PlxRawAttribution, k);
      PlxRange *content = other->n_content > 0 ? &other->content[other->n_content - 1] : NULL;
      if (k != i && content != NULL && content->first < end && content->last >= end &&
          (f->quotes[end] == PLX_NONE || f->quotes[end] != f->quotes[end - 1]))
        content->last = end - 1;
    }
  }
}

void plx_attribution_find(const PlxFinder *f, GArray *out)
{
  const guint32 from = out->len;
  plx_attribution_find_label(f, out);
  for (guint32 i = f->first; i <= f->last; i++) {
    const PlxCue *verb = plx_cue_verb(f->tree, i), *noun = verb == NULL ? plx_cue_noun(f->tree, i) : NULL;
    if (verb != NULL && is_asked(f, i, verb))
      continue;
    if (verb != NULL && plx_cue_is_passive(f->tree, i))
      find_passive(f, i, verb, out);
    else if (verb != NULL)
      find_active(f, i, verb, out);
    else if (noun != NULL)
      plx_attribution_find_nominal(f, i, noun, out);
    plx_attribution_find_according(f, i, out);
    find_adverb(f, i, out);
    find_adjective(f, i, out);
  }
  resume(f, out, from);
  clip(f, out, from);
  plx_attribution_find_plain(f, from, out);
}
