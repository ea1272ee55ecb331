# Finds LLVM and Clang and refuses versions that were never tried.
#
# find_package(LLVM 22) fails even where 22 is installed, because LLVM's version
# file demands the exact minor version; so the major version is compared here.

set(CREDTIDY_TRIED_LLVM 22 19)

if(NOT LLVM_DIR AND NOT LLVM_ROOT)
  foreach(version IN LISTS CREDTIDY_TRIED_LLVM)
    if(EXISTS /usr/lib/llvm-${version}/lib/cmake/llvm/LLVMConfig.cmake)
      set(LLVM_DIR /usr/lib/llvm-${version}/lib/cmake/llvm CACHE PATH "Folder of LLVMConfig.cmake")
      break()
    endif()
  endforeach()
endif()

# find_package would quietly take another installation.
if(LLVM_DIR AND NOT EXISTS ${LLVM_DIR}/LLVMConfig.cmake)
  message(FATAL_ERROR "LLVM_DIR is '${LLVM_DIR}', where there is no LLVMConfig.cmake")
endif()
find_package(LLVM CONFIG QUIET)
if(NOT LLVM_FOUND)
  message(FATAL_ERROR
    "credtidy needs LLVM ${CREDTIDY_TRIED_LLVM} with its development files. "
    "On Debian: tools/dev/bootstrap. Elsewhere pass -DLLVM_DIR=<folder of LLVMConfig.cmake>.")
endif()
if(NOT LLVM_VERSION_MAJOR IN_LIST CREDTIDY_TRIED_LLVM AND NOT CREDTIDY_ALLOW_UNTRIED_LLVM)
  message(FATAL_ERROR
    "credtidy was tried with LLVM ${CREDTIDY_TRIED_LLVM}, not with ${LLVM_VERSION_MAJOR} (${LLVM_DIR}). "
    "Pass -DLLVM_DIR=… of one of these, or -DCREDTIDY_ALLOW_UNTRIED_LLVM=ON to try anyway.")
endif()

# Clang of the same installation; a Clang of another version would be found else.
set(Clang_DIR ${LLVM_DIR}/../clang CACHE PATH "Folder of ClangConfig.cmake")
find_package(Clang CONFIG QUIET)
if(NOT Clang_FOUND OR NOT TARGET clang-cpp)
  message(FATAL_ERROR
    "Clang's development files for LLVM ${LLVM_VERSION_MAJOR} are missing (looked in ${Clang_DIR}). "
    "On Debian: apt-get install libclang-${LLVM_VERSION_MAJOR}-dev libclang-cpp${LLVM_VERSION_MAJOR}-dev")
endif()
find_path(CREDTIDY_CLANG_TIDY_INCLUDE clang-tidy/ClangTidyCheck.h
          HINTS ${LLVM_INCLUDE_DIRS} NO_DEFAULT_PATH)
if(NOT CREDTIDY_CLANG_TIDY_INCLUDE)
  message(FATAL_ERROR "clang-tidy's headers are missing from ${LLVM_INCLUDE_DIRS}")
endif()

find_package(yaml-cpp REQUIRED CONFIG)
find_package(PkgConfig REQUIRED)
pkg_check_modules(RE2 REQUIRED IMPORTED_TARGET re2)

set(CREDTIDY_CLANG_RESOURCE_DIR ${LLVM_LIBRARY_DIR}/clang/${LLVM_VERSION_MAJOR})
message(STATUS "credtidy: LLVM ${LLVM_PACKAGE_VERSION} in ${LLVM_DIR}")
