/* Who is in a story: names of all its articles resolved into one cast. Entities belong to the story. */
#pragma once

#include "model/finding.h"

/* Fill `story->cast` and set the `cast` of every name of the story's articles (which no other story may be
 * using). What the articles call one within themselves stays one. Across articles, two entities are one if
 *  - their names are the same once folded, or one is the other's acronym;
 *  - both are persons, with the same surname or a spelling of it, and given names that do not contradict;
 *  - they hold the same office of the same country or body, and no two different names;
 *  - they are bodies of the same kind and the same country (`Armenia's Defence Ministry`, `the Armenian
 * Defense Ministry`);
 *  - they are places or bodies whose names are spellings of each other, given the same country.
 * Linear in the number of names. */
void plx_cast_resolve(const PlxReport *report, PlxStory *story);
