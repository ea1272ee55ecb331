# Installation, the CMake package and the Debian package.
include(CMakePackageConfigHelpers)

set(CREDTIDY_CMAKE_DIR ${CMAKE_INSTALL_LIBDIR}/cmake/credtidy)
# The module is loaded by path, never linked against, so it lies in a folder of
# its own and not among the system's libraries.
set(CREDTIDY_MODULE_DIR ${CMAKE_INSTALL_LIBDIR}/credtidy)

install(TARGETS credtidy EXPORT credtidy-targets
        RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(TARGETS CredtidyModule LIBRARY DESTINATION ${CREDTIDY_MODULE_DIR})
install(FILES LICENSE.txt README.md DESTINATION ${CMAKE_INSTALL_DOCDIR})
install(DIRECTORY docs/checks docs/guide DESTINATION ${CMAKE_INSTALL_DOCDIR})
install(DIRECTORY checks/catalogue/data/ DESTINATION ${CMAKE_INSTALL_DATADIR}/credtidy/catalogue
        FILES_MATCHING PATTERN "*.yaml")
install(EXPORT credtidy-targets NAMESPACE credtidy:: DESTINATION ${CREDTIDY_CMAKE_DIR})

configure_package_config_file(
  ${PROJECT_SOURCE_DIR}/tools/integrations/cmake/credtidyConfig.cmake.in
  ${PROJECT_BINARY_DIR}/credtidyConfig.cmake
  INSTALL_DESTINATION ${CREDTIDY_CMAKE_DIR}
  PATH_VARS CREDTIDY_MODULE_DIR)
write_basic_package_version_file(${PROJECT_BINARY_DIR}/credtidyConfigVersion.cmake
  COMPATIBILITY SameMinorVersion)
install(FILES
  ${PROJECT_BINARY_DIR}/credtidyConfig.cmake
  ${PROJECT_BINARY_DIR}/credtidyConfigVersion.cmake
  DESTINATION ${CREDTIDY_CMAKE_DIR})

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME credtidy)
set(CPACK_PACKAGE_VENDOR "The credtidy authors")
set(CPACK_PACKAGE_CONTACT "The credtidy authors <credtidy@invalid>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY ${PROJECT_DESCRIPTION})
set(CPACK_RESOURCE_FILE_LICENSE ${PROJECT_SOURCE_DIR}/LICENSE.txt)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION devel)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Clang's own headers (stddef.h and the like), which a parse needs.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libclang-common-${LLVM_VERSION_MAJOR}-dev")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "clang-tidy-${LLVM_VERSION_MAJOR}")
include(CPack)
