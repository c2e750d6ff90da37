/* How this works: a story is a handful of numbers and names drawn by a generator of fixed seed; an article
 * says them in sentences of its own order and wording, between sentences of the background. */
#include "corpus.h"

enum { OUTLETS = 4, SENTENCES = 24 };

/* xorshift (Marsaglia 2003): the same sequence everywhere. */
static guint32 draw(guint32 *state, guint32 below)
{
  *state ^= *state << 13;
  *state ^= *state >> 17;
  *state ^= *state << 5;
  return *state % below;
}

typedef struct {
  char town[32], person[64];
  char words[8][32]; /* that no other story uses: what it is about */
  const char *body, *thing, *day, *deed;
  guint dead, hurt, hour, cost;
} Event;

static const char *const syllables[] = {"bar", "cor", "del", "fen", "gar", "hal", "jor", "kel", "lan", "mor",
                                        "nor", "par", "ros", "sel", "tor", "ul",  "ven", "wim", "yar", "zan"};
static const char *const endings[] = {"ton", "ford", "wick", "burg", "ville", "mouth", "stad", "holm"};
static const char *const bodies[] = {"the fire service",   "the police",      "the ministry of transport",
                                     "the council",        "the coast guard", "the railway",
                                     "the hospital trust", "the army"};
static const char *const things[] = {"mill",   "ferry",   "bridge", "warehouse", "hospital",
                                     "tunnel", "market",  "school", "train",     "dam",
                                     "mine",   "theatre", "tower",  "airport"};
static const char *const days[] = {"Monday", "Tuesday", "Wednesday", "Thursday", "Friday"};
static const char *const deeds[] = {"burned", "collapsed", "flooded", "exploded", "was attacked", "sank"};

#define PICK(list) list[draw(state, G_N_ELEMENTS(list))]

/* A name that no other story has, most likely, among ten thousand: "Barfengarton". */
static void draw_name(char *name, gsize size, guint32 *state)
{
  g_snprintf(name, size, "%s%s%s%s", PICK(syllables), PICK(syllables), PICK(syllables), PICK(endings));
  name[0] = g_ascii_toupper(name[0]);
}

static Event draw_event(guint32 *state)
{
  char first[32], last[32];
  Event event = {.body = PICK(bodies),
                 .thing = PICK(things),
                 .day = PICK(days),
                 .deed = PICK(deeds),
                 .dead = 2 + draw(state, 90),
                 .hurt = 10 + draw(state, 400),
                 .hour = 1 + draw(state, 11),
                 .cost = 1 + draw(state, 90)};
  draw_name(event.town, sizeof event.town, state);
  draw_name(first, sizeof first, state);
  draw_name(last, sizeof last, state);
  for (gsize i = 0; i < G_N_ELEMENTS(event.words); i++)
    g_snprintf(event.words[i], sizeof event.words[i], "%s%s%s%s", PICK(syllables), PICK(syllables),
               PICK(syllables), PICK(syllables));
  g_snprintf(event.person, sizeof event.person, "%s %s", first, last);
  return event;
}

/* A word of the story's own. */
#define OWN event->words[draw(state, G_N_ELEMENTS(event->words))]

