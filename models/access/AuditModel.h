#pragma once

#include "models/support/PagedTableModel.h"
#include "services/access/AuditService.h"

namespace siaran::models {

/// The audit log, the newest first.
class AuditModel final : public PagedTableModel<access::AuditEntry> {
    Q_OBJECT

public:
    enum Column { WhenColumn, WhoColumn, WhatColumn, ColumnCount };

    explicit AuditModel(access::AuditService& service, QObject* parent = nullptr);

    /// Another question is answered by the service. The same one is not asked again.
    void setQuery(const access::AuditQuery& query);
    [[nodiscard]] const access::AuditQuery& query() const { return m_query; }

private:
    int columns() const override { return ColumnCount; }
    QVariant headerCell(int column, int role) const override;
    QVariant cell(const access::AuditEntry& entry, int column, int role) const override;
    qint64 keyOf(const access::AuditEntry& entry) const override { return entry.id; }
    void fetch(qint64 before, int limit, Answer answer) override;

    static QString display(const access::AuditEntry& entry, int column);

    access::AuditService& m_service;
    access::AuditQuery m_query;
};

} // namespace siaran::models
