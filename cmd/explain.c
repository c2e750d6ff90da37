#include "cmd.h"

#include <string.h>

int command_explain(const Options *options, char *const *words)
{
  (void)options;
  g_autoptr(GError) error = NULL;
  g_autofree char *text = plx_explain(*words, &error);
  if (text == NULL) {
    complain("%s", error->message);
    return STATUS_ERROR;
  }
  return write_stdout(text, strlen(text)) ? STATUS_OK : STATUS_ERROR;
}
