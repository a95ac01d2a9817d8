#pragma once

#include <QString>

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

} // namespace siaran::contacts
