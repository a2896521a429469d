# Third-party sources: fetched at configure time by the package manager's own client, checked
# against a SHA-256 that is pinned here, and kept in a cache outside the build tree, so that only
# the first configure on a machine needs the network.
#
# The Python client comes first, since a minimal Debian has it for a handful of packages. The
# Node client serves machines without it, and the grammar's stock scanner, which the Python
# package of the grammar lacks.

option(BN_SYSTEM_TREE_SITTER "Use the system's tree-sitter libraries" OFF)
set(BN_TREE_SITTER_DIR "" CACHE PATH "Sources of the tree-sitter core to use instead of fetching")
set(BN_TREE_SITTER_PYTHON_DIR "" CACHE PATH "Sources of tree-sitter-python to use instead of fetching")
set(BN_TREE_SITTER_TOML_DIR "" CACHE PATH "Sources of tree-sitter-toml to use instead of fetching")

if(DEFINED ENV{XDG_CACHE_HOME} AND NOT "$ENV{XDG_CACHE_HOME}" STREQUAL "")
    set(bn_cache_home "$ENV{XDG_CACHE_HOME}")
else()
    set(bn_cache_home "$ENV{HOME}/.cache")
endif()
set(BN_DEPS_CACHE "${bn_cache_home}/burnish/deps" CACHE PATH "Where fetched sources are kept")

# name, version, sha256 of the archive, folder inside it
set(bn_core_pip tree-sitter 0.25.2
    fe43c158555da46723b28b52e058ad444195afd1db3ca7720c59a254544e9c20
    tree-sitter-0.25.2/tree_sitter/core)
set(bn_core_npm tree-sitter 0.25.1
    07aeba8dd71630e7e72b2d4ca3bd2680c3471824100cc5ebff44e78a6ed0b6d3
    package/vendor/tree-sitter)
set(bn_python_pip tree-sitter-python 0.25.0
    b13e090f725f5b9c86aa455a268553c65cadf325471ad5b65cd29cac8a1a68ac
    tree_sitter_python-0.25.0)
set(bn_python_npm tree-sitter-python 0.25.0
    63b76b3fa8181fd79eaad4abcdb21e2babcb504dbfc7710a89934fa456d26096
    package)
set(bn_toml_pip tree-sitter-toml 0.7.0
    29e257612fa8f0c1fcbc4e7e08ddc561169f1725265302e64d81086354144a70
    tree_sitter_toml-0.7.0)
set(bn_toml_npm @tree-sitter-grammars/tree-sitter-toml 0.7.0
    b3a7834caf2e5266d09fc5df0b166a665412b9688b86ac02ab172c48bdab7e13
    package)

# Run one client in `dir`; the archive it leaves there, or "" and the reason in bn_fetch_log.
function(bn_download client name version sha dir out)
    set(${out} "" PARENT_SCOPE)
    file(REMOVE_RECURSE ${dir})
    file(MAKE_DIRECTORY ${dir})
    if(client STREQUAL pip)
        # The hash in the requirement is checked before pip looks into the archive.
        file(WRITE ${dir}/wanted.txt "${name}==${version} --hash=sha256:${sha}\n")
        set(python "")
        foreach(candidate python3 /usr/bin/python3)
            execute_process(COMMAND ${candidate} -m pip --version RESULT_VARIABLE rc
                            OUTPUT_QUIET ERROR_QUIET)
            if(rc STREQUAL "0")
                set(python ${candidate})
                break()
            endif()
        endforeach()
        if(NOT python)
            set(bn_fetch_log "${bn_fetch_log}  pip: not installed (Debian package python3-pip)\n"
                PARENT_SCOPE)
            return()
        endif()
        set(command ${python} -m pip download --quiet --no-deps --no-binary ${name}
            --require-hashes --requirement wanted.txt --dest .)
    else()
        find_program(BN_NPM npm)
        if(NOT BN_NPM)
            set(bn_fetch_log "${bn_fetch_log}  npm: not installed (Debian package npm)\n" PARENT_SCOPE)
            return()
        endif()
        set(command ${BN_NPM} pack --silent ${name}@${version})
    endif()
    execute_process(COMMAND ${command} WORKING_DIRECTORY ${dir} RESULT_VARIABLE rc
                    OUTPUT_VARIABLE log ERROR_VARIABLE log TIMEOUT 300)
    file(GLOB archive ${dir}/*.tar.gz ${dir}/*.tgz)
    if(NOT rc STREQUAL "0" OR NOT archive)
        set(bn_fetch_log "${bn_fetch_log}  ${client}: ${log}\n" PARENT_SCOPE)
        return()
    endif()
    file(SHA256 ${archive} have)
    if(NOT have STREQUAL sha)
        message(FATAL_ERROR "${name} ${version} from ${client} has SHA-256 ${have}, not ${sha}: "
                            "refusing to build it.")
    endif()
    set(${out} ${archive} PARENT_SCOPE)
endfunction()

# bn_fetch(out label clients...): folder with the sources of bn_<label>_<client>.
function(bn_fetch out label)
    set(bn_fetch_log "")
    foreach(client ${ARGN})
        list(GET bn_${label}_${client} 0 name)
        list(GET bn_${label}_${client} 1 version)
        set(home ${BN_DEPS_CACHE}/${name}-${version}-${client})
        if(EXISTS ${home}/complete)
            list(GET bn_${label}_${client} 3 inside)
            set(${out} ${home}/${inside} PARENT_SCOPE)
            return()
        endif()
    endforeach()

    file(MAKE_DIRECTORY ${BN_DEPS_CACHE})
    file(LOCK ${BN_DEPS_CACHE}/lock GUARD FUNCTION TIMEOUT 600)
    foreach(client ${ARGN})
        list(GET bn_${label}_${client} 0 name)
        list(GET bn_${label}_${client} 1 version)
        list(GET bn_${label}_${client} 2 sha)
        list(GET bn_${label}_${client} 3 inside)
        set(home ${BN_DEPS_CACHE}/${name}-${version}-${client})
        if(NOT EXISTS ${home}/complete)
            message(STATUS "Fetching ${name} ${version} with ${client}")
            bn_download(${client} ${name} ${version} ${sha} ${BN_DEPS_CACHE}/tmp-${name} archive)
            if(NOT archive)
                continue()
            endif()
            file(REMOVE_RECURSE ${home})
            file(ARCHIVE_EXTRACT INPUT ${archive} DESTINATION ${home})
            file(REMOVE_RECURSE ${BN_DEPS_CACHE}/tmp-${name})
            file(TOUCH ${home}/complete)
        endif()
        set(${out} ${home}/${inside} PARENT_SCOPE)
        return()
    endforeach()
    message(FATAL_ERROR "Could not fetch ${name}:\n${bn_fetch_log}"
                        "Run scripts/setup, or name local sources with "
                        "-DBN_TREE_SITTER_DIR= and -DBN_TREE_SITTER_PYTHON_DIR=.")
endfunction()
