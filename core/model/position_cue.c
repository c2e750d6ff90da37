#include "model/position_cue.h"

#define BEFORE_CUE 3 /* tokens: was unable to */

static const PlxForce forces[PLX_N_STANCES] = {
    [PLX_STANCE_SAY] = PLX_FORCE_AFFIRM,     [PLX_STANCE_CLAIM] = PLX_FORCE_AFFIRM,
    [PLX_STANCE_REPORT] = PLX_FORCE_AFFIRM,  [PLX_STANCE_INSIST] = PLX_FORCE_AFFIRM,
    [PLX_STANCE_WARN] = PLX_FORCE_AFFIRM,    [PLX_STANCE_BELIEVE] = PLX_FORCE_AFFIRM,
    [PLX_STANCE_ACCUSE] = PLX_FORCE_AFFIRM,  [PLX_STANCE_PROMISE] = PLX_FORCE_AFFIRM,
    [PLX_STANCE_CONFIRM] = PLX_FORCE_AFFIRM, [PLX_STANCE_ADMIT] = PLX_FORCE_AFFIRM,
    [PLX_STANCE_DENY] = PLX_FORCE_DENY,      [PLX_STANCE_REJECT] = PLX_FORCE_DENY,
    [PLX_STANCE_DOUBT] = PLX_FORCE_OPEN,     [PLX_STANCE_CALL] = PLX_FORCE_CALL,
    [PLX_STANCE_AGREE] = PLX_FORCE_AGREE,    [PLX_STANCE_DECLINE] = PLX_FORCE_DECLINE,
};

/* Verbs that stand out among those of their stance. */
static const struct {
  const char *verb;
  PlxForce force;
  gboolean firm;
} by_verb[] = {
    {"applaud", PLX_FORCE_PRAISE, FALSE},  {"assail", PLX_FORCE_BLAME, FALSE},
    {"assume", PLX_FORCE_EXPECT, FALSE},   {"bash", PLX_FORCE_BLAME, FALSE},
    {"believe", PLX_FORCE_EXPECT, FALSE},  {"berate", PLX_FORCE_BLAME, FALSE},
    {"blast", PLX_FORCE_BLAME, FALSE},     {"castigate", PLX_FORCE_BLAME, FALSE},
    {"command", PLX_FORCE_ORDER, FALSE},   {"commend", PLX_FORCE_PRAISE, FALSE},
    {"commit", PLX_FORCE_AFFIRM, TRUE},    {"condemn", PLX_FORCE_BLAME, FALSE},
    {"criticise", PLX_FORCE_BLAME, FALSE}, {"criticize", PLX_FORCE_BLAME, FALSE},
    {"decry", PLX_FORCE_BLAME, FALSE},     {"denounce", PLX_FORCE_BLAME, FALSE},
    {"deride", PLX_FORCE_BLAME, FALSE},    {"expect", PLX_FORCE_EXPECT, FALSE},
    {"fear", PLX_FORCE_FEAR, FALSE},       {"guarantee", PLX_FORCE_AFFIRM, TRUE},
    {"hail", PLX_FORCE_PRAISE, FALSE},     {"hope", PLX_FORCE_FEAR, FALSE},
    {"instruct", PLX_FORCE_ORDER, FALSE},  {"lambast", PLX_FORCE_BLAME, FALSE},
    {"lambaste", PLX_FORCE_BLAME, FALSE},  {"laud", PLX_FORCE_PRAISE, FALSE},
    {"order", PLX_FORCE_ORDER, FALSE},     {"pledge", PLX_FORCE_AFFIRM, TRUE},
    {"praise", PLX_FORCE_PRAISE, FALSE},   {"promise", PLX_FORCE_AFFIRM, TRUE},
    {"rebuke", PLX_FORCE_BLAME, FALSE},    {"salute", PLX_FORCE_PRAISE, FALSE},
    {"slam", PLX_FORCE_BLAME, FALSE},      {"suspect", PLX_FORCE_EXPECT, FALSE},
    {"swear", PLX_FORCE_AFFIRM, TRUE},     {"think", PLX_FORCE_EXPECT, FALSE},
    {"vow", PLX_FORCE_AFFIRM, TRUE},       {"welcome", PLX_FORCE_PRAISE, FALSE},
};

static PlxForce negated_force(PlxForce force)
{
  return force == PLX_FORCE_AGREE ? PLX_FORCE_DENY : PLX_FORCE_OPEN;
}

gboolean plx_is_of_speech(const char *verb)
{
  static const char *const speech[] = {"answer",    "comment",  "condemn",  "confirm", "criticise",
                                       "criticize", "denounce", "disclose", "discuss", "elaborate",
                                       "identify",  "name",     "reply",    "respond", "reveal",
                                       "say",       "speak",    "specify",  "tell",    NULL};
  return verb != NULL && g_strv_contains(speech, verb);
}

/* `Would not say whether it had paid`. */
static gboolean is_withheld(const PlxArticle *article, const PlxAttribution *a)
{
  static const char *const will[] = {"will", "wo", "would"};
  guint32 end;
  if (!a->negated || !a->has_cue || !plx_is_of_speech(a->verb))
    return FALSE;
  for (guint32 i = plx_article_tokens_within(article, a->cue, &end); i < end; i++)
    if (PLX_TOKEN_ANY(article, i, will))
      return TRUE;
  return FALSE;
}

gboolean plx_cue_leaves_open(const PlxArticle *article, const PlxAttribution *a)
{
  static const char *const unable[] = {"able", "ca", "can", "could", "unable"};
  static const char *const doubts[] = {"ask", "doubt", "question", NULL};
  guint32 end;
  const guint32 first = plx_content_tokens(article, a->content[0], &end);
  if (first >= end || !plx_article_token_is(article, first, "whether"))
    return FALSE;
  if (a->verb != NULL && g_strv_contains(doubts, a->verb))
    return TRUE;
  if (!a->negated || !a->has_cue)
    return FALSE;
  if (!plx_is_of_speech(a->verb) || g_strcmp0(a->verb, "confirm") == 0)
    return TRUE;
  const guint32 cue = plx_article_tokens_within(article, a->cue, &end);
  for (guint32 i = cue - MIN(cue, BEFORE_CUE); i < end; i++)
    if (PLX_TOKEN_ANY(article, i, unable))
      return TRUE;
  return FALSE;
}

/* `Is considering a strike`, and not `considers it a mistake`. */
static gboolean is_weighing(const PlxArticle *article, const PlxAttribution *a)
{
  guint32 end;
  if (g_strcmp0(a->verb, "consider") != 0 || !a->has_cue)
    return FALSE;
  const guint32 first = plx_article_tokens_within(article, a->cue, &end);
  return first < end && plx_article_token(article, end - 1)->xpos == PLX_XPOS_VBG;
}

PlxPosition plx_position_of_cue(const PlxArticle *article, const PlxAttribution *a)
{
  PlxPosition p = {.force = forces[a->stance],
                   .firm = a->stance == PLX_STANCE_CONFIRM || a->stance == PLX_STANCE_ADMIT};
  for (gsize i = 0; i < G_N_ELEMENTS(by_verb); i++)
    if (g_strcmp0(a->verb, by_verb[i].verb) == 0) {
      p.force = by_verb[i].force;
      p.firm = by_verb[i].firm;
    }
  if (is_weighing(article, a))
    p.force = PLX_FORCE_OPEN;
  if (is_withheld(article, a))
    p.force = PLX_FORCE_DECLINE;
  else if (a->negated && a->stance != PLX_STANCE_DOUBT)
    p.force = negated_force(p.force);
  return p;
}
