/* module.c - the table that the module shows. */
#include "git/git_p.h"

#define SHOWN __attribute__((visibility("default")))

SHOWN const bn_git *burnish_git(void)
{
    static const bn_git table = {
        .abi = BN_GIT_ABI,
        .open = bn_git_open,
        .close = bn_git_close,
        .info = bn_git_info,
        .index_list = bn_git_index_list,
        .tree_list = bn_git_tree_list,
        .read_blob = bn_git_read_blob,
        .write_blob = bn_git_write_blob,
        .to_blob = bn_git_to_blob,
        .to_file = bn_git_to_file,
        .attributes = bn_git_attributes,
        .is_ignored = bn_git_is_ignored,
        .index_lock = bn_git_index_lock,
        .index_build = bn_git_index_build,
        .index_install = bn_git_index_install,
        .index_unlock = bn_git_index_unlock,
        .resolve = bn_git_resolve,
        .commit_message = bn_git_commit_message,
        .merge_base = bn_git_merge_base,
        .index_tree = bn_git_index_tree,
        .make_tree = bn_git_make_tree,
        .make_commit = bn_git_make_commit,
        .check_identity = bn_git_check_identity,
        .committer = bn_git_committer,
        .find_commits = bn_git_find_commits,
        .leads_to = bn_git_leads_to,
        .check_ref = bn_git_check_ref,
        .log_head = bn_git_log_head,
        .move_ref = bn_git_move_ref,
        .delete_ref = bn_git_delete_ref,
        .line_changes = bn_git_line_changes,
        .borrow = bn_git_borrow,
        .config = bn_git_config,
        .active_hooks = bn_git_active_hooks,
    };

    return &table;
}
