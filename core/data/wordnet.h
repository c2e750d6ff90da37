/* Words and their meanings, cut to what is frequent in news. Made by make_wordnet.py from WordNet 3.0.
 * Read-only. */
#pragma once

#include "base/words.h"

#define PLX_WORDNET_SENSES 4

typedef struct {
  PlxWords words;                              /* lemmas; `-` for a space */
  const guint16 (*senses)[PLX_WORDNET_SENSES]; /* each word's meanings, the most frequent first; 0 for none */
  const guint16 (*above)[2];                   /* what each meaning is a kind of; 0 for none */
} PlxWordnet;

extern const PlxWordnet plx_wordnet_nouns;
extern const PlxWordnet plx_wordnet_verbs;
