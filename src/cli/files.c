/*
 * files.c - from the command line's paths to a sorted list of Python files.
 *
 * Symbolic links are not followed while walking; a file named twice, or by two
 * ways, is taken once. Folders of the built-in list (caches, environments, build
 * output) are left out unless they are named themselves.
 */
#define _DEFAULT_SOURCE   // d_type
#define _XOPEN_SOURCE 700 // realpath
#include "cli/files.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/map.h"
#include "cli/ignore.h"

static const char *const built_in[] = {
    ".git",
    ".hg",
    ".svn",
    ".bzr",
    ".direnv",
    ".eggs",
    ".ipynb_checkpoints",
    ".mypy_cache",
    ".nox",
    ".pants.d",
    ".pyenv",
    ".pytest_cache",
    ".pytype",
    ".ruff_cache",
    ".tox",
    ".venv",
    ".vscode",
    "__pypackages__",
    "_build",
    "buck-out",
    "build",
    "dist",
    "node_modules",
    "site-packages",
};

#define MAX_DEPTH 256

typedef struct {
    bn_cli *cli;
    const bn_file_rules *rules;
    bn_vec(bn_file) found;
    bn_map seen; /* paths without symbolic links */
    bn_str cwd;
    bn_str place;      /* of the folder being walked: absolute, without links */
    bn_ignore *ignore; /* of the folder being walked, or NULL */
    bn_words walked;   /* folders that were named, absolute, without symbolic links */
} finder;

typedef struct {
    bn_str shown, below; /* `below`: path from the folder that was named, for globs */
    uint32_t depth;
    bool only_tracked; /* on the built-in list: only what git tracks */
} folder;

static bn_str join(bn_arena *arena, bn_str dir, bn_str name)
{
    if (!dir.len || bn_str_is(dir, "."))
        return name;
    if (dir.ptr[dir.len - 1] == '/')
        return bn_str_format_in(arena, "%.*s%.*s", BN_FMT(dir), BN_FMT(name));
    return bn_str_format_in(arena, "%.*s/%.*s", BN_FMT(dir), BN_FMT(name));
}

bn_str bn_working_dir(bn_arena *arena)
{
    char buffer[PATH_MAX];

    return getcwd(buffer, sizeof buffer) ? bn_str_copy_in(arena, bn_str_from(buffer))
                                         : (bn_str){ 0 };
}

static bn_str parent(bn_str path)
{
    while (path.len && path.ptr[path.len - 1] != '/')
        path.len--;
    while (path.len > 1 && path.ptr[path.len - 1] == '/')
        path.len--;
    return path;
}

bn_str bn_repository_root(bn_arena *arena, bn_str dir)
{
    struct stat st;

    while (dir.len) {
        if (stat(bn_str_c_in(arena, join(arena, dir, BN_LIT(".git"))), &st) == 0)
            return dir;
        if (dir.len == 1)
            break;
        dir = parent(dir);
    }
    return (bn_str){ 0 };
}

static bool has(bn_arena *arena, bn_str dir, const char *name, mode_t kind)
{
    struct stat st;

    return stat(bn_str_c_in(arena, join(arena, dir, bn_str_from(name))), &st) == 0 &&
           (st.st_mode & S_IFMT) == kind;
}

/* Is the folder, or one above it, a repository without working tree? Seen as git sees it. */
static bool is_in_bare(bn_arena *arena, bn_str dir)
{
    for (struct stat st; dir.len && !bn_str_ends(dir, BN_LIT("/.git")); dir = parent(dir)) {
        if (stat(bn_str_c_in(arena, join(arena, dir, BN_LIT(".git"))), &st) == 0)
            return false;
        if (has(arena, dir, "objects", S_IFDIR) && has(arena, dir, "refs", S_IFDIR) &&
            has(arena, dir, "HEAD", S_IFREG))
            return true;
        if (dir.len == 1)
            break;
    }
    return false;
}

static bool is_python_name(bn_str name)
{
    // Stubs describe other code: rules about what code does have no business there.
    return bn_str_ends(name, BN_LIT(".py")) || bn_str_ends(name, BN_LIT(".pyw"));
}

/* `below` is the path from the folder that was named, `shown` from the working directory. */
static bool matches_any(const bn_words *globs, bn_str below, bn_str shown)
{
    for (uint32_t i = 0; i < globs->len; i++)
        if (bn_glob_match(globs->items[i], below) || bn_glob_match(globs->items[i], shown))
            return true;
    return false;
}

