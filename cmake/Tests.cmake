# tests/unit/test_*.c are programs of their own; they may include private headers.
# A test exits 77 when it has to be skipped as a whole.
add_custom_target(unit-tests)
file(GLOB bn_unit_tests CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/tests/unit/test_*.c)
foreach(source ${bn_unit_tests})
    get_filename_component(name ${source} NAME_WE)
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
    add_dependencies(unit-tests ${name})
    add_test(NAME ${name} COMMAND ${name})
    set_tests_properties(${name} PROPERTIES SKIP_RETURN_CODE 77 TIMEOUT 300)
endforeach()
