/* How this works. Each mention is told to be of a kind: a person by name, an office, a body by name, a body
 * by what it is, somebody whose name is kept back, or too loose to say. */
#include "model/party.h"

#include "base/alias.h"
#include "base/table.h"
#include "data/doers.h"
#include "data/roles.h"
#include "model/nation.h"
#include "model/position.h"
#include "model/sense.h"
#include "model/voice.h"

#include <string.h>

void plx_party_free(PlxParty *party)
{
  if (party == NULL)
    return;
  g_free(party->mention);
  g_free(party->label);
  g_free(party->folded_label);
  g_strfreev(party->label_words);
  g_strfreev(party->folded_words);
  g_free(party);
}

/* ---- kinds ---- */

/* Nouns that may stand for whoever is meant. */
gboolean plx_party_noun_is_loose(const char *lemma)
{
  static const char *const nouns[] = {"defence",        "defense",      "prosecution",
                                      "adviser",        "agency",       "aide",
                                      "analyst",        "authority",    "board",
                                      "boss",           "executive",    "expert",
                                      "government",     "group",        "insider",
                                      "investigator",   "lawyer",       "leader",
                                      "letter",         "man",          "management",
                                      "member",         "office",       "officer",
                                      "official",       "organisation", "organization",
                                      "paper",          "party",        "people",
                                      "person",         "player",       "prosecutor",
                                      "regulator",      "report",       "rep",
                                      "representative", "scientist",    "site",
                                      "source",         "spokesman",    "spokesperson",
                                      "spokeswoman",    "statement",    "study",
                                      "team",           "video",        "website",
                                      "witness",        "woman",        NULL};
  return g_strv_contains(nouns, lemma);
}

/* A business, or another body of private people. */
static gboolean is_firm(const char *lemma)
{
  static const char *const others[] = {"club", "giant", "organiser", "organizer", "school", NULL};
  const PlxDoerNoun *noun = plx_doer_noun(lemma);
  return g_strv_contains(others, lemma) ||
         (noun != NULL && (noun->sort == PLX_DOER_FIRM || noun->sort == PLX_DOER_BUSINESS));
}

/* Is it what one at a time is: minister, mayor? */
gboolean plx_party_noun_is_office(const char *lemma)
{
  const PlxRoleNoun *noun = plx_table_find(plx_roles, plx_n_roles, sizeof(PlxRoleNoun), lemma, strlen(lemma));
  return noun != NULL && noun->kind == PLX_ROLE_NOUN_OFFICE;
}

/* Has it a name of its own, and not a description alone? */
static gboolean is_proper(const PlxName *name)
{
  const gboolean bare =
      name->role != NULL && name->core.start == name->span.start && name->core.end == name->span.end;
  return g_ascii_isupper(name->entity[0]) && (name->pronoun || !bare) &&
         !g_str_has_prefix(name->entity, "The ") && !g_str_has_prefix(name->entity, "A ") &&
         !g_str_has_prefix(name->entity, "An ");
}

/* Is the plural a word of one body's name: Argo Lines, General Motors; but not Senate Democrats? */
static gboolean is_plural_in_name(const PlxParty *p, const PlxToken *head)
{
  return p->name != NULL && p->name->type == PLX_NAME_BODY && p->name->core.start < head->span.start &&
         p->name->core.end == head->span.end && g_ascii_isupper(p->article->text[head->span.start]) &&
         head->lemma != NULL && !plx_sense_is_person(head->lemma);
}

gboolean plx_party_is_plural(const PlxParty *p)
{
  const PlxToken *head = p->head != PLX_NONE ? plx_article_token(p->article, p->head) : NULL;
  return head != NULL && (head->xpos == PLX_XPOS_NNS || head->xpos == PLX_XPOS_NNPS) &&
         !is_plural_in_name(p, head);
}

static gboolean is_it(const PlxParty *p)
{
  return p->head != PLX_NONE && plx_article_token_is(p->article, p->head, "it");
}

/* `He` taken for a body is taken wrongly. */
static gboolean is_he(const PlxParty *p)
{
  return p->head != PLX_NONE && (plx_article_token_is(p->article, p->head, "he") ||
                                 plx_article_token_is(p->article, p->head, "she"));
}

