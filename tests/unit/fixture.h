/* Reports made by hand, for tests of what writes them. The caller owns what is returned. */
#pragma once

#include "model/finding.h"

/* Four outlets on a fire at a cable car, one of them in HTML, one largely copied from the wire, and a fifth
 * article that is set apart; every rule has a finding. */
PlxReport *plx_fixture_story(void);

/* Articles whose texts, names and addresses try to break out of every format. */
PlxReport *plx_fixture_hostile(void);

/* Wide, combining and right-to-left characters, tabs, and very long words. */
PlxReport *plx_fixture_scripts(void);

/* Any size; no findings if `findings` is 0. */
PlxReport *plx_fixture_large(guint articles, guint sentences, guint findings);

/* Every fixture, by name ("story", "hostile", "scripts", "large", "pair", "empty"); NULL if there is none. */
PlxReport *plx_fixture_named(const char *name);
