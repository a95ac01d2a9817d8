# What every target of ours is compiled with, and the two functions that make one.

add_library(siaran_flags INTERFACE)
target_include_directories(siaran_flags INTERFACE ${PROJECT_SOURCE_DIR})
# -fPIC everywhere, so that one precompiled header serves libraries and programs alike.
target_compile_options(siaran_flags INTERFACE -fPIC -fpch-preprocess
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wnon-virtual-dtor -Woverloaded-virtual -Wold-style-cast -Wcast-qual)
target_compile_definitions(siaran_flags INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
    QT_NO_FOREACH QT_NO_KEYWORDS QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_STRICT_ITERATORS
    QT_DISABLE_DEPRECATED_BEFORE=0x060400 SIARAN_VERSION="${PROJECT_VERSION}")

# siaran_library(<name> SOURCES ... [PUBLIC ...] [PRIVATE ...]): one layer or one capability.
function(siaran_library name)
    cmake_parse_arguments(ARG "" "" "SOURCES;PUBLIC;PRIVATE" ${ARGN})
    add_library(${name} STATIC ${ARG_SOURCES})
    target_link_libraries(${name} PUBLIC siaran_flags ${ARG_PUBLIC} PRIVATE ${ARG_PRIVATE})
    siaran_precompile(${name})
endfunction()

# One header is precompiled for all that links Widgets, one for all that does not.
function(siaran_precompile name)
    get_target_property(libraries ${name} LINK_LIBRARIES)
    if("siaran_ui" IN_LIST libraries OR "Qt6::Widgets" IN_LIST libraries)
        target_precompile_headers(${name} REUSE_FROM siaran_pch_widgets)
    else()
        target_precompile_headers(${name} REUSE_FROM siaran_pch_core)
    endif()
endfunction()

file(CONFIGURE OUTPUT ${PROJECT_BINARY_DIR}/pch/empty.cpp CONTENT "")
add_library(siaran_pch_core STATIC ${PROJECT_BINARY_DIR}/pch/empty.cpp)
target_link_libraries(siaran_pch_core PUBLIC siaran_flags Qt6::Core QCoro6::Core tl::expected)
target_precompile_headers(siaran_pch_core PRIVATE ${PROJECT_SOURCE_DIR}/cmake/pch_core.h)

add_library(siaran_pch_widgets STATIC ${PROJECT_BINARY_DIR}/pch/empty.cpp)
target_link_libraries(siaran_pch_widgets PUBLIC siaran_flags Qt6::Widgets QCoro6::Core tl::expected)
target_precompile_headers(siaran_pch_widgets PRIVATE ${PROJECT_SOURCE_DIR}/cmake/pch_widgets.h)
set_target_properties(siaran_pch_core siaran_pch_widgets PROPERTIES AUTOMOC OFF AUTOUIC OFF)