/* A folder that is left out unless it is named, or unless git tracks something in it. */
static bool is_built_in(const finder *f, bn_str name)
{
    if (bn_str_is(name, ".git"))
        return true;
    if (f->cli->flags.exclude.len || f->rules->has_exclude)
        return false;
    for (size_t i = 0; i < sizeof built_in / sizeof *built_in; i++)
        if (bn_str_is(name, built_in[i]))
            return true;
    return false;
}

static bool excluded(const finder *f, bn_str below, bn_str shown)
{
    const bn_flags *flags = &f->cli->flags;
    const bn_words *exclude = flags->exclude.len ? &flags->exclude : &f->rules->exclude;

    return matches_any(&flags->extend_exclude, below, shown) ||
           matches_any(&f->rules->extend_exclude, below, shown) ||
           matches_any(exclude, below, shown);
}

static bool first_visit(finder *f, bn_str real)
{
    uint64_t *count = bn_map_put(&f->seen, real);

    return (*count)++ == 0;
}

static bool is_below(bn_str path, bn_str dir)
{
    if (bn_str_is(dir, "/"))
        return path.len && path.ptr[0] == '/';
    return path.len > dir.len && bn_str_starts(path, dir) && path.ptr[dir.len] == '/';
}

/* The absolute path as it is written, "." and ".." taken out, links not followed. */
static bn_str as_written(const finder *f, bn_str shown)
{
    bn_arena *arena = f->cli->arena;
    bn_str path = shown.len && shown.ptr[0] == '/' ? shown : join(arena, f->cwd, shown);
    bn_buf out = { .arena = arena };

    for (size_t at = 0; at < path.len;) {
        size_t slash = bn_str_find(path, BN_LIT("/"), at);
        bn_str part = bn_str_sub(path, at, slash == BN_NPOS ? path.len : slash);

        at += part.len + 1;
        if (bn_str_is(part, "..")) {
            while (out.len && out.ptr[--out.len] != '/')
                continue;
        } else if (part.len && !bn_str_is(part, ".")) {
            bn_buf_addc(&out, '/');
            bn_buf_add(&out, part);
        }
    }
    return bn_buf_str(&out);
}

/* A link in the path leads out of the repository, or the working directory, that it lies in. */
static bool leads_outside(const finder *f, bn_str shown, bn_str real)
{
    bn_arena *arena = f->cli->arena;
    bn_str written = as_written(f, shown), root;
    char top[PATH_MAX];

    if (f->cli->flags.follow_outside || bn_str_eq(written, real))
        return false;
    root = bn_repository_root(arena, parent(written));
    if (!root.len && is_below(written, f->cwd))
        root = f->cwd;
    return root.len && realpath(bn_str_c_in(arena, root), top) && !is_below(real, bn_str_from(top));
}

static void add_file(finder *f, bn_str shown, bn_str absolute, const struct stat *st, bool named)
{
    char *open_path = bn_str_c_in(f->cli->arena, shown);

    if (!first_visit(f, absolute))
        return;
    while (bn_str_starts(shown, BN_LIT("./")))
        shown = bn_str_sub(shown, 2, shown.len);
    bn_file file = { .shown = shown,
                     .open_path = open_path,
                     .absolute = absolute,
                     .named = named,
                     .size = (uint64_t)st->st_size,
                     .dev = st->st_dev,
                     .ino = st->st_ino,
                     .linked = st->st_nlink > 1,
                     .mode = st->st_mode & S_IXUSR ? 0100755 : 0100644 };
    bn_vec_push(f->cli->arena, &f->found, file);
}

/* The path of a file or folder that was named, without links; false after complaining. */
static bool find_place(finder *f, bn_str shown, bn_str *absolute)
{
    char real[PATH_MAX], *path = bn_str_c_in(f->cli->arena, shown.len ? shown : BN_LIT("."));

    if (!realpath(path, real)) {
        bn_cli_fail(f->cli, BN_EXIT_UNREAD, "%s: %s", path, strerror(errno));
        return false;
    }
    *absolute = bn_str_copy_in(f->cli->arena, bn_str_from(real));
    if (!leads_outside(f, shown, *absolute))
        return true;
    bn_cli_fail(f->cli, BN_EXIT_REFUSED,
                "%s: a symbolic link leads outside; --follow-outside goes there", path);
    return false;
}

