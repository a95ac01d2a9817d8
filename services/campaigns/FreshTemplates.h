#pragma once

#include <QCoro/QCoroTask>

#include <functional>

namespace siaran::campaigns {

/// Brings the copies of templates up to date before a launch relies on them. Ends when they are, or when that cannot be
/// had in time: the launch judges by those that are there. Called on the thread of who launches; empty: nothing is
/// asked.
using FreshTemplates = std::function<QCoro::Task<void>()>;

} // namespace siaran::campaigns
