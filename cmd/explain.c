#include "cmd.h"

#include <string.h>

int command_explain(const Command *command, int argc, char **argv)
{
  const GOptionEntry entries[] = {{NULL, 0, 0, G_OPTION_ARG_NONE, NULL, NULL, NULL}};
  g_autoptr(GError) error = NULL;
  if (!parse_options(command, entries, &argc, &argv))
    return STATUS_ERROR;
  if (argc > 2) {
    complain("explain takes one rule; see parallax explain --help");
    return STATUS_ERROR;
  }
  g_autofree char *text = plx_explain(argc > 1 ? argv[1] : NULL, &error);
  if (text == NULL) {
    complain("%s", error->message);
    return STATUS_ERROR;
  }
  return write_stdout(text, strlen(text)) ? STATUS_OK : STATUS_ERROR;
}
