# Flags that all of our own code is compiled with. Third-party sources link bn_common only.
add_library(bn_common INTERFACE)
target_compile_definitions(bn_common INTERFACE _POSIX_C_SOURCE=200809L)
target_compile_options(bn_common INTERFACE -fno-strict-aliasing
    -fno-semantic-interposition)

if(BN_SANITIZE)
    set(bn_san -fsanitize=${BN_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer)
    if(CMAKE_C_COMPILER_ID MATCHES Clang)
        list(APPEND bn_san -fno-sanitize=pointer-overflow) # NULL + 0 is what an empty array gives
    endif()
    target_compile_options(bn_common INTERFACE ${bn_san})
    target_link_options(bn_common INTERFACE ${bn_san})
endif()
if(BN_FUZZ)
    if(NOT CMAKE_C_COMPILER_ID MATCHES Clang)
        message(FATAL_ERROR "BN_FUZZ needs clang. Run: cmake --preset fuzz")
    endif()
    target_compile_options(bn_common INTERFACE -fsanitize=fuzzer-no-link)
    target_link_options(bn_common INTERFACE -fsanitize=fuzzer-no-link)
endif()
if(BN_COVERAGE)
    target_compile_options(bn_common INTERFACE --coverage)
    target_link_options(bn_common INTERFACE --coverage)
endif()
# Two builds in the same folder, see scripts/build-fast: run what was built with `generate`, then
# configure with `use`.
set(BN_PGO "" CACHE STRING "Profile-guided optimisation (gcc): generate or use")
if(BN_PGO STREQUAL "generate")
    target_compile_options(bn_common INTERFACE
        -fprofile-generate=${PROJECT_BINARY_DIR}/profile -fprofile-update=atomic)
    target_link_options(bn_common INTERFACE -fprofile-generate=${PROJECT_BINARY_DIR}/profile)
elseif(BN_PGO STREQUAL "use")
    target_compile_options(bn_common INTERFACE -fprofile-use=${PROJECT_BINARY_DIR}/profile
        -fprofile-correction -Wno-missing-profile -Wno-coverage-mismatch)
endif()
if(BN_LTO)
    set(CMAKE_INTERPROCEDURAL_OPTIMIZATION ON)
endif()

add_library(bn_own INTERFACE)
target_link_libraries(bn_own INTERFACE bn_common)
target_compile_options(bn_own INTERFACE
    -Wall -Wextra -Wshadow -Wstrict-prototypes -Wmissing-prototypes -Wvla -Wconversion)
if(BN_WERROR)
    target_compile_options(bn_own INTERFACE -Werror)
endif()
target_compile_definitions(bn_own INTERFACE $<$<BOOL:${BN_DEBUG_ARENA}>:BN_DEBUG_ARENA=1>)
