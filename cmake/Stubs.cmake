# The reader of type stubs: it makes src/sema/library_stubs.c, which is checked in, see
# scripts/typeshed. Not part of the build of anything else.
add_library(bn_stubs STATIC EXCLUDE_FROM_ALL tools/stubs_read.c tools/stubs_eval.c
            tools/stubs_table.c)
target_link_libraries(bn_stubs PUBLIC bn_linked)
target_include_directories(bn_stubs PUBLIC ${PROJECT_SOURCE_DIR}/tools)
add_dependencies(bn_stubs bn_kinds)
add_executable(burnish-stubs EXCLUDE_FROM_ALL tools/stubs.c)
target_link_libraries(burnish-stubs PRIVATE bn_stubs)
