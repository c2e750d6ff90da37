/* Which sentences tell something: no headings, captions, galleries or quotations that are pulled out of the
 * text. */
#include "relate/own_voice.h"

#include <string.h>

#define FEWEST_TOKENS 5  /* of a sentence that ends as one */
#define LONGEST_COUNT 3  /* digits */
#define CAPTION_TOKENS 8 /* in which a caption names its picture */

static gboolean ends_in(const PlxArticle *article, const PlxSentence *sentence, char mark)
{
  return sentence->span.end > sentence->span.start && article->text[sentence->span.end - 1] == mark;
}

/* Has it the words of a sentence, whatever the tagger takes its verb for: the bridge cost 3 million euros? */
static gboolean is_worded(const PlxArticle *article, const PlxSentence *sentence)
{
  const PlxUpos first = plx_article_token(article, sentence->first_token)->upos;
  if (sentence->n_tokens < FEWEST_TOKENS ||
      (first != PLX_UPOS_DET && first != PLX_UPOS_NOUN && first != PLX_UPOS_PROPN && first != PLX_UPOS_PRON))
    return FALSE;
  for (guint32 i = sentence->first_token; i < sentence->first_token + sentence->n_tokens; i++)
    if (plx_article_token_is(article, i, ":"))
      return FALSE;
  return TRUE;
}

/* `In this photo, a ferry leaves the port`: what a picture shows. */
static gboolean is_caption(const PlxArticle *article, const PlxSentence *sentence)
{
  static const char *const pictures[] = {"frame", "image", "photo", "photograph", "picture", "video"};
  const guint32 end = sentence->first_token + sentence->n_tokens;
  for (guint32 i = sentence->first_token; i + 1 < end && i < sentence->first_token + CAPTION_TOKENS; i++) {
    if (!plx_article_token_is(article, i, "in") || !plx_article_token_is(article, i + 1, "this"))
      continue;
    for (guint32 k = i + 2; k < end && plx_article_token(article, k)->upos != PLX_UPOS_VERB &&
                            plx_article_token(article, k)->upos != PLX_UPOS_ADP;
         k++)
      if (PLX_TOKEN_ANY(article, k, pictures))
        return TRUE;
  }
  return FALSE;
}

static gboolean is_finite(const PlxToken *token)
{
  return token->xpos == PLX_XPOS_VBD || token->xpos == PLX_XPOS_VBZ || token->xpos == PLX_XPOS_VBP ||
         token->xpos == PLX_XPOS_MD;
}

/* `The scene after the tram overturned`: what is seen, and no more told of it than when. */
static gboolean names_view(const PlxArticle *article, const PlxSentence *sentence)
{
  static const char *const views[] = {"aftermath", "moment", "scene", "scenes", "view"};
  static const char *const links[] = {"after", "as", "following", "that", "the", "when", "where"};
  const guint32 end = sentence->first_token + sentence->n_tokens;
  guint32 i = sentence->first_token;
  guint finite = 0;
  i += i < end && plx_article_token(article, i)->upos == PLX_UPOS_DET ? 1 : 0;
  if (i + 1 >= end || !PLX_TOKEN_ANY(article, i, views) || !PLX_TOKEN_ANY(article, i + 1, links))
    return FALSE;
  for (; i < end; i++)
    finite += is_finite(plx_article_token(article, i)) ? 1 : 0;
  return finite <= 1;
}

/* `– Telling voices apart –`: what the next lines are about. */
static gboolean is_heading(const PlxArticle *article, const PlxSentence *sentence)
{
  const guint32 end = sentence->first_token + sentence->n_tokens;
  guint32 i = sentence->first_token;
  while (i < end && plx_article_token(article, i)->upos == PLX_UPOS_PUNCT)
    i++;
  if (i == end || plx_article_token(article, i)->xpos != PLX_XPOS_VBG || ends_in(article, sentence, '.'))
    return FALSE;
  for (; i < end; i++)
    if (is_finite(plx_article_token(article, i)))
      return FALSE;
  return TRUE;
}

/* Does the article attribute something to somebody of that name? */
static gboolean speaks(const PlxArticle *article, const char *entity)
{
  for (guint32 i = 0; i < article->attributions->len; i++) {
    const guint32 name = plx_article_attribution(article, i)->name;
    if (name != PLX_NONE && strcmp(plx_article_name(article, name)->entity, entity) == 0)
      return TRUE;
  }
  return FALSE;
}

/* `There was blood everywhere Ida Lund`: a quotation pulled out of the text, its speaker named behind it. */
static gboolean is_pulled(const PlxArticle *article, const PlxSentence *sentence)
{
  guint32 i =
      PLX_MENTIONS_OF(article->names, PlxName, plx_article_sentence_at(article, sentence->span.start));
  for (; i < article->names->len && plx_article_name(article, i)->span.start < sentence->span.end; i++) {
    const PlxName *name = plx_article_name(article, i);
    if (name->type == PLX_NAME_PERSON && name->span.end == sentence->span.end &&
        name->span.start > sentence->span.start && sentence->paragraph > 0)
      return speaks(article, name->entity);
  }
  return FALSE;
}

/* The number at the text, and where it ends → end. */
static guint32 read_number(const char *text, guint32 at, guint32 stop, guint32 *end)
{
  guint32 number = 0;
  for (*end = at; *end < stop && *end < at + LONGEST_COUNT && g_ascii_isdigit(text[*end]); (*end)++)
    number = 10 * number + (guint32)(text[*end] - '0');
  return number;
}

/* `2/8 Firefighters at the quay 3/8 The wreck 4/8`: pictures one after the other. */
static gboolean is_gallery(const PlxArticle *article, PlxSpan sentence)
{
  guint32 last = 0, of = 0, end;
  for (guint32 i = sentence.start; i < sentence.end; i = MAX(end, i + 1)) {
    const guint32 number = read_number(article->text, i, sentence.end, &end);
    if (end == i || end + 1 >= sentence.end || article->text[end] != '/')
      continue;
    const guint32 all = read_number(article->text, end + 1, sentence.end, &end);
    if (last > 0 && all == of && number == last + 1)
      return TRUE;
    last = number;
    of = all;
  }
  return FALSE;
}

/* A quotation whose other mark is missing or misplaced. */
static gboolean begins_quotation(const PlxArticle *article, const PlxSentence *sentence)
{
  static const char *const marks[] = {"\"", "“", "``", "''", "„", "«"};
  return sentence->n_tokens > 0 && PLX_TOKEN_ANY(article, sentence->first_token, marks);
}

gboolean plx_sentence_tells(const PlxArticle *article, const PlxSentence *sentence)
{
  if (sentence->furniture || begins_quotation(article, sentence) || ends_in(article, sentence, '?') ||
      is_caption(article, sentence) || is_gallery(article, sentence->span) || names_view(article, sentence) ||
      is_heading(article, sentence) || is_pulled(article, sentence))
    return FALSE;
  if (ends_in(article, sentence, '.') && is_worded(article, sentence))
    return TRUE;
  for (guint32 i = sentence->first_token; i < sentence->first_token + sentence->n_tokens; i++) {
    const guint8 upos = plx_article_token(article, i)->upos;
    if (upos == PLX_UPOS_VERB || upos == PLX_UPOS_AUX)
      return TRUE;
  }
  return FALSE;
}
