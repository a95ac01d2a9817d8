#pragma once

#include "services/contacts/ContactColumn.h"
#include "services/contacts/ContactQuery.h"

#include <QStringList>

namespace siaran::contacts {

enum class ContactFormat { Csv, Xlsx, VCard };

/// A file of contacts to be written. `titles` are the words above the columns, one for each, and `optedOut` and
/// `canBeMessaged` those of the consent column, as the person reads them. A vCard has no columns of its own: it takes
/// name and number and those of the chosen ones that it has a place for.
struct ContactExport {
    ContactSelection who = ContactQuery {};
    QList<ContactColumn> columns = {};
    QStringList titles = {};
    QString optedOut = {};
    QString canBeMessaged = {};
    QString yes = QStringLiteral("yes");
    QString no = QStringLiteral("no");
    ContactFormat format = ContactFormat::Csv;
    QString path = {};
};

/// Where an export stands.
struct ExportProgress {
    int written = 0;
    int total = 0;

    friend bool operator==(const ExportProgress&, const ExportProgress&) = default;
};

} // namespace siaran::contacts
