#include "cmd.h"

#include <string.h>

int command_check(const Options *options, char *const *words)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(GString) out = g_string_new(NULL);
  g_autoptr(PlxRun) differences = plx_run_new();
  if (options->accept && options->update_known) {
    complain("--accept and --update-known exclude each other");
    return STATUS_ERROR;
  }
  if (!check_outputs(options))
    return STATUS_ERROR;
  const PlxCheckFlags flags = options->accept         ? PLX_CHECK_CORPORA_ACCEPT
                              : options->update_known ? PLX_CHECK_CORPORA_UPDATE_KNOWN
                                                      : PLX_CHECK_CORPORA_DEFAULT;
  const gboolean text = options->format == NULL || strcmp(options->format, "text") == 0;
  plx_run_set_jobs(differences, options->jobs);
  show_progress(differences, options);
  const gboolean ok = plx_check_corpora(differences, *words != NULL ? *words : "corpora", options->golden,
                                        flags, out, &error);
  if (!ok)
    complain("%s", error->message);
  const gboolean written = ok && write_outputs(differences, options);
  if (!(text ? write_stdout(out->str, out->len) : ok && write_report(differences, options)) || !written)
    return STATUS_ERROR;
  const gboolean rewritten = flags != PLX_CHECK_CORPORA_DEFAULT;
  return plx_run_fails(differences) && !rewritten ? STATUS_FOUND : STATUS_OK;
}
