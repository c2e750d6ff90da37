/* A text, read and annotated as an article of its own. */
#pragma once

#include "model/article.h"

/* `published`: an instant as story.ini has it; NULL: not known. The caller owns what is returned. */
PlxArticle *annotate_text(const char *text, const char *published);