/* One sentence. What an outlet tells differently depends on its number. */
static void append_sentence(GString *out, const Event *event, guint32 *state, guint outlet)
{
  const guint off = outlet == 2 ? 1 : 0;
  switch (draw(state, 12)) {
  case 0:
    g_string_append_printf(out, "At least %u people were killed and %u injured when the %s in %s %s on %s.",
                           event->dead + off, event->hurt, event->thing, event->town, event->deed,
                           event->day);
    break;
  case 1:
    g_string_append_printf(out, "The alarm was raised in %s at about %u a.m. on %s, %s said.", event->town,
                           event->hour + off, event->day, event->body);
    break;
  case 2:
    g_string_append_printf(
        out, "“We had less than an hour to get people out,” %s, a spokesman, told reporters.", event->person);
    break;
  case 3:
    g_string_append_printf(out, "The damage was put at $%u.%u million by %s.", event->cost, outlet,
                           event->body);
    break;
  case 4:
    g_string_append_printf(out, "%s, %u, denied that the %s had been closed for %u weeks.", event->person,
                           30 + draw(state, 40), event->thing, 2 + off);
    break;
  case 5:
    g_string_append_printf(out, "The mayor of %s called for an inquiry, and %s promised one within %u days.",
                           event->town, event->body, 10 + draw(state, 20));
    break;
  case 6:
    g_string_append_printf(out, "In %u the %s killed %u people and cost the %s of %s %u.%u percent.",
                           1950 + draw(state, 60), OWN, draw(state, 50), OWN, event->town, draw(state, 20),
                           draw(state, 10));
    break;
  case 7:
    g_string_append_printf(out, "Some %u kilometres of road were shut until %s, according to %s.",
                           2 + draw(state, 40), event->day, event->body);
    break;
  case 8:
    g_string_append_printf(out, "%s who had come with %s and %s stood by the %s, and nobody spoke.", OWN, OWN,
                           OWN, OWN);
    break;
  case 9:
    g_string_append_printf(out, "It was not clear how the %s could fail, though %s did not rule out arson.",
                           event->thing, event->person);
    break;
  case 10:
    g_string_append_printf(out, "The %s, which was built of %s and %s, had stood beside the %s for %u years.",
                           event->thing, OWN, OWN, OWN, 40 + draw(state, 120));
    break;
  default:
    g_string_append_printf(
        out, "Dr. %s of the U.N. agency said at 12.30 p.m. that %u,%03u litres of %s were lost.",
        event->person, 1 + draw(state, 90), draw(state, 1000), OWN);
  }
}

static BenchArticle *make_article(const Event *event, guint story, guint outlet, guint32 *state)
{
  const gboolean page = outlet % 2 == 1;
  BenchArticle *article = g_new(BenchArticle, 1);
  GString *out = article->bytes = g_string_new(NULL);
  article->name = g_strdup_printf("story%05u-%u", story, outlet);
  article->published =
      g_strdup_printf("2024-%02u-%02uT%02u:00:00Z", 1 + story / 28 % 12, 1 + story % 28, 8 + outlet);
  g_string_append_printf(out,
                         page ? "<!doctype html><html><head><title>The %s at %s</title></head><body>"
                                "<nav><a href=\"/\">Home</a></nav><article><h1>The %s at %s</h1>\n"
                              : "The %s at %s\n\nFrom our man in %s\n\n",
                         event->thing, event->town, page ? event->thing : event->town, event->town);
  for (guint i = 0; i < SENTENCES; i++) {
    g_string_append(out, page && i % 3 == 0 ? "<p>" : "");
    append_sentence(out, event, state, outlet);
    g_string_append(out, i % 3 != 2 ? " " : page ? "</p>\n" : "\n\n");
  }
  g_string_append(out, page ? "</article><footer>All rights reserved.</footer></body></html>\n" : "");
  return article;
}

static void free_article(gpointer data)
{
  BenchArticle *article = data;
  g_free(article->name);
  g_free(article->published);
  g_string_free(article->bytes, TRUE);
  g_free(article);
}

GPtrArray *bench_corpus(gsize bytes)
{
  GPtrArray *articles = g_ptr_array_new_with_free_func(free_article);
  guint32 state = 2463534242;
  gsize made = 0;
  for (guint story = 0; made < bytes; story++) {
    const Event event = draw_event(&state);
    for (guint outlet = 0; outlet < OUTLETS; outlet++) {
      BenchArticle *article = make_article(&event, story, outlet, &state);
      made += article->bytes->len;
      g_ptr_array_add(articles, article);
    }
  }
  return articles;
}
