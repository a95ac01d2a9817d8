#pragma once

#include "ui/widgets/Badge.h"

#include <QWidget>

class QLabel;

namespace siaran::ui {

/// Foot of the navigation: health of the number, today's allowance, whose shop it is.
class AccountFooter final : public QWidget {
    Q_OBJECT

public:
    explicit AccountFooter(QWidget* parent = nullptr);

    void setBusiness(const QString& name, const QString& number);
    /// `allowance`: "312 of 2,000 today". An empty look hides the line.
    void setHealth(const BadgeLook& health, const QString& allowance);

private:
    Badge* m_health;
    QLabel* m_allowance;
    QLabel* m_name;
    QLabel* m_number;
};

} // namespace siaran::ui
