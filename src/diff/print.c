/*
 * print.c - the unified diff of one file.
 *
 * Headers are git's own, hunks follow git's rules for joining, counting and
 * headings, so that `git apply` and `patch -p1` take every name and every text.
 */
#include "diff/diff_p.h"

#include <string.h>

/* Git cuts the heading behind the second @@ at this many bytes. */
#define HEADING 80

typedef struct {
    bn_buf *out;
    const bn_diff_file *file;
    const bn_diff_options *options;
    bn_lines from, to;
    bn_lines folded; /* no lines: git sees what the file has */
    bn_blocks blocks;
    bn_diff_counts counts;
    uint32_t searched; /* lines below this one have been looked at for a heading */
    bn_str heading;
    uint32_t noted; /* changes below this one lie before the hunk */
} printer;

/* Lines of one hunk on both sides; blocks [first, last]. */
typedef struct {
    uint32_t first, last;
    uint32_t old_start, old_end, new_start, new_end;
} hunk;

static void print_line(printer *p, char sign, bn_str line)
{
    bn_buf_addc(p->out, sign);
    bn_buf_add(p->out, line);
    if (!line.len || line.ptr[line.len - 1] != '\n')
        bn_buf_addz(p->out, "\n\\ No newline at end of file\n");
}

static bool is_heading(bn_str line)
{
    unsigned char c = line.len ? (unsigned char)line.ptr[0] : 0;

    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '$';
}

/* Git's default rule: the nearest line above the hunk that starts like a definition. */
static void find_heading(printer *p, uint32_t before)
{
    for (uint32_t i = before; i-- > p->searched;) {
        bn_str line = bn_line_at(&p->from, i);

        if (!is_heading(line))
            continue;
        line = bn_str_sub(line, 0, HEADING);
        while (line.len && memchr(" \t\r\n", line.ptr[line.len - 1], 4))
            line.len--;
        p->heading = line;
        break;
    }
    p->searched = before;
}

static void print_range(bn_buf *out, char sign, uint32_t start, uint32_t end)
{
    uint32_t count = end - start;

    bn_buf_addf(out, "%c%u", sign, count ? start + 1 : start);
    if (count != 1)
        bn_buf_addf(out, ",%u", count);
}

/* Does the change touch the lines of a block of the hunk? */
static bool is_in_hunk(const printer *p, const hunk *h, const bn_diff_change *c)
{
    const bn_block *first = &p->blocks.items[h->first], *last = &p->blocks.items[h->last];

    return c->old_start <= p->from.starts[last->old_start + last->old_count] &&
           c->old_end >= p->from.starts[first->old_start] &&
           c->new_start <= p->to.starts[last->new_start + last->new_count] &&
           c->new_end >= p->to.starts[first->new_start];
}

static void print_notes(printer *p, const hunk *h)
{
    const char *between = "  [";
    bn_str last = { 0 };

    while (p->noted < p->file->change_count &&
           p->file->changes[p->noted].old_end < p->from.starts[h->old_start])
        p->noted++;
    for (uint32_t i = p->noted; i < p->file->change_count; i++) {
        const bn_diff_change *c = &p->file->changes[i];

        if (c->old_start > p->from.starts[h->old_end])
            break;
        if (!c->note.len || bn_str_eq(c->note, last) || !is_in_hunk(p, h, c))
            continue;
        bn_buf_addz(p->out, between);
        bn_buf_add(p->out, c->note);
        last = c->note;
        between = ", ";
    }
    if (last.len)
        bn_buf_addc(p->out, ']');
}

static void print_hunk_head(printer *p, const hunk *h)
{
    bn_buf_addz(p->out, "@@ ");
    print_range(p->out, '-', h->old_start, h->old_end);
    bn_buf_addc(p->out, ' ');
    print_range(p->out, '+', h->new_start, h->new_end);
    bn_buf_addz(p->out, " @@");
    find_heading(p, h->old_start);
    if (p->heading.len) {
        bn_buf_addc(p->out, ' ');
        bn_buf_add(p->out, p->heading);
    }
    if (p->options->annotate)
        print_notes(p, h);
    bn_buf_addc(p->out, '\n');
}

