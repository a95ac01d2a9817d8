#pragma once

#include "models/access/AuditModel.h"

#include <QWidget>

namespace siaran::ui {

class StateView;
class TableView;

/// What was done to one thing, newest first: a part of the page that is about it.
class AuditSubjectView final : public QWidget {
    Q_OBJECT

public:
    explicit AuditSubjectView(access::AuditService& service, QWidget* parent = nullptr);

    /// `objects` are those of AuditQuery::actions ("campaign."). Nothing is asked before refresh().
    void setSubject(const QStringList& objects, qint64 subject);
    void refresh();

Q_SIGNALS:
    /// A refresh failed; the rows stay.
    void refreshFailed(const siaran::Error& error);

private:
    void showError(const Error& error);

    models::AuditModel m_model;
    access::AuditQuery m_wanted;
    TableView* m_table;
    StateView* m_states;
};

} // namespace siaran::ui
