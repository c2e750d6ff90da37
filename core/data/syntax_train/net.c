/* How this works: the parameters, and Adam over them. */
#include "net.h"

#include <math.h>
#include <string.h>

enum { D = PLX_NET_INPUT, H = PLX_NET_HIDDEN, S = PLX_NET_STATE, A = PLX_NET_ARC, R = PLX_NET_LABEL };

#define MOST_NORM 3.0 /* of a gradient; a larger one is shortened */

enum { PARAMS = 31 };

static void params_list(Net *net, Param *params[PARAMS])
{
  Param *const all[] = {&net->root,
                        &net->unknown,
                        &net->shape,
                        &net->affix,
                        &net->word,
                        &net->project,
                        &net->tag,
                        &net->tag_bias,
                        &net->below,
                        &net->below_bias,
                        &net->above,
                        &net->above_bias,
                        &net->arc,
                        &net->distance,
                        &net->label_below,
                        &net->label_above,
                        &net->label_hidden_bias,
                        &net->label,
                        &net->label_bias,
                        &net->cell[0][0].input,
                        &net->cell[0][0].recurrent,
                        &net->cell[0][0].bias,
                        &net->cell[0][1].input,
                        &net->cell[0][1].recurrent,
                        &net->cell[0][1].bias,
                        &net->cell[1][0].input,
                        &net->cell[1][0].recurrent,
                        &net->cell[1][0].bias,
                        &net->cell[1][1].input,
                        &net->cell[1][1].recurrent,
                        &net->cell[1][1].bias};
  G_STATIC_ASSERT(G_N_ELEMENTS(all) == PARAMS);
  memcpy(params, all, sizeof all);
}

Net *net_new(const Words *words, guint n_tags, guint64 seed)
{
  Net *net = g_new0(Net, 1);
  Random *r = &net->random;
  net->words = words;
  net->n_tags = n_tags;
  r->state = seed;
  pool_init(&net->pool, (gsize)1 << 26);
  param_init(&net->root, 1, D, 6, FALSE, r);
  param_init(&net->unknown, 1, D, 6, FALSE, r);
  param_init(&net->shape, PLX_SHAPES, D, 0, FALSE, r);
  param_init(&net->affix, PLX_AFFIX_BUCKETS, D, 0, TRUE, r);
  param_init(&net->word, words->n, D, 0, TRUE, r);
  param_init(&net->project, VECTOR_ROW, D, 6, FALSE, r);
  for (guint layer = 0; layer < 2; layer++)
    for (guint back = 0; back < 2; back++)
      cell_init(&net->cell[layer][back], layer == 0 ? D : S, H, r);
  param_init(&net->tag, S, PLX_NET_TAGS, 6, FALSE, r);
  param_init(&net->tag_bias, 1, PLX_NET_TAGS, 0, FALSE, r);
  param_init(&net->below, S, A, 6, FALSE, r);
  param_init(&net->below_bias, 1, A, 0, FALSE, r);
  param_init(&net->above, S, A, 6, FALSE, r);
  param_init(&net->above_bias, 1, A, 0, FALSE, r);
  param_init(&net->arc, A, A, 6, FALSE, r);
  param_init(&net->distance, 1, 2 * PLX_NET_REACH + 2, 0, FALSE, r);
  param_init(&net->label_below, S, R, 6, FALSE, r);
  param_init(&net->label_above, S, R, 6, FALSE, r);
  param_init(&net->label_hidden_bias, 1, R, 0, FALSE, r);
  param_init(&net->label, R, PLX_NET_LABELS, 6, FALSE, r);
  param_init(&net->label_bias, 1, PLX_NET_LABELS, 0, FALSE, r);
  return net;
}

void net_free(Net *net)
{
  Param *params[PARAMS];
  params_list(net, params);
  for (guint i = 0; i < PARAMS; i++)
    param_clear(params[i]);
  pool_clear(&net->pool);
  g_free(net);
}

void net_copy(Net *net, Net *from)
{
  Param *to[PARAMS], *of[PARAMS];
  params_list(net, to);
  params_list(from, of);
  for (guint i = 0; i < PARAMS; i++)
    memcpy(to[i]->value, of[i]->value, (gsize)of[i]->rows * of[i]->columns * sizeof(float));
}

void net_update(Net *net, float rate, guint tokens, guint step)
{
  Param *params[PARAMS];
  params_list(net, params);
  double sum = 0;
  for (guint i = 0; i < PARAMS; i++)
    sum += param_norm(params[i]);
  const double norm = sqrt(sum) / tokens;
  float scale = 1 / (float)tokens;
  if (norm > MOST_NORM)
    scale *= (float)(MOST_NORM / norm);
  for (guint i = 0; i < PARAMS; i++)
    param_update(params[i], rate, scale, step);
}
