#pragma once

#include <QByteArray>
#include <QtGlobal>

#include <atomic>
#include <cstdlib>
#include <string_view>

namespace siaran {

/// A named step at which a test can end this process as a kill would: nothing is flushed, nothing destroyed. Inert
/// unless the environment says SIARAN_CRASH_AT=<name>:<count>; then the process ends at the count-th passing of `name`.
/// From any thread.
inline void crashPoint(std::string_view name)
{
    struct Order {
        Order()
        {
            const auto text = qgetenv("SIARAN_CRASH_AT");
            const auto colon = text.lastIndexOf(':');
            at = text.left(colon < 0 ? text.size() : colon);
            left = colon < 0 ? 1 : text.mid(colon + 1).toInt();
        }
        QByteArray at;
        std::atomic<int> left;
    };
    static Order order;
    constexpr int LikeSigkill = 137;
    if (!order.at.isEmpty() && name == std::string_view(order.at.constData(), static_cast<size_t>(order.at.size()))
        && --order.left == 0) {
        std::_Exit(LikeSigkill);
    }
}

} // namespace siaran
