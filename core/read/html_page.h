/* A page as flat arrays: its elements in document order, the passages of visible text, and what its head
 * says. The page owns everything. */
#pragma once

#include "read/html_clean.h"
#include "read/html_hint.h"
#include "read/html_tag.h"
#include "read/passage.h"

typedef struct {
  guint32 parent;     /* index of elements; PLX_NONE for the root */
  guint32 first, end; /* passages inside, half open */
  guint32 hints;      /* PlxHint flags of class, id and role */
  guint32 within;     /* bits of PlxTag: its own and those of the elements around it */
  guint8 tag;         /* PlxTag */
  gboolean is_body;   /* itemprop="articleBody" */
} PlxElement;

/* A fact of the page's markup, in document order: `<meta property=… content=…>`, `<link rel=… href=…>`,
 * `<time datetime=…>`, `itemprop=…`. */
typedef enum {
  PLX_PAGE_META,
  PLX_PAGE_LINK,
  PLX_PAGE_TIME,     /* key: what its hints or itemprop say; value: its datetime, else its text */
  PLX_PAGE_PROPERTY, /* itemprop or rel, with its content, else its text */
} PlxPageFactKind;

typedef struct {
  PlxPageFactKind kind;
  const char *key; /* lower case */
  const char *value;
  guint32 element; /* the block it stands in; PLX_NONE in the head */
  guint32 hints;   /* PlxHint of the element itself */
} PlxPageFact;

typedef struct {
  PlxArena *arena;
  GString *text;     /* passages separated by a blank line */
  GArray *elements;  /* PlxElement */
  GArray *passages;  /* PlxPassage; `place` is the index of the innermost block element */
  GArray *facts;     /* PlxPageFact */
  const char *title; /* of <title>; NULL */
  const char *language;
} PlxPage;

/**
 * plx_page_new:
 * @clean: the page's markup
 * @hidden: take hidden text for visible: some pages show theirs by a script
 * @error: PLX_ERROR_READ if the parser gave up
 *
 * One pass of libxml2's SAX parser: no tree is built, nothing is fetched, nothing recurses.
 */
PlxPage *plx_page_new(const PlxCleanHtml *clean, gboolean hidden, GError **error);
void plx_page_free(PlxPage *page);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(PlxPage, plx_page_free)

static inline PlxElement *plx_page_element(const PlxPage *page, guint32 i)
{
  return &g_array_index(page->elements, PlxElement, i);
}

/* Is the element, or one around it, of this tag? */
static inline gboolean plx_page_is_within(const PlxPage *page, guint32 element, PlxTag tag)
{
  return element != PLX_NONE && (plx_page_element(page, element)->within & (1u << tag)) != 0;
}
