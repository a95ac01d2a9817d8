#pragma once

#include "services/core/StrongId.h"
#include "services/domain/CustomField.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace siaran {

struct Label {
    LabelId id;
    QString name;

    friend bool operator==(const Label&, const Label&) = default;
};

/// One of the workspace's own words for where a customer stands ("Aktif", "Menunggu bayar").
struct WorkflowStatus {
    WorkflowStatusId id;
    QString name;

    friend bool operator==(const WorkflowStatus&, const WorkflowStatus&) = default;
};

/// A person the business knows. `phoneE164` begins with '+'; it is empty for a contact known only by WhatsApp's own
/// user id. Times are UTC and invalid when the thing never happened.
struct Contact {
    ContactId id;
    QString displayName;
    QString phoneE164;
    QStringList labels; ///< names, sorted
    QString workflowStatus; ///< empty when none
    std::optional<int> rating; ///< 1 to 5
    int conversationCount = 0;
    bool optedOut = false;
    QDateTime createdAt;
    QDateTime lastInboundAt;
    QDateTime lastOutboundAt;
    FieldValues fields;

    friend bool operator==(const Contact&, const Contact&) = default;
};

} // namespace siaran
