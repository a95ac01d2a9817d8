#pragma once

#include "services/domain/Contact.h"

#include <QList>
#include <QString>

#include <optional>
#include <variant>

namespace siaran::contacts {

/// By name is by lower-case name and then id; NewestFirst and OldestFirst by when the contact was added; LastInbound by
/// the last message they wrote, newest first and those who never wrote at the end.
enum class ContactOrder { ByName, NewestFirst, OldestFirst, LastInbound };

/// Which contacts to list, joined by "and". `words` matches names, numbers (in any spelling) and labels; one of
/// `labels` and one of `workflowStatuses` is enough; empty and invalid members do not filter.
struct ContactQuery {
    QString words = {};
    QList<LabelId> labels = {};
    QList<WorkflowStatusId> workflowStatuses = {};
    std::optional<bool> optedOut = {};
    SegmentId segment = {};
    ContactOrder order = ContactOrder::ByName;

    friend bool operator==(const ContactQuery&, const ContactQuery&) = default;
};

/// Certain contacts, or everybody a question matches at the moment of the deed.
using ContactSelection = std::variant<QList<ContactId>, ContactQuery>;

/// The last row of a page: where the next one goes on. Default: the beginning.
struct ContactCursor {
    ContactId id = {};
    QString name = {};
    QDateTime lastInboundAt = {};

    friend bool operator==(const ContactCursor&, const ContactCursor&) = default;
};

struct ContactPage {
    QList<Contact> rows = {};
    ContactCursor next = {};
    bool hasMore = false;
};

/// The words a workspace uses for its contacts, each list by name.
struct ContactCatalogue {
    QList<Label> labels;
    QList<WorkflowStatus> workflowStatuses;
    QList<CustomField> fields;

    friend bool operator==(const ContactCatalogue&, const ContactCatalogue&) = default;
};

} // namespace siaran::contacts
