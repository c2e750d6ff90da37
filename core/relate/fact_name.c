/* Facts of names: each entity of the cast that several articles call by a name of its own. */
#include "relate/steps.h"

#include <string.h>

/* A dateline's capitals hide how a place is spelled: TORSHAVN. */
static gboolean is_dateline(const PlxArticle *article, const PlxName *name)
{
  for (guint32 i = name->core.start; i < name->core.end; i++)
    if (g_ascii_islower(article->text[i]) || (article->text[i] & 0x80))
      return FALSE;
  return name->type == PLX_NAME_PLACE && plx_span_length(name->core) > 4;
}

/* `Paint-Trump-as-a-plutocrat`: part of another word. */
static gboolean is_in_compound(const PlxArticle *article, const PlxName *name)
{
  const char *text = article->text;
  const guint32 start = name->core.start, end = name->core.end;
  return text[start] == '-' || text[end - 1] == '-' ||
         (start > 1 && text[start - 1] == '-' && g_ascii_isalpha(text[start - 2]) && text[end] == '-');
}

/* What somebody is (`a 12-year-old boy`) is not how he is called. */
static gboolean is_named(const PlxArticle *article, const PlxName *name)
{
  const gboolean described =
      name->role != NULL && name->core.start == name->span.start && name->core.end == name->span.end;
  return !name->pronoun && !described && !is_dateline(article, name) && name->core.end > name->core.start &&
         !is_in_compound(article, name) && !plx_article_sentence(article, name->sentence)->furniture;
}

void plx_relate_names(const PlxReport *report, const PlxStory *story, GPtrArray *facts)
{
  for (guint32 i = 0; i < story->cast->len; i++) {
    const PlxEntity *entity = g_ptr_array_index(story->cast, i);
    g_autoptr(GArray) named = g_array_new(FALSE, FALSE, sizeof(PlxMention));
    gboolean several = FALSE;
    for (guint32 k = 0; k < entity->mentions->len; k++) {
      PlxMention mention = g_array_index(entity->mentions, PlxMention, k);
      const PlxArticle *article = plx_report_article(report, mention.article);
      const PlxName *name = plx_article_name(article, mention.index);
      if (!is_named(article, name))
        continue;
      mention.span = name->core;
      g_array_append_val(named, mention);
      several |= mention.article != g_array_index(named, PlxMention, 0).article;
    }
    if (!several)
      continue;
    PlxFact *fact = plx_fact_new(facts, PLX_FACT_NAME);
    g_array_append_vals(fact->mentions, named->data, named->len);
    fact->about = entity->name;
    fact->score = 1;
  }
}
