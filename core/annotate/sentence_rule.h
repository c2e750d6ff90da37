/* What ends a sentence: the rules of the splitter, one function a kind of place. All is borrowed. */
#pragma once

#include "annotate/token_char.h"

/* A paragraph under the splitter; places are bytes of `bytes`. */
typedef struct {
  const char *bytes;
  gsize start, end;
  gboolean short_lines; /* its lines are items of a list, not one wrapped text */
} PlxText;

typedef enum { PLX_LIST_NONE, PLX_LIST_NUMBER, PLX_LIST_LETTER } PlxListStyle;

/* The numbering that a paragraph begins with: `1.`, `1)`, `1.)`, `a.` */
typedef struct {
  PlxListStyle style;
  guint32 next; /* the number or letter that would come next */
  char mark[3]; /* what stands behind it */
} PlxList;

/* A run of stops and what stands around it. */
typedef struct {
  gsize sentence;  /* where the open sentence begins */
  gsize at;        /* the run */
  gsize run_end;   /* behind the run: `...`, `?!`, `. . .` */
  gsize close_end; /* behind the brackets and quotation marks that close there */
  gsize next;      /* the first character that is no space; the paragraph's end */
  guint n_stops;   /* how many full stops */
  gboolean asks;   /* has a mark other than a full stop or ellipsis */
  gboolean ellipsis;
  gboolean spaced;       /* `. . .` */
  gboolean closes;       /* a bracket or quotation mark closes there */
  gboolean quote_closes; /* a quotation mark closes there */
  gsize split;           /* not 0: the sentence ends here, inside the run */
} PlxStop;

PlxStop plx_stop_read(const PlxText *text, gsize sentence, gsize at);

/* Does the sentence end behind the run? */
gboolean plx_stop_ends_sentence(const PlxText *text, const PlxStop *stop);

/* Does the text begin with a list's first number? */
PlxList plx_list_read(const PlxText *text);

/* Does a list's next item begin here? Then the list moves on. */
gboolean plx_list_goes_on(const PlxText *text, PlxList *list, gsize at);

/* Does an item begin at this bullet? */
gboolean plx_bullet_begins_sentence(const PlxText *text, gsize at);

/* Are the lines of a paragraph short, and none ended by a stop? */
gboolean plx_lines_are_items(const PlxText *text);

/* Does a sentence end with the line that ends here? */
gboolean plx_line_ends_sentence(const PlxText *text, gsize at);

/* The end of the dateline, date or figure's label that stands before the paragraph's text; 0 if there is
 * none. */
gsize plx_head_end(const PlxText *text);

/* Where the date begins that stands behind it; 0 if there is none. */
gsize plx_tail_start(const PlxText *text);

/* Where the picture's credit of this colon begins, `Photo: …`, if no stop is before it; 0 if it is none. */
gsize plx_credit_start(const PlxText *text, gsize sentence, gsize colon);