static bool is_word(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

/* The word python, perhaps with a version behind it: python3.11, but not pythonic. */
static bool names_python(const char *line)
{
    for (const char *at = line; (at = strstr(at, "python")) != NULL;) {
        char before = at > line ? at[-1] : ' ';

        at += strlen("python");
        at += strspn(at, "0123456789.");
        if (!is_word(before) && !is_word(*at))
            return true;
    }
    return false;
}

/* An executable script without ending whose first line names python. */
static bool is_script(const char *path, const struct stat *st)
{
    char line[129];
    int fd;

    if (!(st->st_mode & S_IXUSR) || (fd = open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK)) < 0)
        return false;
    ssize_t n = read(fd, line, sizeof line - 1);
    close(fd);
    if (n < 2 || line[0] != '#' || line[1] != '!')
        return false;
    line[n] = '\0';
    line[strcspn(line, "\n")] = '\0';
    return names_python(line);
}

typedef bn_vec(folder) folders;

static bool tracked(const finder *f, bn_str below)
{
    return f->ignore && bn_ignore_tracks(f->ignore, below);
}

static bool ignored(const finder *f, bn_str below, bool is_folder)
{
    return f->ignore && !f->cli->flags.tracked_only && bn_ignore_skips(f->ignore, below, is_folder);
}

static void visit_folder(finder *f, folders *todo, const folder *in, folder found, bn_str name)
{
    found.only_tracked = in->only_tracked || is_built_in(f, name);
    found.depth = in->depth + 1;
    if (excluded(f, found.below, found.shown) || ignored(f, found.below, true) ||
        (found.only_tracked && !tracked(f, found.below)))
        return;
    if (found.depth >= MAX_DEPTH)
        bn_cli_fail(f->cli, BN_EXIT_UNREAD, "%.*s: folders nested too deep", BN_FMT(found.shown));
    else
        bn_vec_push(f->cli->arena, todo, found);
}

/* A file of the right kind, by its name or by its first line. */
static bool is_wanted(finder *f, bn_str name, bn_str below, bn_str shown, const char *path,
                      struct stat *st)
{
    bool plain = bn_str_find(name, BN_LIT("."), 0) == BN_NPOS;
    bool named = is_python_name(name) || matches_any(&f->rules->include, below, shown);

    if (!named && !plain)
        return false;
    if (lstat(path, st) == 0)
        return S_ISREG(st->st_mode) && (named || is_script(path, st));
    if (errno != ENOENT)
        bn_cli_fail(f->cli, BN_EXIT_UNREAD, "%s: %s", path, strerror(errno));
    return false;
}

/* The kind of an entry; where the folder does not say, its inode does. */
static unsigned char kind_of(const struct dirent *entry, const char *path)
{
    struct stat st;

    if (entry->d_type != DT_UNKNOWN || lstat(path, &st) != 0)
        return entry->d_type;
    return S_ISDIR(st.st_mode) ? DT_DIR : S_ISREG(st.st_mode) ? DT_REG : DT_UNKNOWN;
}

static void visit(finder *f, folders *todo, const folder *in, const struct dirent *entry)
{
    bn_arena *arena = f->cli->arena;
    bn_str name = bn_str_copy_in(arena, bn_str_from(entry->d_name));
    bn_str shown = join(arena, in->shown, name), below = join(arena, in->below, name);
    const char *path = bn_str_c_in(arena, shown);
    unsigned char kind = kind_of(entry, path);
    struct stat st;

    if (kind == DT_DIR)
        visit_folder(f, todo, in, (folder){ .shown = shown, .below = below }, name);
    else if (kind == DT_REG && is_wanted(f, name, below, shown, path, &st) &&
             !excluded(f, below, shown) && !ignored(f, below, false) &&
             (!in->only_tracked || tracked(f, below)))
        add_file(f, shown, join(arena, f->place, below), &st, false);
}

static bool holds(bn_arena *arena, bn_str dir, bn_str name)
{
    struct stat st;

    return stat(bn_str_c_in(arena, join(arena, dir, name)), &st) == 0;
}

/*
 * May the walk enter this folder, found below the one that was named? Other repositories: no.
 * An environment: only for what git tracks in it.
 */
static bool enters(const finder *f, folder *in)
{
    bn_arena *arena = f->cli->arena;

    if (holds(arena, in->shown, BN_LIT(".git")))
        return false;
    if (holds(arena, in->shown, BN_LIT("pyvenv.cfg")))
        in->only_tracked = true;
    return !in->only_tracked || tracked(f, in->below);
}

