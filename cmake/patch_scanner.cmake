# Edit the fetched grammar's scanner.c: cmake -DIN=scanner.c -DOUT=patched.c -P patch_scanner.cmake
#
# 1. DEDENT is emitted only where the parser lists it as valid. The condition
#    that is dropped serves error recovery in editors; with it, a line inside
#    brackets that is indented less than its block is a syntax error.
# 2. Skipping comments to decide on a dedent stops once the answer is known:
#    otherwise a run of n comment lines is scanned n times.
# 3. The list of indents is not written past the end of its buffer.
#
# Each text must be there exactly once, else the build stops: a new grammar
# version has to be looked at by a person.
file(READ "${IN}" text)

function(replace_once old new what)
    string(FIND "${text}" "${old}" first)
    string(FIND "${text}" "${old}" last REVERSE)
    if(first EQUAL -1 OR NOT first EQUAL last)
        message(FATAL_ERROR "scanner.c is not the one known: cannot apply '${what}' to ${IN}")
    endif()
    string(REPLACE "${old}" "${new}" changed "${text}")
    set(text "${changed}" PARENT_SCOPE)
endfunction()

replace_once([[            if ((valid_symbols[DEDENT] ||
                 (!valid_symbols[NEWLINE] && !(valid_symbols[STRING_START] && next_tok_is_string_start) &&
                  !within_brackets)) &&
                indent_length]]
    [[            if (valid_symbols[DEDENT] &&
                indent_length]]
    "dedent only where valid")

replace_once([[            bool next_tok_is_string_start =
                lexer->lookahead == '\"' || lexer->lookahead == '\'' || lexer->lookahead == '`';
]] "" "dedent only where valid: unused variable")

replace_once([[    bool within_brackets = valid_symbols[CLOSE_BRACE] || valid_symbols[CLOSE_PAREN] || valid_symbols[CLOSE_BRACKET];
]] "" "dedent only where valid: unused variable")

replace_once([[                first_comment_indent_length = (int32_t)indent_length;
            }]]
    [[                first_comment_indent_length = (int32_t)indent_length;
                if (!valid_symbols[INDENT] && scanner->indents.size > 0 &&
                    first_comment_indent_length >= (int32_t)*array_back(&scanner->indents)) {
                    break;
                }
            }]]
    "stop at the first comment that decides")

replace_once([[iter < scanner->indents.size && size < TREE_SITTER_SERIALIZATION_BUFFER_SIZE;]]
    [[iter < scanner->indents.size && size + 1 < TREE_SITTER_SERIALIZATION_BUFFER_SIZE;]]
    "indents fit the buffer")

file(WRITE "${OUT}" "${text}")
