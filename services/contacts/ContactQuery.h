#pragma once

#include "services/domain/Contact.h"

#include <QList>
#include <QString>

#include <optional>

namespace siaran::contacts {

enum class ContactOrder { ByName, NewestFirst };

/// Which contacts to list. `words` matches names, numbers (in any spelling) and labels; empty fields do not filter.
struct ContactQuery {
    QString words;
    std::optional<LabelId> label;
    std::optional<bool> optedOut;
    ContactOrder order = ContactOrder::ByName;

    friend bool operator==(const ContactQuery&, const ContactQuery&) = default;
};

/// The last row of a page: where the next one goes on. Default: the beginning.
struct ContactCursor {
    ContactId id;
    QString name;

    friend bool operator==(const ContactCursor&, const ContactCursor&) = default;
};

struct ContactPage {
    QList<Contact> rows;
    ContactCursor next;
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
