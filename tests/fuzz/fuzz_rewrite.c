/* fuzz_rewrite.c - any bytes as a Python file, all rules, unsafe ones too. */
#include "burnish/burnish.h"

#include <stdlib.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static bn_engine *engine;
    static bn_worker *worker;
    bn_err err;

    if (!engine) {
        static const bn_str all[] = { BN_LIT("ALL") };
        bn_options o = BN_OPTIONS_INIT;
        o.select = (bn_texts){ all, 1 };
        o.unsafe = true;
        engine = bn_engine_new(&o, &err);
        worker = engine ? bn_worker_new(engine) : NULL;
        if (!worker)
            abort();
    }
    bn_input input = { .path = BN_LIT("x.py"), .source = { (const char *)data, size } };
    bn_result *r = bn_worker_run(worker, &input, &err);
    if (!r) {
        if (err.status == BN_E_INTERNAL)
            abort();
        return 0;
    }
    if (bn_result_changed(r)) {
        bn_str text = bn_result_text(r);
        char *copy = malloc(text.len + 1);
        if (!copy)
            abort();
        memcpy(copy, text.ptr, text.len);
        input.source = (bn_str){ copy, text.len };
        bn_result *again = bn_worker_run(worker, &input, &err);
        if (!again)
            abort(); /* what was Python no longer is */
        bn_result_free(again);
        free(copy);
    }
    bn_result_free(r);
    return 0;
}
