// Precompiled for speed only: every file still includes what it names.
#pragma once

#include <QtCore>

#include <QCoro/QCoroFuture>
#include <QCoro/QCoroTask>
#include <tl/expected.hpp>

#include <algorithm>
#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <ranges>
#include <variant>
#include <vector>
