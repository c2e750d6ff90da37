#include "parallax.h"

#include <stdio.h>
#include <string.h>

/* Annotate standard input, a line at a time. */
static int annotate(gboolean tokens)
{
  g_autofree char *line = NULL;
  size_t size = 0;
  ssize_t length;
  int status = 0;
  while ((length = getline(&line, &size, stdin)) > 0) {
    g_autoptr(GString) out = g_string_new(NULL);
    if (line[length - 1] == '\n')
      length--;
    if (!plx_annotate_line(line, (gsize)length, tokens, out))
      status = 1;
    if (fwrite(out->str, 1, out->len, stdout) != out->len)
      return 2;
  }
  return fflush(stdout) == 0 ? status : 2;
}

int main(int argc, char **argv)
{
  gboolean tokens = FALSE;
  if (argc < 2 || strcmp(argv[1], "annotate") != 0)
    return 2;
  for (int i = 2; i < argc; i++)
    tokens |= strcmp(argv[i], "--tokens") == 0;
  return annotate(tokens);
}
