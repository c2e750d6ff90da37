/* Articles to relate, made from texts. */
#pragma once

#include "model/finding.h"

/* Add an article with its sentences, tokens and times to the report; `published` may be NULL. */
void add_article(PlxReport *report, const char *id, const char *text, const char *published);

/* One story of all the report's articles; the report's. */
PlxStory *one_story(PlxReport *report);
