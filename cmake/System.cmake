# Libraries of the system. What is missing is named at once, with the command that helps.
find_package(PkgConfig)
find_package(Threads)

set(bn_missing "")
if(NOT PKG_CONFIG_FOUND)
    list(APPEND bn_missing pkg-config)
endif()

# bn_system(TARGET pkg-config-module debian-package): an imported target, or a line of the complaint.
macro(bn_system target module package)
    if(PKG_CONFIG_FOUND)
        pkg_check_modules(${target} QUIET IMPORTED_TARGET "${module}")
    endif()
    if(NOT ${target}_FOUND)
        list(APPEND bn_missing ${package})
    endif()
endmacro()

bn_system(JANSSON jansson libjansson-dev)
bn_system(XXHASH libxxhash libxxhash-dev)
bn_system(MD libmd libmd-dev)
bn_system(UTF8PROC libutf8proc libutf8proc-dev)
if(BN_TESTS)
    bn_system(CMOCKA cmocka libcmocka-dev)
endif()

file(GLOB bn_git_sources CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/src/git/*.c)
set(BN_HAVE_GIT OFF)
if(bn_git_sources AND NOT BN_GIT STREQUAL "off")
    bn_system(GIT2 "libgit2>=1.5" libgit2-dev)
    set(BN_HAVE_GIT ON)
endif()

if(BN_SYSTEM_TREE_SITTER)
    bn_system(TS tree-sitter libtree-sitter-dev)
    bn_system(TS_PYTHON tree-sitter-python tree-sitter-python)
endif()

if(bn_missing)
    list(JOIN bn_missing " " bn_missing)
    message(FATAL_ERROR "These Debian packages are missing: ${bn_missing}\n"
                        "Run: apt-get install ${bn_missing}\n"
                        "(or scripts/setup, which installs everything burnish needs)")
endif()
