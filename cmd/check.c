#include "cmd.h"

int command_check(const Options *options, char *const *words)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(GString) out = g_string_new(NULL);
  gboolean passed = FALSE;
  if (options->accept && options->update_known) {
    complain("--accept and --update-known exclude each other");
    return STATUS_ERROR;
  }
  const PlxCheckFlags flags = options->accept         ? PLX_CHECK_CORPORA_ACCEPT
                              : options->update_known ? PLX_CHECK_CORPORA_UPDATE_KNOWN
                                                      : PLX_CHECK_CORPORA_DEFAULT;
  const char *corpora = *words != NULL ? *words : "corpora";
  const gboolean ok = plx_check_corpora(corpora, options->golden, flags, out, &passed, &error);
  if (!ok)
    complain("%s", error->message);
  if (!write_stdout(out->str, out->len) || !ok)
    return STATUS_ERROR;
  return passed ? STATUS_OK : STATUS_FOUND;
}
