/* What a page says of its article: in linked data, meta tags, microdata, and to its readers. */
#pragma once

#include "read/html_page.h"

/**
 * plx_page_metadata:
 * @page: judged (plx_page_judge); its title, byline and date are marked among its passages
 * @linked_data: the page's JSON-LD scripts
 * @article: gets title, byline, outlet, publication date, language and address where it has none yet
 */
void plx_page_metadata(PlxPage *page, GPtrArray *linked_data, PlxArticle *article);
