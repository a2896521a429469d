# tests/unit/test_*.c are programs of their own; they may include private headers.
# A test exits 77 when it has to be skipped as a whole.
add_custom_target(unit-tests)
set(bn_unit_timeout 300)
if(BN_SANITIZE)
    set(bn_unit_timeout 1500)
endif()
file(GLOB bn_unit_tests CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/tests/unit/test_*.c)
foreach(source ${bn_unit_tests})
    get_filename_component(name ${source} NAME_WE)
    if(name MATCHES "_git" AND NOT BN_HAVE_GIT)
        continue()
    endif()
    add_executable(${name} ${source})
    set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/tests)
    target_compile_definitions(${name} PRIVATE
        BN_SOURCE_DIR="${PROJECT_SOURCE_DIR}" BN_BINARY_DIR="${PROJECT_BINARY_DIR}")
    # cmocka's own macros convert and compare signs; the code under test does not.
    target_compile_options(${name} PRIVATE -Wno-conversion -Wno-sign-conversion)
    target_link_libraries(${name} PRIVATE bn_cli bn_git bn_write bn_linked PkgConfig::CMOCKA)
    if(NOT name MATCHES "_git")
        target_link_options(${name} PRIVATE -Wl,--as-needed)
    endif()
    if(name STREQUAL "test_torture")
        target_sources(${name} PRIVATE tests/golden/files.c)
        target_include_directories(${name} PRIVATE ${PROJECT_SOURCE_DIR}/tests)
    endif()
    if(name STREQUAL "test_stubs")
        target_link_libraries(${name} PRIVATE bn_stubs)
    endif()
    add_dependencies(unit-tests ${name})
    add_test(NAME ${name} COMMAND ${name})
    set_tests_properties(${name} PROPERTIES SKIP_RETURN_CODE 77 TIMEOUT ${bn_unit_timeout})
endforeach()

