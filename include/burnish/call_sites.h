/*
 * call_sites.h - the places that use a function, in its own file and in the others, for rules that
 * change a function together with all its callers.
 */
#ifndef BURNISH_CALL_SITES_H
#define BURNISH_CALL_SITES_H

#include "burnish/transform.h"

/* One use of a function, a call or not (bn_call_of). */
typedef struct {
    bn_match *m;  /* over the file of the use: the function's own match or its share there */
    bn_ix callee; /* the name or attribute that means the function */
    bn_ix function;
} bn_call_site;

/* False: the match is lost, no more sites are visited. */
typedef bool bn_site_visit(void *context, const bn_call_site *at);

/*
 * Visit every use of the function, wherever it is, and ask whether these are all. It is a function
 * with a binding, or a method `__find` that only its own class can name. `companion`, unless empty,
 * is a new name of the function's module: files that import the function get it, too, or the match
 * is refused where it means something else there. False: return false at once.
 */
bool bn_visit_call_sites(bn_match *m, bn_ix function, bn_str companion, bn_site_visit *visit,
                         void *context);

/* Visit those of the function's own file. Asks nothing: there may be more. */
bool bn_visit_own_call_sites(bn_match *m, bn_ix function, bn_site_visit *visit, void *context);

#endif
