/* How this works: one draw decides about case, one about the last mark. */
#include "augment.h"

#include <string.h>

#define PLAIN 0.82f    /* share of sentences whose case stays */
#define LOWER 0.90f    /* up to here in small letters */
#define HEADLINE 0.96f /* up to here every longer word begins with a capital; the rest is all in capitals */
#define UNMARKED 0.08f /* share of sentences that lose their last mark */

static char *recase(const PlxWord *form, float draw)
{
  if (draw < LOWER)
    return g_utf8_strdown(form->text, form->length);
  if (draw >= HEADLINE)
    return g_utf8_strup(form->text, form->length);
  if (form->length < 4)
    return g_strndup(form->text, form->length);
  const char *rest = g_utf8_next_char(form->text);
  g_autofree char *first = g_utf8_strup(form->text, rest - form->text);
  return g_strconcat(first, rest, NULL);
}

void variant_init(Variant *variant, const Sentence *original, GStringChunk *strings, Random *random)
{
  Sentence *s = &variant->sentence;
  *s = *original;
  variant->forms = s->forms = g_memdup2(original->forms, original->n * sizeof(PlxWord));
  float draw = random_unit(random);
  for (guint i = 0; draw >= PLAIN && i < s->n; i++) {
    g_autofree char *text = recase(&s->forms[i], draw);
    s->forms[i] = (PlxWord){g_string_chunk_insert(strings, text), (guint32)strlen(text)};
  }
  gboolean unmarked = random_unit(random) < (draw >= LOWER && draw < HEADLINE ? 0.8f : UNMARKED);
  if (unmarked && s->n > 2 && s->upos[s->n - 1] == PLX_UPOS_PUNCT && s->forms[s->n - 1].text[0] == '.')
    s->n--;
}

void variant_clear(Variant *variant)
{
  g_free(variant->forms);
}
