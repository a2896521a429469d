/*
 * slow.c - calls that wait for something: E8.
 *
 * The list was gone through by hand: functions whose purpose is to sleep, to reach
 * the network, to wait for a process or a person, or to go through files. Short
 * look-ups of the file system (os.stat, os.path.exists) are not in it.
 */
#include "sema/callees.h"
#include "sema/types_p.h"

static const struct {
    const char *name;
    bn_slow slow;
} table[] = {
    { "ftplib.FTP", BN_SLOW_NETWORK },
    { "getpass.getpass", BN_SLOW_INPUT },
    { "glob.glob", BN_SLOW_DISK },
    { "http.client.HTTPConnection", BN_SLOW_NETWORK },
    { "imaplib.IMAP4", BN_SLOW_NETWORK },
    { "imaplib.IMAP4_SSL", BN_SLOW_NETWORK },
    { "os.fsync", BN_SLOW_DISK },
    { "os.popen", BN_SLOW_PROCESS },
    { "os.sync", BN_SLOW_DISK },
    { "os.system", BN_SLOW_PROCESS },
    { "os.wait", BN_SLOW_PROCESS },
    { "os.wait3", BN_SLOW_PROCESS },
    { "os.wait4", BN_SLOW_PROCESS },
    { "os.waitpid", BN_SLOW_PROCESS },
    { "os.walk", BN_SLOW_DISK },
    { "poplib.POP3", BN_SLOW_NETWORK },
    { "poplib.POP3_SSL", BN_SLOW_NETWORK },
    { "requests.delete", BN_SLOW_NETWORK },
    { "requests.get", BN_SLOW_NETWORK },
    { "requests.head", BN_SLOW_NETWORK },
    { "requests.options", BN_SLOW_NETWORK },
    { "requests.patch", BN_SLOW_NETWORK },
    { "requests.post", BN_SLOW_NETWORK },
    { "requests.put", BN_SLOW_NETWORK },
    { "requests.request", BN_SLOW_NETWORK },
    { "select.select", BN_SLOW_SLEEP },
    { "shutil.copy", BN_SLOW_DISK },
    { "shutil.copy2", BN_SLOW_DISK },
    { "shutil.copyfile", BN_SLOW_DISK },
    { "shutil.copyfileobj", BN_SLOW_DISK },
    { "shutil.copytree", BN_SLOW_DISK },
    { "shutil.make_archive", BN_SLOW_DISK },
    { "shutil.move", BN_SLOW_DISK },
    { "shutil.rmtree", BN_SLOW_DISK },
    { "shutil.unpack_archive", BN_SLOW_DISK },
    { "smtplib.SMTP", BN_SLOW_NETWORK },
    { "smtplib.SMTP_SSL", BN_SLOW_NETWORK },
    { "socket.create_connection", BN_SLOW_NETWORK },
    { "socket.getaddrinfo", BN_SLOW_NETWORK },
    { "socket.getfqdn", BN_SLOW_NETWORK },
    { "socket.gethostbyaddr", BN_SLOW_NETWORK },
    { "socket.gethostbyname", BN_SLOW_NETWORK },
    { "socket.gethostbyname_ex", BN_SLOW_NETWORK },
    { "subprocess.call", BN_SLOW_PROCESS },
    { "subprocess.check_call", BN_SLOW_PROCESS },
    { "subprocess.check_output", BN_SLOW_PROCESS },
    { "subprocess.getoutput", BN_SLOW_PROCESS },
    { "subprocess.getstatusoutput", BN_SLOW_PROCESS },
    { "subprocess.run", BN_SLOW_PROCESS },
    { "time.sleep", BN_SLOW_SLEEP },
    { "urllib.request.urlopen", BN_SLOW_NETWORK },
    { "urllib.request.urlretrieve", BN_SLOW_NETWORK },
};

static bn_slow slow_name(bn_sema *s, bn_ix callee)
{
    bn_str dotted = bn_resolve_dotted(s, callee);

    for (size_t i = 0; dotted.len && i < sizeof table / sizeof *table; i++)
        if (bn_str_is(dotted, table[i].name))
            return bn_fact_resolves(s, callee, dotted).tri == BN_YES ? table[i].slow : BN_SLOW_NOT;
    return BN_SLOW_NOT;
}

/* read, write and the like of a file. */
static bn_slow slow_method(bn_sema *s, bn_ix callee)
{
    static const char *const methods[] = { "read",     "readline", "readlines",
                                           "readinto", "write",    "writelines" };
    const bn_cst *t = s->tree;
    bn_value v = bn_type_of(s, bn_child(t, callee, BN_F_OBJECT));
    bn_ix name = bn_child(t, callee, BN_F_ATTRIBUTE);

    if (v.mask == 0 || v.mask & ~(uint32_t)(BN_T_TEXT_FILE | BN_T_BINARY_FILE))
        return BN_SLOW_NOT;
    for (size_t i = 0; i < sizeof methods / sizeof *methods; i++)
        if (bn_text_is(t, name, methods[i]))
            return BN_SLOW_DISK;
    return BN_SLOW_NOT;
}

static bn_slow slow(bn_sema *s, bn_ix call, uint32_t depth)
{
    const bn_cst *t = s->tree;
    bn_ix callee = bn_unparen(t, bn_child(t, call, BN_F_FUNCTION));
    bn_slow found = BN_SLOW_NOT;

    if (t->nodes[callee].kind == BN_IDENTIFIER && bn_text_is(t, callee, "input") &&
        bn_fact_is_builtin(s, callee, BN_LIT("input")).tri == BN_YES)
        return BN_SLOW_INPUT;
    found = slow_name(s, callee);
    if (found == BN_SLOW_NOT && t->nodes[callee].kind == BN_ATTRIBUTE)
        found = slow_method(s, callee);
    bn_ix function = found == BN_SLOW_NOT && depth < 4 ? bn_callee(s, call) : BN_NONE;
    if (function == BN_NONE || bn_frame_kind(s, function) != BN_FRAME_PLAIN)
        return found;
    bn_scope_ix frame = bn_scope_of_node(s, function);
    bn_ix body = bn_child(t, function, BN_F_BODY);
    for (bn_ix c = body; c < t->nodes[body].end_ix && found == BN_SLOW_NOT; c++)
        if (t->nodes[c].kind == BN_CALL && bn_frame_scope(s, s->scope_of[c]) == frame)
            found = slow(s, c, depth + 1);
    return found;
}

bn_slow bn_slow_call(bn_sema *s, bn_ix call)
{
    return s->tree->nodes[call].kind == BN_CALL ? slow(s, call, 0) : BN_SLOW_NOT;
}