static void print_hunk(printer *p, const hunk *h)
{
    uint32_t at = h->old_start;

    print_hunk_head(p, h);
    for (uint32_t i = h->first; i <= h->last; i++) {
        const bn_block *b = &p->blocks.items[i];

        for (; at < b->old_start; at++)
            print_line(p, ' ', bn_line_at(&p->from, at));
        for (; at < b->old_start + b->old_count; at++)
            print_line(p, '-', bn_line_at(&p->from, at));
        for (uint32_t j = 0; j < b->new_count; j++)
            print_line(p, '+', bn_line_at(&p->to, b->new_start + j));
        p->counts.removed += b->old_count;
        p->counts.added += b->new_count;
    }
    for (; at < h->old_end; at++)
        print_line(p, ' ', bn_line_at(&p->from, at));
    p->counts.hunks++;
}

static bn_str without_end(bn_str line)
{
    while (line.len && (line.ptr[line.len - 1] == '\n' || line.ptr[line.len - 1] == '\r'))
        line.len--;
    return line;
}

/* Does git see another line than the file has? (Line ends that differ it can bear.) */
static bool is_folded(const printer *p, uint32_t line)
{
    return line < p->folded.count && !bn_str_eq(without_end(bn_line_at(&p->from, line)),
                                                without_end(bn_line_at(&p->folded, line)));
}

static bool any_folded(const printer *p, uint32_t from, uint32_t to)
{
    for (uint32_t i = from; i < to && p->folded.count; i++)
        if (is_folded(p, i))
            return true;
    return false;
}

/*
 * Shorten the context to what git sees as well. patch(1) takes less context below than above for
 * the end of the file, so what goes below goes above, too.
 */
static void avoid_folded(const printer *p, hunk *h)
{
    const bn_block *first = &p->blocks.items[h->first], *last = &p->blocks.items[h->last];
    uint32_t above = first->old_start, below = last->old_start + last->old_count, end = below;

    while (above > h->old_start && !is_folded(p, above - 1))
        above--;
    while (end < h->old_end && !is_folded(p, end))
        end++;
    if (end < h->old_end && first->old_start - above > end - below)
        above = first->old_start - (end - below);
    h->new_end -= h->old_end - end;
    h->old_end = end;
    h->new_start += above - h->old_start;
    h->old_start = above;
}

/* The hunk that starts at block `first`: all blocks whose contexts meet. */
static hunk find_hunk(const printer *p, uint32_t first)
{
    const bn_block *b = &p->blocks.items[first];
    uint32_t context = p->options->context;
    uint32_t before = b->old_start < context ? b->old_start : context, after;
    hunk h = { .first = first,
               .last = first,
               .old_start = b->old_start - before,
               .new_start = b->new_start - before };

    while (h.last + 1 < p->blocks.len) {
        const bn_block *next = b + 1;

        if (next->old_start - (b->old_start + b->old_count) > 2 * (uint64_t)context ||
            any_folded(p, b->old_start + b->old_count, next->old_start))
            break;
        b = next;
        h.last++;
    }
    h.old_end = b->old_start + b->old_count;
    h.new_end = b->new_start + b->new_count;
    after = p->from.count - h.old_end < context ? p->from.count - h.old_end : context;
    h.old_end += after;
    h.new_end += after;
    if (p->folded.count)
        avoid_folded(p, &h);
    return h;
}

static void print_name(printer *p, const char *lead, const char *prefix)
{
    bn_buf_addz(p->out, lead);
    bn_quote_path(p->out, prefix, p->file->path, p->options->plain_high);
}