gboolean plx_party_noun_is_media(const char *lemma)
{
  static const char *const nouns[] = {"broadcaster", "channel", "daily",   "magazine", "media",
                                      "newspaper",   "outlet",  "press",   "radio",    "tabloid",
                                      "television",  "tv",      "website", NULL};
  return g_strv_contains(nouns, lemma);
}

/* What relays what others say: not the person or office that another article names, though perhaps the body
 * (`state media`, Xinhua). A single `report` is anybody's. */
static gboolean is_media(const PlxParty *p)
{
  const PlxToken *head = p->head != PLX_NONE ? plx_article_token(p->article, p->head) : NULL;
  if (head == NULL || head->lemma == NULL || head->upos != PLX_UPOS_NOUN)
    return FALSE;
  return plx_party_noun_is_media(head->lemma) ||
         (plx_party_is_plural(p) && strcmp(head->lemma, "report") == 0);
}

static gboolean is_paper(const PlxParty *p)
{
  static const char *const nouns[] = {"affidavit", "complaint", "document",   "indictment", "lawsuit", "log",
                                      "memo",      "record",    "transcript", "warrant",    NULL};
  const PlxToken *head = p->head != PLX_NONE ? plx_article_token(p->article, p->head) : NULL;
  return head != NULL && head->lemma != NULL && head->upos == PLX_UPOS_NOUN &&
         g_strv_contains(nouns, head->lemma);
}

/* `She` taken for a Robert, too. */
static gboolean is_of_other_sex(const PlxParty *p)
{
  const char *space = strchr(p->name->entity, ' ');
  const gsize length = space != NULL ? (gsize)(space - p->name->entity) : strlen(p->name->entity);
  const PlxGivenName *given =
      plx_table_find(plx_given_names, plx_n_given_names, sizeof *given, p->name->entity, length);
  const gboolean she = p->head != PLX_NONE && plx_article_token_is(p->article, p->head, "she");
  return p->name->pronoun && given != NULL &&
         ((given->sex == PLX_SEX_MALE && she) || (given->sex == PLX_SEX_FEMALE && !she && is_he(p)));
}

static const char *const hidden_nouns[] = {"insider", "people", "person", "source", NULL};

/* `He`, of whom no more is known than that he is a military source. */
static gboolean stands_for_hidden(const PlxParty *p)
{
  static const char *const articles[] = {"A ", "An ", "Another ", "a ", "an ", "another "};
  if (p->name == NULL || !p->name->pronoun)
    return FALSE;
  const char *space = strrchr(p->name->entity, ' ');
  gboolean indefinite = FALSE;
  for (gsize i = 0; i < G_N_ELEMENTS(articles); i++)
    indefinite |= g_str_has_prefix(p->name->entity, articles[i]);
  return indefinite && space != NULL && g_strv_contains(hidden_nouns, space + 1);
}

/* `A person close to the talks`, `two people who have seen it`, `sources`: with a reason to know, or to hide.
 */
static gboolean is_hidden(const PlxParty *p)
{
  static const char *const definite[] = {"the", "these", "those"};
  if (stands_for_hidden(p))
    return TRUE;
  const PlxToken *head = p->head != PLX_NONE ? plx_article_token(p->article, p->head) : NULL;
  if (head == NULL || head->lemma == NULL || head->upos != PLX_UPOS_NOUN ||
      !g_strv_contains(hidden_nouns, head->lemma))
    return FALSE;
  const PlxSentence *s = plx_article_sentence(p->article, p->source.sentence);
  gboolean named = FALSE;
  for (guint32 i = s->first_token; i < p->head; i++)
    named |= plx_span_contains(p->source.span, plx_article_token(p->article, i)->span) &&
             PLX_TOKEN_ANY(p->article, i, definite);
  return !named;
}

/* Of which there is one, however it is written at the head of a sentence: `Police said`. */
static gboolean is_institution(const PlxToken *head)
{
  static const char *const institutions[] = {"army", "cabinet", "congress",   "council", "court",
                                             "jury", "navy",    "parliament", "police",  "senate"};
  return head->lemma != NULL && (head->upos == PLX_UPOS_NOUN || head->upos == PLX_UPOS_PROPN) &&
         PLX_TABLE_FIND_FOLDED(institutions, head->lemma, strlen(head->lemma)) != NULL;
}

