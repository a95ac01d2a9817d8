#pragma once

#include <QString>

#include <optional>

namespace siaran {

/// Our own id of one attempt to send a single message, one outside of campaigns; travels and comes back as CallbackData
/// does.
struct SingleEcho {
    QString workspace; ///< the workspace key
    qint64 message = 0; ///< the key of single_message
    int attempt = 0;

    /// "<workspace>.single.<message>.<attempt>".
    [[nodiscard]] QString toString() const;
    [[nodiscard]] static std::optional<SingleEcho> parse(const QString& text);

    friend bool operator==(const SingleEcho&, const SingleEcho&) = default;
};

} // namespace siaran
