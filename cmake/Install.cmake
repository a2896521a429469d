# cmake --install: program, git module, libraries, headers, pkg-config file, CMake package.
include(CMakePackageConfigHelpers)

install(DIRECTORY include/burnish ${BN_GEN_DIR}/include/burnish
        DESTINATION ${CMAKE_INSTALL_INCLUDEDIR} FILES_MATCHING PATTERN "*.h")
install(TARGETS burnish_static burnish_shared
        LIBRARY DESTINATION ${CMAKE_INSTALL_LIBDIR} ARCHIVE DESTINATION ${CMAKE_INSTALL_LIBDIR})
if(TARGET burnish)
    install(TARGETS burnish RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
endif()
if(TARGET burnish-git)
    install(TARGETS burnish-git LIBRARY DESTINATION ${CMAKE_INSTALL_LIBDIR}/burnish)
endif()

file(RELATIVE_PATH bn_prefix_from_pc /${CMAKE_INSTALL_LIBDIR}/pkgconfig /)
configure_file(cmake/burnish.pc.in ${PROJECT_BINARY_DIR}/burnish.pc @ONLY)
install(FILES ${PROJECT_BINARY_DIR}/burnish.pc DESTINATION ${CMAKE_INSTALL_LIBDIR}/pkgconfig)

set(bn_cmake_dir ${CMAKE_INSTALL_LIBDIR}/cmake/burnish)
configure_package_config_file(cmake/burnish-config.cmake.in
    ${PROJECT_BINARY_DIR}/burnish-config.cmake INSTALL_DESTINATION ${bn_cmake_dir}
    PATH_VARS CMAKE_INSTALL_INCLUDEDIR CMAKE_INSTALL_LIBDIR)
write_basic_package_version_file(${PROJECT_BINARY_DIR}/burnish-config-version.cmake
    COMPATIBILITY SameMinorVersion)
install(FILES ${PROJECT_BINARY_DIR}/burnish-config.cmake
              ${PROJECT_BINARY_DIR}/burnish-config-version.cmake DESTINATION ${bn_cmake_dir})