/* Is a noun that may stand for whoever is meant told apart by what stands before it (`the transport
 * authority`)? */
static gboolean is_told_apart(const PlxParty *p)
{
  static const char *const bodies[] = {"agency", "authority", "board", "regulator", NULL};
  const PlxToken *head = plx_article_token(p->article, p->head);
  return g_strv_contains(bodies, head->lemma) && !plx_party_is_plural(p) && p->head > 0 &&
         !plx_article_token_is(p->article, p->head - 1, "news") && /* which relays what others say */
         plx_article_token(p->article, p->head - 1)->upos == PLX_UPOS_NOUN &&
         plx_span_contains(p->source.span, plx_article_token(p->article, p->head - 1)->span);
}

/* `The police and emergency services`, `the army and local officials`: who else they are may be anybody. */
static gboolean is_joined_by_loose(const PlxParty *p)
{
  static const char *const helpers[] = {"crew", "rescuer", "responder", "service", NULL};
  const PlxSentence *s = plx_article_sentence(p->article, p->source.sentence);
  for (guint32 i = s->first_token; p->head != PLX_NONE && i < s->first_token + s->n_tokens; i++) {
    const PlxToken *token = plx_article_token(p->article, i);
    if (token->deprel == PLX_DEPREL_CONJ && token->xpos == PLX_XPOS_NNS && token->lemma != NULL &&
        plx_article_head(p->article, p->source.sentence, i) == p->head &&
        plx_span_contains(p->source.span, token->span) &&
        (plx_party_noun_is_loose(token->lemma) || g_strv_contains(helpers, token->lemma)))
      return TRUE;
  }
  return FALSE;
}

static PlxPartyKind kind_of_name(const PlxParty *p)
{
  const gboolean person = p->name->type == PLX_NAME_PERSON;
  const PlxToken *head = p->head != PLX_NONE ? plx_article_token(p->article, p->head) : NULL;
  if (is_of_other_sex(p))
    return PLX_PARTY_LOOSE;
  if (is_proper(p->name)) {
    const gboolean several = plx_party_is_plural(p) || (p->name->pronoun && !is_it(p));
    return person ? PLX_PARTY_PERSON : several || is_he(p) ? PLX_PARTY_LOOSE : PLX_PARTY_BODY;
  }
  if (p->name->pronoun || head == NULL || head->lemma == NULL ||
      (plx_party_noun_is_loose(head->lemma) && !is_told_apart(p)))
    return PLX_PARTY_LOOSE;
  if (is_firm(head->lemma))
    return plx_party_is_plural(p) ? PLX_PARTY_LOOSE : PLX_PARTY_FIRM;
  if (is_institution(head))
    return PLX_PARTY_AGENCY;
  if (plx_party_is_plural(p))
    return person && !plx_party_noun_is_office(head->lemma) ? PLX_PARTY_GROUP
                                                            : PLX_PARTY_LOOSE; /* `Navy firefighters` */
  return person ? PLX_PARTY_OFFICE : PLX_PARTY_AGENCY;
}

gboolean plx_party_noun_is_body(const char *lemma)
{
  static const char *const bodies[] = {"brigade",    "bureau",   "center",     "centre",
                                       "commission", "council",  "department", "guard",
                                       "institute",  "ministry", "service",    NULL};
  return g_strv_contains(bodies, lemma) || plx_sense_compare_nouns(lemma, "organization") != PLX_SENSE_OTHER;
}

