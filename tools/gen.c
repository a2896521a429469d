/*
 * gen.c - writes the sources and documents that follow from the grammar and the transforms.
 *
 *     burnish-gen kinds KINDS.H KINDS.C [OWN_KINDS.DEF]
 *     burnish-gen transforms FOLDER [TRANSFORM.C]...
 *     burnish-gen docs FOLDER SOURCE_FOLDER
 *     burnish-gen check-docs FOLDER SOURCE_FOLDER
 */
#include "gen.h"

#include <string.h>

int main(int argc, char **argv)
{
    const char *mode = argc > 1 ? argv[1] : "";

    if (!strcmp(mode, "kinds") && (argc == 4 || argc == 5))
        gen_kinds(argv[2], argv[3], argc == 5 ? argv[4] : NULL);
    else if (!strcmp(mode, "transforms") && argc >= 3)
        gen_transforms(argv[2], argc - 3, argv + 3);
    else if (!strcmp(mode, "docs") && argc == 4)
        gen_docs(argv[2], argv[3]);
    else if (!strcmp(mode, "check-docs") && argc == 4)
        gen_check_docs(argv[2], argv[3]);
    else
        gen_die("usage: burnish-gen kinds|transforms|docs|check-docs ...");
    return 0;
}
