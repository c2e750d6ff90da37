/* A small program on the library: compares the articles that are named, and prints what they do not agree on.
 *
 *     cc compare.c -o compare $(pkg-config --cflags --libs parallax)
 *     ./compare one.txt two.html
 */
#include <parallax.h>
#include <stdio.h>

int main(int argc, char **argv)
{
  g_autoptr(PlxRun) run = plx_run_new();
  g_autoptr(GError) error = NULL;

  for (int i = 1; i < argc; i++) {
    if (!plx_run_add_path(run, argv[i], &error)) {
      fprintf(stderr, "%s\n", error->message);
      return 2;
    }
  }
  plx_run_compare(run);
  g_autoptr(GString) report = plx_run_write(run, "text", PLX_WRITE_DEFAULT, &error);
  if (report == NULL) {
    fprintf(stderr, "%s\n", error->message);
    return 2;
  }
  fputs(report->str, stdout);
  return plx_run_fails(run) ? 1 : 0;
}
