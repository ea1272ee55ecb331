# How credtidy's own targets are compiled and linked.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_CXX_VISIBILITY_PRESET hidden)
set(CMAKE_VISIBILITY_INLINES_HIDDEN ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
if(NOT CMAKE_BUILD_TYPE)
  set(CMAKE_BUILD_TYPE Release CACHE STRING "Build type" FORCE)
endif()
include(GNUInstallDirs)

add_library(credtidyOptions INTERFACE)
target_include_directories(credtidyOptions INTERFACE ${PROJECT_SOURCE_DIR}/include)
target_include_directories(credtidyOptions SYSTEM INTERFACE ${LLVM_INCLUDE_DIRS})
target_compile_options(credtidyOptions INTERFACE
  -Wall -Wextra -Wno-unused-parameter
  # GCC 12 takes std::string's own memcpy for an overlap (GCC bug 105651).
  $<$<CXX_COMPILER_ID:GNU>:-Wno-restrict>
  $<$<BOOL:${CREDTIDY_WERROR}>:-Werror>)
if(CREDTIDY_SANITIZE)
  target_compile_options(credtidyOptions INTERFACE
    -fsanitize=${CREDTIDY_SANITIZE} -fno-omit-frame-pointer)
  target_link_options(credtidyOptions INTERFACE -fsanitize=${CREDTIDY_SANITIZE})
endif()
separate_arguments(credtidy_llvm_definitions UNIX_COMMAND "${LLVM_DEFINITIONS}")
target_compile_definitions(credtidyOptions INTERFACE CREDTIDY_VERSION="${PROJECT_VERSION}")
target_compile_options(credtidyOptions INTERFACE ${credtidy_llvm_definitions})

# credtidy_layer(NAME [USES layer…]): the library of one layer. The layers that
# it may use are its link targets; test/layers.py keeps the includes.
#
# The layers link no LLVM or Clang library: the module finds them in its host,
# and an executable links them itself (credtidy_link_llvm).
function(credtidy_layer name)
  cmake_parse_arguments(arg "" "" "SOURCES;USES" ${ARGN})
  add_library(${name} STATIC ${arg_SOURCES})
  target_link_libraries(${name} PUBLIC credtidyOptions ${arg_USES})
endfunction()

function(credtidy_link_llvm target)
  target_link_libraries(${target} PRIVATE LLVM)
endfunction()
