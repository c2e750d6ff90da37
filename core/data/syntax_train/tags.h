/* The classes that the tagger tells apart: combinations of UPOS and XPOS. */
#pragma once

#include "annotate/syntax_model.h"
#include "treebank.h"

/* Fills `names` with the commonest combinations of the treebank and returns how many there are. */
guint tags_collect(const Treebank *bank, PlxNetTag names[PLX_NET_TAGS]);

/* Gives every token its class; one of a rarer combination gets the commonest class of its UPOS. */
void tags_assign(const Treebank *bank, const PlxNetTag *names, guint n);
