# libburnish: everything from text to patch, without files, git or printing.
set(BN_LAYERS base syntax sema project edit pattern engine diff api)
set(bn_library_sources "")
foreach(layer ${BN_LAYERS})
    file(GLOB found CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/src/${layer}/*.c)
    list(APPEND bn_library_sources ${found})
endforeach()
list(REMOVE_ITEM bn_library_sources ${PROJECT_SOURCE_DIR}/src/syntax/scanner.c)

add_library(bn_includes INTERFACE)
target_include_directories(bn_includes INTERFACE ${PROJECT_SOURCE_DIR}/include ${BN_GEN_DIR}/include)
add_library(bn_private INTERFACE)
target_include_directories(bn_private INTERFACE ${PROJECT_SOURCE_DIR}/src)
target_link_libraries(bn_private INTERFACE bn_own bn_includes bn_ts
    PkgConfig::JANSSON PkgConfig::XXHASH PkgConfig::MD PkgConfig::UTF8PROC)

add_library(bn_core OBJECT ${bn_library_sources} ${BN_GEN_DIR}/kinds.c)
target_link_libraries(bn_core PRIVATE bn_private)
add_dependencies(bn_core bn_kinds)
# Only the flattener and the parse table see the parser's insides.
if(BN_TS_PRIVATE)
    set_source_files_properties(${PROJECT_SOURCE_DIR}/src/syntax/flatten.c
        ${PROJECT_SOURCE_DIR}/src/syntax/table.c PROPERTIES
        COMPILE_OPTIONS "-isystem;${BN_TS_PRIVATE}" COMPILE_DEFINITIONS "_DEFAULT_SOURCE")
endif()

# Transforms see the public headers and nothing else.
add_library(bn_rules OBJECT ${BN_TRANSFORMS} ${BN_GEN_DIR}/registry.c ${BN_GEN_DIR}/explain.c)
target_link_libraries(bn_rules PRIVATE bn_own bn_includes)
add_dependencies(bn_rules bn_kinds bn_registry)

set(bn_parts $<TARGET_OBJECTS:bn_core> $<TARGET_OBJECTS:bn_rules> ${BN_TS_OBJECTS})
foreach(kind static shared)
    string(TOUPPER ${kind} upper)
    add_library(burnish_${kind} ${upper} ${bn_parts})
    set_target_properties(burnish_${kind} PROPERTIES OUTPUT_NAME burnish EXPORT_NAME ${kind}
        LINKER_LANGUAGE C)
    target_include_directories(burnish_${kind} INTERFACE
        $<BUILD_INTERFACE:${PROJECT_SOURCE_DIR}/include>
        $<BUILD_INTERFACE:${BN_GEN_DIR}/include>
        $<INSTALL_INTERFACE:${CMAKE_INSTALL_INCLUDEDIR}>)
    add_dependencies(burnish_${kind} bn_kinds)
endforeach()
set_target_properties(burnish_shared PROPERTIES VERSION ${PROJECT_VERSION}
    SOVERSION ${PROJECT_VERSION_MAJOR})
set(bn_library_needs PkgConfig::JANSSON PkgConfig::XXHASH PkgConfig::MD PkgConfig::UTF8PROC)
if(BN_SYSTEM_TREE_SITTER)
    list(APPEND bn_library_needs bn_ts)
endif()
target_link_libraries(burnish_shared PRIVATE bn_common ${bn_library_needs})

# The shared library shows what the public headers declare and nothing else.
file(GLOB bn_public CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/include/burnish/*.h)
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${bn_public})
set(bn_exports "bn_kind_names;bn_kind_named;bn_field_names")
foreach(header ${bn_public})
    file(STRINGS ${header} lines REGEX "bn_[a-z0-9_]+\\(")
    string(REGEX MATCHALL "bn_[a-z0-9_]+\\(" names "${lines}")
    string(REPLACE "(" "" names "${names}")
    list(APPEND bn_exports ${names})
endforeach()
list(REMOVE_DUPLICATES bn_exports)
list(JOIN bn_exports ";\n        " bn_exports)
file(CONFIGURE OUTPUT ${PROJECT_BINARY_DIR}/exports.map
     CONTENT "{\n    global:\n        @bn_exports@;\n    local: *;\n};\n" @ONLY)
target_link_options(burnish_shared PRIVATE -Wl,--as-needed
    -Wl,--version-script=${PROJECT_BINARY_DIR}/exports.map)
set_target_properties(burnish_shared PROPERTIES LINK_DEPENDS ${PROJECT_BINARY_DIR}/exports.map)
# Inside the build: our code linked statically, with what it needs.
add_library(bn_linked INTERFACE)
target_link_libraries(bn_linked INTERFACE burnish_static bn_private ${bn_library_needs})
# So that the needs come after the archive on the linker's line.
target_link_libraries(burnish_static INTERFACE "$<BUILD_INTERFACE:${bn_library_needs}>")
