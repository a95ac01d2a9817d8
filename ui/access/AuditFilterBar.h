#pragma once

#include "services/access/AuditEntry.h"

#include <QWidget>

class QComboBox;

namespace siaran::ui {

class DateField;

/// Who, what, and on which days, on the calendar of this computer.
class AuditFilterBar final : public QWidget {
    Q_OBJECT

public:
    explicit AuditFilterBar(QWidget* parent = nullptr);

    [[nodiscard]] access::AuditQuery query() const;
    /// Everybody who is named in the log; whoever is chosen stays chosen.
    void setActors(const QStringList& actors);
    void clear();

Q_SIGNALS:
    void changed();

private:
    void takeDates();

    QComboBox* m_who;
    QComboBox* m_kind;
    DateField* m_from;
    DateField* m_until;
};

} // namespace siaran::ui
