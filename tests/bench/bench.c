/* bench [KILOBYTES]: what each stage costs on a corpus of a tenth of that size and of all of it (1000), and
 * by what factor the cost grows with ten times the work. Each size runs in a process of its own, on one
 * thread; memory is the most that the process had until the stage's end. */
#include "annotate/annotate.h"
#include "compare/compare.h"
#include "corpus.h"
#include "read/read.h"
#include "relate/relate.h"
#include "report/report.h"

#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum { MOST_STAGES = 32 };

typedef struct {
  char name[24];
  double seconds, megabytes; /* of time, of memory */
} Stage;

/* Lies in memory that the child shares with the parent. */
typedef struct {
  Stage stages[MOST_STAGES];
  guint n_stages, n_articles, n_stories;
  double bytes;
  double since;
} Bench;

static double peak_megabytes(void)
{
  struct rusage usage;
  getrusage(RUSAGE_SELF, &usage);
  return (double)usage.ru_maxrss / 1024;
}

/* Of the processor, so that other work of the machine does not count. */
static double seconds_used(void)
{
  struct timespec used;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &used);
  return (double)used.tv_sec + (double)used.tv_nsec / 1e9;
}

static void start(Bench *bench)
{
  bench->since = seconds_used();
}

static void stop(Bench *bench, const char *name)
{
  Stage *stage = &bench->stages[bench->n_stages++];
  g_assert(bench->n_stages <= MOST_STAGES);
  stage->seconds = seconds_used() - bench->since;
  stage->megabytes = peak_megabytes();
  g_strlcpy(stage->name, name, sizeof stage->name);
}

static void read_all(Bench *bench, const GPtrArray *corpus, PlxReport *report)
{
  for (guint i = 0; i < corpus->len; i++) {
    const BenchArticle *source = g_ptr_array_index(corpus, i);
    const PlxSourceInfo info = {.id = source->name, .path = source->name, .published = source->published};
    g_autoptr(GPtrArray) articles = plx_read_bytes(source->bytes->str, source->bytes->len, &info, NULL, NULL);
    g_assert(articles != NULL && articles->len == 1);
    g_ptr_array_add(report->articles, g_ptr_array_steal_index(articles, 0));
    bench->bytes += (double)source->bytes->len;
  }
  bench->n_articles = corpus->len;
}

static void annotate_all(Bench *bench, PlxReport *report)
{
  static const struct {
    const char *name;
    void (*step)(PlxArticle *);
  } steps[] = {
      {"sentences", plx_annotate_sentences},
      {"tokens", plx_annotate_tokens},
      {"syntax", plx_annotate_syntax},
      {"figures", plx_annotate_figures},
      {"times", plx_annotate_times},
      {"names", plx_annotate_names},
      {"attributions", plx_annotate_attributions},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(steps); i++) {
    start(bench);
    for (guint k = 0; k < report->articles->len; k++)
      steps[i].step(g_ptr_array_index(report->articles, k));
    stop(bench, steps[i].name);
  }
}

static void relate_and_compare(Bench *bench, PlxReport *report)
{
  start(bench);
  plx_relate_group(report);
  stop(bench, "group");
  bench->n_stories = report->stories->len;
  start(bench);
  for (guint i = 0; i < report->stories->len; i++)
    plx_relate_story(report, g_ptr_array_index(report->stories, i), 1);
  stop(bench, "relate");
  start(bench);
  for (guint i = 0; i < report->stories->len; i++)
    plx_compare_story(report, g_ptr_array_index(report->stories, i), report->findings, report->agreements);
  plx_report_finish(report);
  stop(bench, "compare");
}

static void report_all(Bench *bench, const PlxReport *report)
{
  const PlxReportStyle style = {0};
  for (const PlxReportFormat *format = plx_report_formats(); format->name != NULL; format++) {
    g_autofree char *name = g_strconcat("report ", format->name, NULL);
    g_autoptr(GString) out = g_string_new(NULL);
    start(bench);
    format->write(report, &style, out);
    stop(bench, name);
  }
}

static void run(Bench *bench, gsize bytes)
{
  g_autoptr(GPtrArray) corpus = bench_corpus(bytes);
  g_autoptr(PlxReport) report = plx_report_new();
  start(bench);
  read_all(bench, corpus, report);
  stop(bench, "read");
  annotate_all(bench, report);
  relate_and_compare(bench, report);
  report_all(bench, report);
}

static Bench *run_apart(gsize bytes)
{
  Bench *bench = mmap(NULL, sizeof *bench, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
  g_assert(bench != MAP_FAILED);
  const pid_t child = fork();
  if (child == 0) {
    run(bench, bytes);
    _exit(0);
  }
  int status;
  g_assert(child > 0 && waitpid(child, &status, 0) == child && status == 0);
  return bench;
}

static void print_row(const char *name, double seconds, double megabytes, const Bench *bench, double before)
{
  printf("%-16s %9.1f ms %9.2f MB/s %9.0f articles/s %8.0f MB %9.1f times\n", name, seconds * 1e3,
         bench->bytes / 1e6 / MAX(seconds, 1e-6), bench->n_articles / MAX(seconds, 1e-6), megabytes,
         seconds / MAX(before, 1e-6));
}

int main(int argc, char **argv)
{
  guint64 kilobytes = 1000;
  if (argc > 2 || (argc == 2 && !g_ascii_string_to_unsigned(argv[1], 10, 10, 1000000, &kilobytes, NULL))) {
    fprintf(stderr, "usage: %s [KILOBYTES]\n", argv[0]);
    return 2;
  }
  const Bench *small = run_apart(kilobytes * 100), *large = run_apart(kilobytes * 1000);
  double all = 0, all_before = 0;
  printf("%u articles in %u stories, %.0f kB; times: the cost of ten times the work, from %.0f kB\n\n",
         large->n_articles, large->n_stories, large->bytes / 1e3, small->bytes / 1e3);
  for (guint i = 0; i < large->n_stages; i++) {
    const Stage *stage = &large->stages[i];
    print_row(stage->name, stage->seconds, stage->megabytes, large, small->stages[i].seconds);
    all += stage->seconds;
    all_before += small->stages[i].seconds;
  }
  print_row("all", all, large->stages[large->n_stages - 1].megabytes, large, all_before);
  return 0;
}
