/*
 * page.h - what is known about an item or a rule, as a page.
 */
#ifndef BN_CLI_PAGE_H
#define BN_CLI_PAGE_H

#include "cli/run.h"

/* Print the page of "EP07", or the part about "EP07/map-lambda"; false: there is none. */
bool bn_page_put(bn_cli *cli, const bn_engine *engine, bn_str code);

#endif
