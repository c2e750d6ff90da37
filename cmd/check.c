#include "cmd.h"

int command_check(const Command *command, int argc, char **argv)
{
  g_autofree char *golden = NULL;
  gboolean accept = FALSE, update_known = FALSE, passed = FALSE;
  const GOptionEntry entries[] = {
      {"golden", 0, 0, G_OPTION_ARG_FILENAME, &golden,
       "the folder of golden files (default: golden, beside the corpora)", "DIR"},
      {"accept", 0, 0, G_OPTION_ARG_NONE, &accept,
       "make what is reported what is wanted; shows what it changes", NULL},
      {"update-known", 0, 0, G_OPTION_ARG_NONE, &update_known, "mark misses and false alarms as known", NULL},
      {NULL, 0, 0, G_OPTION_ARG_NONE, NULL, NULL, NULL},
  };
  g_autoptr(GError) error = NULL;
  g_autoptr(GString) out = g_string_new(NULL);
  if (!parse_options(command, entries, &argc, &argv))
    return STATUS_ERROR;
  if (argc > 2 || (accept && update_known)) {
    complain("check takes one folder, and --accept or --update-known; see parallax check --help");
    return STATUS_ERROR;
  }
  const PlxCheckFlags flags = accept         ? PLX_CHECK_CORPORA_ACCEPT
                              : update_known ? PLX_CHECK_CORPORA_UPDATE_KNOWN
                                             : PLX_CHECK_CORPORA_DEFAULT;
  const gboolean ok = plx_check_corpora(argc > 1 ? argv[1] : "corpora", golden, flags, out, &passed, &error);
  if (!ok)
    complain("%s", error->message);
  if (!write_stdout(out->str, out->len) || !ok)
    return STATUS_ERROR;
  return passed ? STATUS_OK : STATUS_FOUND;
}