static void open_ignore(finder *f, bn_str dir)
{
    bool only_tracked = f->cli->flags.tracked_only;

    if (only_tracked || (!f->cli->flags.no_ignore_vcs && !f->rules->keep_ignored))
        f->ignore = bn_ignore_open(f->cli, dir);
    if (only_tracked && !f->ignore)
        bn_cli_fail(f->cli, BN_EXIT_REFUSED,
                    "%.*s: --tracked-only wants a repository that can be read",
                    BN_FMT(dir.len ? dir : BN_LIT(".")));
}

static void walk(finder *f, bn_str dir)
{
    folders todo = { 0 };

    if (!find_place(f, dir, &f->place))
        return;
    if (is_in_bare(f->cli->arena, f->place)) {
        bn_cli_fail(f->cli, BN_EXIT_REFUSED,
                    "%.*s: a bare repository has no files; diff --ref REV shows what would be "
                    "rewritten, commit --ref BRANCH commits it",
                    BN_FMT(dir));
        return;
    }
    bn_vec_push(f->cli->arena, &f->walked, f->place);
    open_ignore(f, dir);
    bn_vec_push(
        f->cli->arena, &todo,
        (folder){ .shown = dir, .below = { "", 0 }, .only_tracked = f->cli->flags.tracked_only });
    while (todo.len) {
        folder in = todo.items[--todo.len];
        const char *path = in.shown.len ? bn_str_c_in(f->cli->arena, in.shown) : ".";
        struct dirent *entry;

        if (in.depth && !enters(f, &in))
            continue;
        DIR *handle = opendir(path);
        if (!handle) {
            if (errno != ENOENT || in.depth == 0)
                bn_cli_fail(f->cli, BN_EXIT_UNREAD, "%s: %s", path, strerror(errno));
            continue;
        }
        while ((entry = readdir(handle)) != NULL)
            if (strcmp(entry->d_name, ".") != 0 && strcmp(entry->d_name, "..") != 0)
                visit(f, &todo, &in, entry);
        closedir(handle);
    }
    bn_ignore_close(f->ignore);
    f->ignore = NULL;
}

static void add_stdin(finder *f)
{
    const char *name = f->cli->flags.stdin_filename;
    bn_str shown = bn_str_from(name ? name : "<stdin>");
    bn_str path = bn_str_from(name ? name : "stdin.py");
    bn_file file = { .shown = shown,
                     .open_path = NULL,
                     .path = path,
                     .absolute = shown,
                     .named = true,
                     .is_stdin = true,
                     .mode = 0100644 };

    bn_vec_push(f->cli->arena, &f->found, file);
}

static void add_path(finder *f, bn_str path)
{
    const char *name = bn_str_c_in(f->cli->arena, path);
    bn_str absolute;
    struct stat st;

    if (stat(name, &st) != 0) {
        if (errno == ENOENT && f->cli->flags.sparse)
            return; /* perhaps the index has it */
        bn_cli_fail(f->cli, BN_EXIT_UNREAD, "%s: %s", name, strerror(errno));
    } else if (S_ISDIR(st.st_mode)) {
        while (path.len > 1 && path.ptr[path.len - 1] == '/')
            path.len--;
        walk(f, path);
    } else if (!S_ISREG(st.st_mode)) {
        bn_cli_fail(f->cli, BN_EXIT_UNREAD, "%s: not a plain file", name);
    } else if (bn_str_ends(path, BN_LIT(".ipynb"))) {
        bn_cli_fail(f->cli, BN_EXIT_UNREAD, "%s: notebooks are not supported yet", name);
    } else if (!f->cli->flags.force_exclude || !excluded(f, path, path)) {
        if (find_place(f, path, &absolute))
            add_file(f, path, absolute, &st, true);
    }
}

static bn_status add_list(finder *f, const char *name, char end, bn_err *err)
{
    FILE *in = !strcmp(name, "-") ? stdin : fopen(name, "rb");
    char *line = NULL;
    size_t size = 0;
    ssize_t n;

    if (!in)
        return bn_err_set(err, BN_E_USAGE, "%s: %s", name, strerror(errno));
    while ((n = getdelim(&line, &size, end, in)) > 0) {
        if (line[n - 1] == end)
            line[--n] = '\0';
        if (n)
            add_path(f, bn_str_copy_in(f->cli->arena, bn_str_from(line)));
    }
    free(line);
    if (in != stdin)
        fclose(in);
    return BN_OK;
}

static bool all_below(const finder *f, bn_str dir)
{
    for (uint32_t i = 0; i < f->found.len; i++)
        if (!f->found.items[i].is_stdin && !is_below(f->found.items[i].absolute, dir))
            return false;
    return dir.len > 0;
}

