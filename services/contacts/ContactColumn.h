#pragma once

#include <QString>

#include <optional>

namespace siaran::contacts {

/// One column of the list and of an exported file.
struct ContactColumn {
    enum class Kind {
        Name,
        Phone,
        Labels,
        WorkflowStatus,
        Rating,
        Consent,
        LastInbound,
        LastOutbound,
        Added,
        Field, ///< the custom field `fieldKey`
    };
    Kind kind = Kind::Name;
    QString fieldKey = {};

    friend bool operator==(const ContactColumn&, const ContactColumn&) = default;
};

/// The stored word of a column ("name", "last_inbound", "field:city"), and back.
[[nodiscard]] QString toWord(const ContactColumn& column);
[[nodiscard]] std::optional<ContactColumn> contactColumnFromWord(const QString& word);

} // namespace siaran::contacts
