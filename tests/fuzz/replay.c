/* replay.c - runs a fuzz program's function over files: fuzz_NAME FILE-OR-FOLDER... */
#include <dirent.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static int replay(const char *path)
{
    DIR *folder = opendir(path);
    int count = 0;

    if (folder) {
        for (struct dirent *e; (e = readdir(folder)) != NULL;) {
            char inner[4096];
            if (e->d_name[0] == '.')
                continue;
            snprintf(inner, sizeof inner, "%s/%s", path, e->d_name);
            count += replay(inner);
        }
        closedir(folder);
        return count;
    }
    FILE *file = fopen(path, "rb");
    if (!file)
        return 0;
    size_t cap = 1u << 24;
    uint8_t *block = malloc(cap);
    if (!block)
        exit(1);
    size_t len = fread(block, 1, cap, file);
    fclose(file);
    uint8_t *exact = malloc(len ? len : 1);
    if (!exact)
        exit(1);
    memcpy(exact, block, len);
    free(block);
    LLVMFuzzerTestOneInput(exact, len);
    free(exact);
    return 1;
}

int main(int argc, char **argv)
{
    int count = 0;

    for (int i = 1; i < argc; i++)
        count += replay(argv[i]);
    printf("%d inputs\n", count);
    return count ? 0 : 1;
}