/* The repository or working directory when they hold every file, else the nearest folder that does.
 */
static bn_str choose_root(const finder *f)
{
    bn_arena *arena = f->cli->arena;
    bn_str root = bn_repository_root(arena, f->cwd), common = { 0 };

    if (!root.len)
        root = f->cwd;
    if (all_below(f, root))
        return root;
    for (uint32_t i = 0; i < f->found.len; i++) {
        if (f->found.items[i].is_stdin)
            continue;
        if (!common.len)
            common = parent(f->found.items[i].absolute);
        while (common.len > 1 && !is_below(f->found.items[i].absolute, common))
            common = parent(common);
    }
    root = bn_repository_root(arena, common);
    return root.len ? root : common;
}

/* Written in place, a file with several names is one file: its first name counts. */
static void drop_other_names(finder *f)
{
    bn_map names = { .arena = f->cli->arena };
    uint32_t kept = 0;

    for (uint32_t i = 0; i < f->found.len; i++) {
        const bn_file *file = &f->found.items[i];
        bn_str key = bn_str_format_in(f->cli->arena, "%llu:%llu", (unsigned long long)file->dev,
                                      (unsigned long long)file->ino);

        if (!file->linked || (*bn_map_put(&names, key))++ == 0)
            f->found.items[kept++] = *file;
    }
    f->found.len = kept;
}

/* What the root belongs to: a repository, else the nearest folder that says it is a project. */
static bn_str find_project(bn_arena *arena, bn_str root)
{
    static const char *const marks[] = { "pyproject.toml", "setup.cfg", "setup.py" };
    bn_str project = bn_repository_root(arena, root);
    struct stat st;

    for (bn_str dir = root; !project.len && dir.len > 1; dir = parent(dir))
        for (size_t i = 0; i < sizeof marks / sizeof *marks && !project.len; i++)
            if (stat(bn_str_c_in(arena, join(arena, dir, bn_str_from(marks[i]))), &st) == 0)
                project = dir;
    return project;
}

static bool covers(const finder *f, bn_str project)
{
    for (uint32_t i = 0; i < f->walked.len && project.len; i++)
        if (bn_str_eq(project, f->walked.items[i]) || is_below(project, f->walked.items[i]))
            return true;
    return false;
}

static int by_path(const void *a, const void *b)
{
    return bn_str_cmp(((const bn_file *)a)->path, ((const bn_file *)b)->path);
}

bn_status bn_files_find(bn_cli *cli, const bn_file_rules *rules, bn_files *out, bn_err *err)
{
    finder f = { .cli = cli,
                 .rules = rules,
                 .seen = { .arena = cli->arena },
                 .cwd = bn_working_dir(cli->arena) };
    const bn_words *paths = &cli->flags.paths;
    bn_status status = BN_OK;

    if (cli->flags.files0_from)
        status = add_list(&f, cli->flags.files0_from, '\0', err);
    else if (!paths->len)
        walk(&f, BN_LIT("."));
    for (uint32_t i = 0; i < paths->len && status == BN_OK; i++) {
        bn_str path = paths->items[i];
        if (bn_str_is(path, "-"))
            add_stdin(&f);
        else if (path.len > 1 && path.ptr[0] == '@')
            status =
                add_list(&f, bn_str_c_in(cli->arena, bn_str_sub(path, 1, path.len)), '\n', err);
        else
            add_path(&f, path);
    }
    if (status != BN_OK)
        return status;
    out->root = choose_root(&f);
    for (uint32_t i = 0; i < f.found.len; i++) {
        bn_file *file = &f.found.items[i];
        if (!file->is_stdin)
            file->path =
                bn_str_sub(file->absolute, out->root.len + (out->root.len > 1), file->absolute.len);
    }
    if (f.found.len)
        qsort(f.found.items, f.found.len, sizeof *f.found.items, by_path);
    if (cli->flags.hardlinks && strcmp(cli->flags.hardlinks, "inplace") == 0)
        drop_other_names(&f);
    out->files = f.found.items;
    out->count = f.found.len;
    out->project = find_project(cli->arena, out->root);
    out->whole = covers(&f, out->project);
    return BN_OK;
}

const bn_file *bn_files_by_path(const bn_files *files, bn_str path)
{
    for (uint32_t i = 0; i < files->count; i++)
        if (bn_str_eq(files->files[i].path, path))
            return &files->files[i];
    return NULL;
}
