# What tools/gen.c writes: node kinds from the grammar; registry, explain texts, docs and
# examples from the transforms. Everything lands in the build folder.
set(BN_GEN_DIR ${PROJECT_BINARY_DIR}/gen)
file(MAKE_DIRECTORY ${BN_GEN_DIR}/include/burnish)

add_executable(burnish-gen tools/gen.c tools/gen_text.c tools/gen_kinds.c tools/gen_transforms.c
               tools/gen_docs.c
               ${BN_TS_OBJECTS})
target_link_libraries(burnish-gen PRIVATE bn_own bn_ts)
set_target_properties(burnish-gen PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${BN_GEN_DIR})

# It leaves its memory to the end of the process, also when built with sanitizers.
set(BN_GEN ${CMAKE_COMMAND} -E env ASAN_OPTIONS=detect_leaks=0 $<TARGET_FILE:burnish-gen>)

set(bn_own_kinds ${PROJECT_SOURCE_DIR}/src/syntax/own_kinds.def)
if(NOT EXISTS ${bn_own_kinds})
    set(bn_own_kinds "")
endif()
add_custom_command(
    OUTPUT ${BN_GEN_DIR}/include/burnish/kinds.h ${BN_GEN_DIR}/kinds.c
    COMMAND ${BN_GEN} kinds ${BN_GEN_DIR}/include/burnish/kinds.h ${BN_GEN_DIR}/kinds.c
            ${bn_own_kinds}
    DEPENDS burnish-gen ${bn_own_kinds}
    COMMENT "Generating burnish/kinds.h" VERBATIM)
add_custom_target(bn_kinds DEPENDS ${BN_GEN_DIR}/include/burnish/kinds.h)

file(GLOB BN_TRANSFORMS CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/transforms/ep*.c)
# More transforms, for tests: scripts/soundness --calibrate builds rules that are wrong on purpose.
set(BN_EXTRA_TRANSFORMS "" CACHE PATH "Folder with more transforms (ep*.c) to build in")
if(BN_EXTRA_TRANSFORMS)
    file(GLOB BN_MORE CONFIGURE_DEPENDS ${BN_EXTRA_TRANSFORMS}/ep*.c)
    list(APPEND BN_TRANSFORMS ${BN_MORE})
endif()
add_custom_command(
    OUTPUT ${BN_GEN_DIR}/registry.c ${BN_GEN_DIR}/explain.c ${BN_GEN_DIR}/rules.md
    COMMAND ${BN_GEN} transforms ${BN_GEN_DIR} ${BN_TRANSFORMS}
    DEPENDS burnish-gen ${BN_TRANSFORMS}
    COMMENT "Generating registry, explain texts, docs and examples" VERBATIM)
add_custom_target(bn_registry ALL DEPENDS ${BN_GEN_DIR}/registry.c)

# docs/ and the rule table of README.md are copies of what was generated.
add_custom_target(docs
    COMMAND ${BN_GEN} docs ${BN_GEN_DIR} ${PROJECT_SOURCE_DIR}
    DEPENDS bn_registry burnish-gen COMMENT "Updating docs/ and README.md" VERBATIM)
