#include "model/fate.h"

#include "base/table.h"

#include <string.h>

typedef struct {
  const char *key;
  PlxFate fate;
  gboolean counts; /* a noun that counts people by it */
} FateWord;

static const FateWord words[] = {
    {"arrest", PLX_FATE_ARRESTED, TRUE},
    {"arrested", PLX_FATE_ARRESTED, FALSE},
    {"behead", PLX_FATE_KILLED, FALSE},
    {"blacken", PLX_FATE_LOST, FALSE},
    {"body", PLX_FATE_KILLED, TRUE},
    {"burn", PLX_FATE_LOST, FALSE},
    {"butcher", PLX_FATE_KILLED, FALSE},
    {"case", PLX_FATE_SICK, TRUE},
    {"charge", PLX_FATE_CHARGED, FALSE},
    {"charged", PLX_FATE_CHARGED, FALSE},
    {"collapse", PLX_FATE_LOST, FALSE},
    {"custody", PLX_FATE_ARRESTED, FALSE},
    {"damage", PLX_FATE_LOST, FALSE},
    {"dead", PLX_FATE_KILLED, TRUE},
    {"death", PLX_FATE_KILLED, TRUE},
    {"demolish", PLX_FATE_LOST, FALSE},
    {"destroy", PLX_FATE_LOST, FALSE},
    {"detain", PLX_FATE_ARRESTED, FALSE},
    {"detainee", PLX_FATE_ARRESTED, TRUE},
    {"die", PLX_FATE_KILLED, FALSE},
    {"displace", PLX_FATE_MOVED, FALSE},
    {"drown", PLX_FATE_KILLED, FALSE},
    {"electrocute", PLX_FATE_KILLED, FALSE},
    {"entomb", PLX_FATE_TRAPPED, FALSE},
    {"evacuate", PLX_FATE_MOVED, FALSE},
    {"evacuated", PLX_FATE_MOVED, FALSE},
    {"evacuee", PLX_FATE_MOVED, TRUE},
    {"fatality", PLX_FATE_KILLED, TRUE},
    {"flatten", PLX_FATE_LOST, FALSE},
    {"flee", PLX_FATE_MOVED, FALSE},
    {"gut", PLX_FATE_LOST, FALSE},
    {"hospital", PLX_FATE_TREATED, FALSE},
    {"hospitalise", PLX_FATE_TREATED, FALSE},
    {"hospitalize", PLX_FATE_TREATED, FALSE},
    {"hurt", PLX_FATE_HURT, TRUE},
    {"ill", PLX_FATE_SICK, FALSE},
    {"infect", PLX_FATE_SICK, FALSE},
    {"infection", PLX_FATE_SICK, TRUE},
    {"injure", PLX_FATE_HURT, FALSE},
    {"injured", PLX_FATE_HURT, TRUE},
    {"injury", PLX_FATE_HURT, TRUE},
    {"jail", PLX_FATE_CHARGED, FALSE},
    {"kill", PLX_FATE_KILLED, FALSE},
    {"level", PLX_FATE_LOST, FALSE},
    {"life", PLX_FATE_KILLED, TRUE},
    {"lynch", PLX_FATE_KILLED, FALSE},
    {"massacre", PLX_FATE_KILLED, FALSE},
    {"miss", PLX_FATE_MISSING, FALSE},
    {"missing", PLX_FATE_MISSING, TRUE},
    {"murder", PLX_FATE_KILLED, FALSE},
    {"neutralise", PLX_FATE_KILLED, FALSE},
    {"neutralize", PLX_FATE_KILLED, FALSE},
    {"perish", PLX_FATE_KILLED, FALSE},
    {"raze", PLX_FATE_LOST, FALSE},
    {"rescue", PLX_FATE_RESCUED, FALSE},
    {"ruin", PLX_FATE_LOST, FALSE},
    {"save", PLX_FATE_RESCUED, FALSE},
    {"sick", PLX_FATE_SICK, FALSE},
    {"sicken", PLX_FATE_SICK, FALSE},
    {"slaughter", PLX_FATE_KILLED, FALSE},
    {"slay", PLX_FATE_KILLED, FALSE},
    {"succumb", PLX_FATE_KILLED, FALSE},
    {"swallow", PLX_FATE_LOST, FALSE},
    {"toll", PLX_FATE_KILLED, FALSE},
    {"trap", PLX_FATE_TRAPPED, FALSE},
    {"trapped", PLX_FATE_TRAPPED, FALSE},
    {"treat", PLX_FATE_TREATED, FALSE},
    {"unaccounted", PLX_FATE_MISSING, FALSE},
    {"wound", PLX_FATE_HURT, FALSE},
    {"wounded", PLX_FATE_HURT, TRUE},
    {"wreck", PLX_FATE_LOST, FALSE},
};

static const FateWord *find_word(const char *lemma)
{
  return lemma != NULL ? PLX_TABLE_FIND(words, lemma, strlen(lemma)) : NULL;
}

PlxFate plx_fate_of(const char *lemma)
{
  const FateWord *word = find_word(lemma);
  return word != NULL ? word->fate : PLX_FATE_NONE;
}

gboolean plx_fate_is_count(const char *noun)
{
  const FateWord *word = find_word(noun);
  return word != NULL && word->counts;
}

PlxDegree plx_degree_of(const char *lemma)
{
  static const struct {
    const char *key;
    PlxDegree degree;
  } rows[] = {
      {"badly", PLX_DEGREE_SEVERE},     {"critical", PLX_DEGREE_SEVERE}, {"critically", PLX_DEGREE_SEVERE},
      {"grave", PLX_DEGREE_SEVERE},     {"gravely", PLX_DEGREE_SEVERE},  {"light", PLX_DEGREE_SLIGHT},
      {"lightly", PLX_DEGREE_SLIGHT},   {"minor", PLX_DEGREE_SLIGHT},    {"serious", PLX_DEGREE_SEVERE},
      {"seriously", PLX_DEGREE_SEVERE}, {"severe", PLX_DEGREE_SEVERE},   {"severely", PLX_DEGREE_SEVERE},
      {"slight", PLX_DEGREE_SLIGHT},    {"slightly", PLX_DEGREE_SLIGHT}, {"threatening", PLX_DEGREE_SEVERE},
      {"walk", PLX_DEGREE_SLIGHT},
  };
  for (gsize i = 0; lemma != NULL && i < G_N_ELEMENTS(rows); i++)
    if (strcmp(rows[i].key, lemma) == 0)
      return rows[i].degree;
  return PLX_DEGREE_NONE;
}
