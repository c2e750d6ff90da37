/* Which passages of a page are the article. */
#pragma once

#include "read/html_page.h"

/* Set the blocks of the page's passages. Returns: the words of the passages that are the article. */
guint plx_page_judge(PlxPage *page);