/* patch(1) takes a name up to the first blank unless a tab ends it. */
static void print_file_line(printer *p, const char *lead, const char *prefix)
{
    print_name(p, lead, prefix);
    if ((p->file->path.len && memchr(p->file->path.ptr, ' ', p->file->path.len)) ||
        strchr(prefix, ' '))
        bn_buf_addc(p->out, '\t');
    bn_buf_addc(p->out, '\n');
}

static void print_id(bn_buf *out, const char *id, bn_str text)
{
    char own[41];

    if (!id) {
        bn_blob_id(text, own);
        id = own;
    }
    bn_buf_addz(out, id);
}

static void print_head(printer *p)
{
    const bn_diff_file *file = p->file;
    uint32_t mode = file->mode ? file->mode : 0100644;

    if (p->options->annotate)
        bn_buf_add(p->out, file->preamble);
    print_name(p, "diff --git ", p->options->src_prefix);
    print_name(p, " ", p->options->dst_prefix);
    bn_buf_addc(p->out, '\n');
    if (file->created)
        bn_buf_addf(p->out, "new file mode %o\n", mode);
    bn_buf_addz(p->out, "index ");
    if (file->created)
        bn_buf_addf(p->out, "%040d", 0);
    else
        print_id(p->out, file->old_id, file->old_text);
    bn_buf_addz(p->out, "..");
    print_id(p->out, file->new_id, file->new_text);
    if (!file->created)
        bn_buf_addf(p->out, " %o", mode);
    bn_buf_addc(p->out, '\n');
    if (!p->blocks.len)
        return;
    if (file->created)
        bn_buf_addz(p->out, "--- /dev/null\n");
    else
        print_file_line(p, "--- ", p->options->src_prefix);
    print_file_line(p, "+++ ", p->options->dst_prefix);
}

static printer start(bn_buf *out, bn_arena *arena, const bn_diff_file *file,
                     const bn_diff_options *options)
{
    printer p = { .out = out, .file = file, .options = options };

    p.from = bn_lines_in(arena, file->old_text);
    p.to = bn_lines_in(arena, file->new_text);
    if (file->old_folded.ptr)
        p.folded = bn_lines_in(arena, file->old_folded);
    p.blocks = bn_blocks_of(arena, file, &p.from, &p.to);
    return p;
}

void bn_diff_print(bn_buf *out, const bn_diff_file *file, const bn_diff_options *options,
                   bn_diff_counts *counts)
{
    printer p = start(out, out->arena, file, options);

    if (p.blocks.len || file->created)
        print_head(&p);
    for (uint32_t i = 0; i < p.blocks.len;) {
        hunk h = find_hunk(&p, i);

        print_hunk(&p, &h);
        i = h.last + 1;
    }
    if (counts)
        *counts = p.counts;
}

bool bn_diff_can_avoid(bn_arena *scratch, const bn_diff_file *file, const bn_diff_options *options)
{
    printer p = start(NULL, scratch, file, options);

    if (p.folded.count && p.folded.count != p.from.count)
        return false;
    for (uint32_t i = 0; i < p.blocks.len && p.folded.count;) {
        hunk h = find_hunk(&p, i);
        const bn_block *last = &p.blocks.items[h.last];

        /* Without a line below a hunk, git looks for it at the end of the file. */
        if (any_folded(&p, h.old_start, h.old_end) ||
            (options->context && h.old_end == last->old_start + last->old_count &&
             h.old_end < p.from.count))
            return false;
        i = h.last + 1;
    }
    return true;
}

bn_diff_counts bn_diff_count(bn_arena *scratch, const bn_diff_file *file)
{
    bn_diff_options options = BN_DIFF_OPTIONS_INIT;
    printer p = start(NULL, scratch, file, &options);

    for (uint32_t i = 0; i < p.blocks.len; i++) {
        p.counts.removed += p.blocks.items[i].old_count;
        p.counts.added += p.blocks.items[i].new_count;
    }
    for (uint32_t i = 0; i < p.blocks.len; i = find_hunk(&p, i).last + 1)
        p.counts.hunks++;
    return p.counts;
}
