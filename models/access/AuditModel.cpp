#include "models/access/AuditModel.h"

#include "models/access/AuditText.h"
#include "models/support/DateText.h"

namespace siaran::models {

using access::AuditEntry;
using access::AuditPage;

AuditModel::AuditModel(access::AuditService& service, QObject* parent)
    : PagedTableModel(parent)
    , m_service(service)
{
}

void AuditModel::setQuery(const access::AuditQuery& query)
{
    if (query != m_query) {
        m_query = query;
        startOver();
    }
}

QVariant AuditModel::headerCell(int column, int role) const
{
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (column) {
    case WhenColumn: return tr("When");
    case WhoColumn: return tr("Who");
    case WhatColumn: return tr("What");
    default: return {};
    }
}

QVariant AuditModel::cell(const AuditEntry& entry, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole: return display(entry, column);
    case Qt::AccessibleTextRole:
        //: Read aloud for a row of the audit log: what was done, and when
        return column == WhenColumn ? tr("%1, %2").arg(auditSentence(entry), momentText(entry.at))
                                    : display(entry, column);
    default: return {};
    }
}

QString AuditModel::display(const AuditEntry& entry, int column)
{
    switch (column) {
    case WhenColumn: return momentText(entry.at);
    case WhoColumn: return actorText(entry.actor);
    case WhatColumn: return auditSentence(entry);
    default: return {};
    }
}

void AuditModel::fetch(qint64 before, int limit, Answer answer)
{
    QCoro::connect(m_service.page(m_query, before, limit), this, [answer = std::move(answer)](Result<AuditPage> page) {
        answer(std::move(page).map([](AuditPage&& found) {
            const auto last = found.entries.isEmpty() ? qint64(0) : found.entries.constLast().id;
            return Page {std::move(found.entries), last, found.hasMore};
        }));
    });
}

} // namespace siaran::models
