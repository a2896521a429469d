/*
 * api.c - the parts of the embedding API that only combine others.
 */
#include "burnish/burnish.h"

bn_result *bn_rewrite(const bn_engine *engine, bn_str path, bn_str source, bn_err *err)
{
    bn_worker *worker = bn_worker_new(engine);
    bn_input input = { .path = path, .source = source };
    bn_result *result = NULL;

    if (worker)
        result = bn_worker_run(worker, &input, err);
    else
        *err = (bn_err){ .status = BN_E_MEMORY, .text = "out of memory" };
    bn_worker_free(worker);
    return result;
}
