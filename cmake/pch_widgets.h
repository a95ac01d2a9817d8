// Precompiled for speed only: every file still includes what it names.
#pragma once

#include "cmake/pch_core.h"

#include <QtWidgets>