# The fixtures. (The runner needs the whole library.)
file(GLOB bn_api CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/src/api/*.c)
if(bn_api)
    file(GLOB bn_golden CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/tests/golden/*.c)
    add_executable(burnish-golden tests/golden.c ${bn_golden})
    target_include_directories(burnish-golden PRIVATE ${PROJECT_SOURCE_DIR}/tests)
    target_compile_definitions(burnish-golden PRIVATE
        BN_SOURCE_DIR="${PROJECT_SOURCE_DIR}" BN_BINARY_DIR="${PROJECT_BINARY_DIR}")
    target_compile_options(burnish-golden PRIVATE -Wno-conversion -Wno-sign-conversion)
    target_link_libraries(burnish-golden PRIVATE bn_linked PkgConfig::CMOCKA)
    if(TARGET burnish)
        add_dependencies(burnish-golden burnish)
    endif()
    add_executable(burnish-bench EXCLUDE_FROM_ALL tests/bench.c)
    target_link_libraries(burnish-bench PRIVATE bn_linked)
    add_test(NAME golden COMMAND burnish-golden)
    set_tests_properties(golden PROPERTIES TIMEOUT 900)
endif()

# The program with rules that are wrong on purpose: their objects come first, so the library's
# registry is not taken.
if(TARGET burnish)
    file(GLOB bn_planted CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/tests/soundness/planted/ep*.c)
    set(bn_planted_dir ${PROJECT_BINARY_DIR}/gen-planted)
    file(MAKE_DIRECTORY ${bn_planted_dir})
    add_custom_command(
        OUTPUT ${bn_planted_dir}/registry.c ${bn_planted_dir}/explain.c
        COMMAND ${BN_GEN} transforms ${bn_planted_dir} ${BN_TRANSFORMS} ${bn_planted}
        DEPENDS burnish-gen ${BN_TRANSFORMS} ${bn_planted}
        COMMENT "Generating a registry with wrong rules" VERBATIM)
    add_executable(burnish-planted src/cli/main.c ${bn_planted}
                   ${bn_planted_dir}/registry.c ${bn_planted_dir}/explain.c)
    target_link_libraries(burnish-planted PRIVATE bn_cli)
    if(TARGET bn_git AND BN_GIT STREQUAL "static")
        target_link_libraries(burnish-planted PRIVATE bn_git)
    endif()
endif()

# Trees against CPython's ast: a sample of the standard library of the Python at hand, and
# generated code. Everything: tests/fidelity/check.py --dump build/dev/tests/dump_nodes
add_executable(dump_nodes tests/fidelity/dump_nodes.c)
set_target_properties(dump_nodes PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/tests)
target_link_libraries(dump_nodes PRIVATE bn_linked)
add_dependencies(unit-tests dump_nodes)
add_test(NAME fidelity COMMAND python3 ${PROJECT_SOURCE_DIR}/tests/fidelity/check.py
    --dump $<TARGET_FILE:dump_nodes> --every 25)
add_test(NAME fidelity-generated COMMAND python3 ${PROJECT_SOURCE_DIR}/tests/fidelity/check.py
    --dump $<TARGET_FILE:dump_nodes> --generate 500)
set_tests_properties(fidelity fidelity-generated PROPERTIES SKIP_RETURN_CODE 77 TIMEOUT 600)

# Scopes against CPython's symtable, on a sample. Everything:
#   tests/symtable/compare.py --tool "build/dev/burnish debug scopes --json" --known tests/symtable/known.txt
find_program(BN_PYTHON python3)
if(TARGET burnish)
    if(BN_PYTHON)
        add_test(NAME symtable COMMAND ${BN_PYTHON} ${PROJECT_SOURCE_DIR}/tests/symtable/compare.py
                 --tool "$<TARGET_FILE:burnish> debug scopes --json" --every 8
                 --known ${PROJECT_SOURCE_DIR}/tests/symtable/known.txt)
    else()
        add_test(NAME symtable COMMAND sh -c "echo no python3; exit 77")
    endif()
    set_tests_properties(symtable PROPERTIES SKIP_RETURN_CODE 77 TIMEOUT 300)
endif()

# Definite assignment against CPython's compiler, on a sample. The longer runs of the other facts
# are tests/soundness/*_run.py.
if(TARGET burnish AND BN_PYTHON)
    add_test(NAME bound COMMAND ${BN_PYTHON} ${PROJECT_SOURCE_DIR}/tests/soundness/bound_run.py
             --tool "$<TARGET_FILE:burnish> debug facts" --every 40)
    set_tests_properties(bound PROPERTIES SKIP_RETURN_CODE 77 TIMEOUT 300)
endif()

# Programs of Python 2, rewritten and run under Python 3.
if(TARGET burnish AND BN_PYTHON)
    add_test(NAME python2 COMMAND ${BN_PYTHON} ${PROJECT_SOURCE_DIR}/tests/soundness/py2_run.py
             --burnish $<TARGET_FILE:burnish>)
    set_tests_properties(python2 PROPERTIES SKIP_RETURN_CODE 77 TIMEOUT 300)
endif()

# The reviewed facts about the library, tried out.
if(BN_PYTHON)
    add_test(NAME reviewed COMMAND ${BN_PYTHON} -W ignore
             ${PROJECT_SOURCE_DIR}/tests/soundness/reviewed_run.py)
    set_tests_properties(reviewed PROPERTIES TIMEOUT 60)
endif()

# Facts against running programs, on a sample; most need Python 3.11.
if(TARGET burnish AND BN_PYTHON)
    set(runs ${PROJECT_SOURCE_DIR}/tests/soundness)
    set(module "$<TARGET_FILE:burnish> debug module")
    add_test(NAME relations COMMAND ${BN_PYTHON} ${runs}/relations_run.py
             trace "$<TARGET_FILE:burnish> debug relations" test_shlex)
    add_test(NAME relations-change COMMAND ${BN_PYTHON} ${runs}/relations_run.py
             change "$<TARGET_FILE:burnish> debug relations" test_textwrap)
    add_test(NAME relations-check COMMAND ${BN_PYTHON} ${runs}/relations_run.py check)
    add_test(NAME modules COMMAND ${BN_PYTHON} ${runs}/modules_run.py
             import ${module} abc ast email.message json.encoder shlex struct textwrap)
    add_test(NAME orphans COMMAND ${BN_PYTHON} ${runs}/modules_run.py test ${module} test_shlex)
    add_test(NAME classes COMMAND ${BN_PYTHON} ${runs}/classes_run.py ${module} test_shlex test_ast)
    add_test(NAME slow COMMAND ${BN_PYTHON} ${runs}/slow_run.py ${module} test_glob)
    add_test(NAME versions COMMAND ${BN_PYTHON} ${runs}/versions_run.py
             "$<TARGET_FILE:burnish> debug versions")
    add_test(NAME lemmas COMMAND ${BN_PYTHON} ${runs}/lemmas.py
             "$<TARGET_FILE:burnish> debug lemmas")
    add_test(NAME operations COMMAND ${BN_PYTHON} ${runs}/operations.py
             "$<TARGET_FILE:burnish> debug facts")
    add_test(NAME families COMMAND ${BN_PYTHON} ${runs}/families.py "$<TARGET_FILE:burnish> debug")
    set_tests_properties(lemmas operations families relations-check PROPERTIES TIMEOUT 300)
    set_tests_properties(relations relations-change modules orphans classes slow versions
                         PROPERTIES SKIP_RETURN_CODE 77 TIMEOUT 300)
endif()

# Fuzz programs: libFuzzer's with -DBN_FUZZ=ON (preset fuzz); otherwise they replay their corpus.
file(GLOB bn_fuzzers CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/tests/fuzz/fuzz_*.c)
foreach(source ${bn_fuzzers})
    get_filename_component(name ${source} NAME_WE)
    set(corpus ${PROJECT_SOURCE_DIR}/tests/fuzz/corpus/${name})
    add_executable(${name} ${source})
    target_link_libraries(${name} PRIVATE bn_write bn_linked)
    set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/tests)
    if(BN_FUZZ)
        target_compile_options(${name} PRIVATE -fsanitize=fuzzer)
        target_link_options(${name} PRIVATE -fsanitize=fuzzer)
    else()
        target_sources(${name} PRIVATE tests/fuzz/replay.c)
        if(EXISTS ${corpus})
            add_test(NAME ${name} COMMAND ${name} ${corpus})
        endif()
    endif()
endforeach()
