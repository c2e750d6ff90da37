/* A light verb says what happens only with its noun: the noun is looked for among the token's dependents,
 * else among the next words. The classes are a short list of what news dates most. */
#include "relate/event.h"

#include "base/table.h"

#include <string.h>

#define NEXT_WORDS 4

typedef struct {
  const char *key; /* lemma, or "verb noun" */
  const char *class;
} EventClass;

static const EventClass classes[] = {
    {"agree", "agree"},
    {"arrest", "arrest"},
    {"arrive", "arrive"},
    {"beat", "win"},
    {"begin", "start"},
    {"break out", "start"},
    {"bring end", "end"},
    {"close", "end"},
    {"collapse", "collapse"},
    {"collide", "crash"},
    {"come effect", "start"},
    {"come end", "end"},
    {"come force", "start"},
    {"come place", "start"},
    {"commence", "start"},
    {"concede", "concede"},
    {"conclude", "end"},
    {"convict", "convict"},
    {"crash", "crash"},
    {"declare", "announce"},
    {"defeat", "win"},
    {"depart", "leave"},
    {"detain", "arrest"},
    {"detonate", "explode"},
    {"die", "die"},
    {"discover", "find"},
    {"elect", "elect"},
    {"end", "end"},
    {"enter effect", "start"},
    {"enter force", "start"},
    {"erupt", "start"},
    {"explode", "explode"},
    {"fall ill", "sicken"},
    {"find", "find"},
    {"find guilty", "convict"},
    {"finish", "end"},
    {"finish meeting", "agree"},
    {"finish talk", "agree"},
    {"give up", "concede"},
    {"go effect", "start"},
    {"go force", "start"},
    {"hit", "strike"},
    {"jail", "sentence"},
    {"kick", "start"},
    {"kill", "die"},
    {"land", "arrive"},
    {"launch", "start"},
    {"leave", "leave"},
    {"make announcement", "announce"},
    {"open", "open"},
    {"overturn", "crash"},
    {"reach accord", "agree"},
    {"reach agreement", "agree"},
    {"reach deal", "agree"},
    {"reach verdict", "convict"},
    {"reopen", "open"},
    {"resign", "resign"},
    {"return verdict", "convict"},
    {"seal deal", "agree"},
    {"sentence", "sentence"},
    {"shut", "close"},
    {"sign accord", "agree"},
    {"sign agreement", "agree"},
    {"sign deal", "agree"},
    {"sink", "sink"},
    {"spot", "find"},
    {"start", "start"},
    {"step", "resign"},
    {"strike", "strike"},
    {"strike agreement", "agree"},
    {"strike bargain", "agree"},
    {"strike deal", "agree"},
    {"swear", "office"},
    {"take effect", "start"},
    {"take force", "start"},
    {"take ill", "sicken"},
    {"take office", "office"},
    {"take over", "office"},
    {"take place", "start"},
    {"vote", "vote"},
    {"win", "win"},
};

static const char *find_class(const char *key)
{
  const EventClass *row = PLX_TABLE_FIND(classes, key, strlen(key));
  return row != NULL ? row->class : NULL;
}

static const char *class_with(const PlxArticle *article, const char *verb, guint32 noun)
{
  const char *lemma = plx_article_token(article, noun)->lemma;
  if (lemma == NULL)
    return NULL;
  g_autofree char *key = g_strdup_printf("%s %s", verb, lemma);
  return find_class(key);
}

const char *plx_event_class(const PlxArticle *article, guint32 sentence, guint32 token)
{
  if (token == PLX_NONE || plx_article_token(article, token)->lemma == NULL)
    return NULL;
  const PlxSentence *s = plx_article_sentence(article, sentence);
  const guint32 end = s->first_token + s->n_tokens;
  const char *verb = plx_article_token(article, token)->lemma;
  for (guint32 i = s->first_token; i < end; i++) {
    const gboolean near = i > token && i <= token + NEXT_WORDS;
    if (!near && plx_article_head(article, sentence, i) != token)
      continue;
    const char *class = class_with(article, verb, i);
    if (class != NULL)
      return class;
  }
  const char *class = find_class(verb);
  return class != NULL ? class : verb;
}

gboolean plx_event_is_class(const char *name)
{
  for (gsize i = 0; i < G_N_ELEMENTS(classes); i++)
    if (strcmp(classes[i].class, name) == 0)
      return TRUE;
  return FALSE;
}
