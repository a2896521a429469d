/*
 * modules.h - by which names the files of a project are imported.
 *
 * A module's name begins with the outermost folder above it that has an `__init__.py`, all folders
 * in between having one, too. (Where a folder without it is imported as a package, imports of its
 * modules are not recognised.)
 */
#ifndef BN_PROJECT_MODULES_H
#define BN_PROJECT_MODULES_H

#include "base/arena.h"
#include "burnish/facts.h"

/* "pkg.a" of "src/pkg/a.py", "pkg" of "src/pkg/__init__.py"; empty: it is no module. */
bn_str bn_module_name(bn_arena *arena, const bn_neighbours *others, bn_str path);

/* No other file that is known has the same name as a module. */
bool bn_module_is_unique(bn_arena *arena, const bn_neighbours *others, bn_str path, bn_str name);

/* The file is a package's `__init__.py`. */
bool bn_is_package_file(bn_str path);

#endif
