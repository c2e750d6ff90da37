#include "annotate/attribution_finder.h"

gboolean plx_finder_has_words(const PlxFinder *f, guint32 first, guint32 last)
{
  for (guint32 i = first; i <= last && last != PLX_NONE; i++)
    if (!plx_finder_is_punct(f, i))
      return TRUE;
  return FALSE;
}

gboolean plx_finder_has_finite(const PlxFinder *f, PlxRange range)
{
  for (guint32 i = range.first; i <= range.last; i++)
    if (plx_finder_is_finite(f, i))
      return TRUE;
  return FALSE;
}

gboolean plx_finder_is_time(const PlxFinder *f, guint32 token)
{
  const PlxSpan span = plx_article_token(f->article, token)->span;
  guint32 i = PLX_MENTIONS_OF(f->article->times, PlxTime, f->sentence);
  for (; i < f->article->times->len && plx_article_time(f->article, i)->sentence == f->sentence; i++)
    if (plx_span_contains(plx_article_time(f->article, i)->span, span))
      return TRUE;
  return FALSE;
}

gboolean plx_finder_says_further(const PlxFinder *f, guint32 verb)
{
  return verb > f->first && verb < f->last && plx_article_token(f->article, verb)->xpos == PLX_XPOS_VBG &&
         plx_finder_is(f, verb - 1, ",") && plx_finder_is(f, verb + 1, "that") &&
         f->quotes[verb - 1] == PLX_NONE && plx_cue_verb(f->tree, verb) != NULL;
}

gboolean plx_finder_is_nominal(const PlxFinder *f, guint32 token)
{
  switch (plx_finder_upos(f, token)) {
  case PLX_UPOS_NOUN:
  case PLX_UPOS_PROPN:
  case PLX_UPOS_ADJ:
  case PLX_UPOS_DET:
  case PLX_UPOS_NUM:
    return TRUE;
  case PLX_UPOS_PART:
    return !plx_finder_is(f, token, "to") && !plx_finder_is(f, token, "not");
  case PLX_UPOS_PRON:
    return plx_article_token(f->article, token)->xpos == PLX_XPOS_PRPS;
  case PLX_UPOS_PUNCT:
    return plx_finder_is(f, token, "-") || plx_finder_is(f, token, ".");
  default:
    return FALSE;
  }
}

gboolean plx_finder_is_head(const PlxFinder *f, guint32 token)
{
  const PlxUpos upos = plx_finder_upos(f, token);
  return upos == PLX_UPOS_NOUN || upos == PLX_UPOS_PROPN || upos == PLX_UPOS_PRON || upos == PLX_UPOS_NUM;
}

gboolean plx_finder_is_relative(const PlxFinder *f, guint32 token)
{
  return plx_article_is_relative(f->article, token);
}

gboolean plx_content_may_open(const PlxFinder *f, guint32 token)
{
  switch (plx_finder_upos(f, token)) {
  case PLX_UPOS_DET:
  case PLX_UPOS_NOUN:
  case PLX_UPOS_PROPN:
  case PLX_UPOS_PRON:
  case PLX_UPOS_ADJ:
  case PLX_UPOS_NUM:
    return TRUE;
  default:
    return FALSE;
  }
}

void plx_content_add(PlxRawAttribution *raw, guint32 first, guint32 last)
{
  if (first <= last && last != PLX_NONE && raw->n_content < PLX_MAX_CONTENT)
    raw->content[raw->n_content++] = (PlxRange){first, last};
}

void plx_content_without(const PlxFinder *f, PlxRawAttribution *raw, PlxRange whole, PlxRange part)
{
  if (part.first > whole.first && plx_finder_has_words(f, whole.first, part.first - 1))
    plx_content_add(raw, whole.first, MIN(whole.last, part.first - 1));
  if (part.last < whole.last && plx_finder_has_words(f, part.last + 1, whole.last))
    plx_content_add(raw, MAX(whole.first, part.last + 1), whole.last);
}

gboolean plx_finder_is_speaker(const PlxFinder *f, guint32 token)
{
  static const char *const words[] = {"i", "we", "you", "me", "us"};
  return PLX_FINDER_ANY(f, token, words);
}