/* Two words at the least, or an institution: that is one of its kind. */
static PlxPartyKind kind_of_noun(const PlxParty *p)
{
  const PlxToken *head = p->head != PLX_NONE ? plx_article_token(p->article, p->head) : NULL;
  if (is_it(p))
    return PLX_PARTY_AGENCY; /* `it stipulated`: a document, which is nobody's word alone */
  if (head != NULL && is_institution(head))
    return PLX_PARTY_AGENCY;
  if (head == NULL || head->lemma == NULL || head->upos != PLX_UPOS_NOUN ||
      plx_party_noun_is_loose(head->lemma))
    return PLX_PARTY_LOOSE;
  if (is_firm(head->lemma))
    return plx_party_is_plural(p) ? PLX_PARTY_LOOSE : PLX_PARTY_FIRM;
  if (head->xpos == PLX_XPOS_NNS || strcmp(head->lemma, "family") == 0)
    return plx_sense_is_person(head->lemma) || head->xpos != PLX_XPOS_NNS ? PLX_PARTY_GROUP : PLX_PARTY_LOOSE;
  const gboolean body = plx_party_noun_is_body(head->lemma);
  const guint8 before = p->head > 0 ? plx_article_token(p->article, p->head - 1)->upos : 0;
  const gboolean described =
      before == PLX_UPOS_NOUN || (before == PLX_UPOS_ADJ && p->head > 1 &&
                                  plx_article_token(p->article, p->head - 2)->upos == PLX_UPOS_ADJ);
  return body && described ? PLX_PARTY_AGENCY : PLX_PARTY_LOOSE;
}

/* The names in a mention of several: `Treasury officials`, `analysts at Brook & Tully`; NULL if there are
 * none but a country's. */
static char *names_of_several(const PlxParty *p)
{
  const PlxSentence *s = plx_article_sentence(p->article, p->source.sentence);
  GString *out = g_string_new(NULL);
  for (guint32 i = s->first_token; i < s->first_token + s->n_tokens; i++) {
    const PlxToken *token = plx_article_token(p->article, i);
    const char *text = p->article->text + token->span.start;
    const gboolean named = token->upos == PLX_UPOS_PROPN || (out->len > 0 && g_ascii_isupper(*text));
    if (named && plx_span_contains(p->source.span, token->span) &&
        !plx_is_territory(text, plx_span_length(token->span)))
      g_string_append_printf(out, "%s%.*s", out->len > 0 ? " " : "", (int)plx_span_length(token->span), text);
  }
  return g_string_free(out, out->len == 0);
}

PlxParty *plx_party_new(const PlxReport *report, const PlxStory *story, PlxSource source)
{
  PlxParty *p = g_new0(PlxParty, 1);
  p->report = report;
  p->story = story;
  p->article = plx_report_article(report, source.article);
  p->source = source = plx_voice_represented(p->article, source);
  p->head = plx_voice_author(p->article, source, plx_content_head(p->article, source.span));
  if (source.name != PLX_NONE) {
    p->name = plx_article_name(p->article, source.name);
    p->entity = p->name->cast != PLX_NONE ? g_ptr_array_index(story->cast, p->name->cast) : NULL;
  }
  p->kind = is_media(p)             ? PLX_PARTY_MEDIA
            : is_hidden(p)          ? PLX_PARTY_HIDDEN
            : is_paper(p)           ? PLX_PARTY_PAPER
            : is_joined_by_loose(p) ? PLX_PARTY_LOOSE
            : p->name != NULL       ? kind_of_name(p)
                                    : kind_of_noun(p);
  p->mention = plx_article_excerpt(p->article, source.span);
  if (p->kind == PLX_PARTY_LOOSE && plx_party_is_plural(p) && (p->label = names_of_several(p)) != NULL)
    p->kind = PLX_PARTY_BODY;
  else
    p->label = g_strdup(p->name != NULL ? p->name->entity : p->mention);
  p->folded_label = plx_alias_fold(p->label, strlen(p->label));
  p->label_words = g_strsplit(p->label, " ", -1);
  g_autofree char *folded = plx_alias_fold(p->mention, strlen(p->mention));
  p->folded_words = g_strsplit(folded, " ", -1);
  return p;
}

const char *plx_party_country(const PlxParty *p)
{
  const char *of = p->entity != NULL ? p->entity->of : NULL;
  return of == NULL && p->name != NULL ? p->name->of : of;
}

const char *plx_party_role(const PlxParty *person)
{
  return person->entity != NULL ? person->entity->role : person->name->role;
}

gboolean plx_party_is_private(const PlxParty *p)
{
  return p->kind == PLX_PARTY_GROUP || (p->kind == PLX_PARTY_PERSON && plx_party_role(p) == NULL);
}
