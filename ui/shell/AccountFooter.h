#pragma once

#include "ui/widgets/Badge.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace siaran::ui {

/// Foot of the navigation: health of the number, today's allowance, whose shop it is.
class AccountFooter final : public QWidget {
    Q_OBJECT

public:
    explicit AccountFooter(QWidget* parent = nullptr);

    void setBusiness(const QString& name, const QString& number);
    /// In whose workspace one is: "Team at db.toko.example". Empty hides the line.
    void setPlace(const QString& text);
    /// `allowance`: "312 of 2,000 today". An empty look hides the line.
    void setHealth(const BadgeLook& health, const QString& allowance);
    /// One thing to do about the account, such as to connect one; an empty text takes it away.
    void setAction(const QString& text);

Q_SIGNALS:
    void actionTriggered();

private:
    Badge* m_health;
    QLabel* m_allowance;
    QLabel* m_name;
    QLabel* m_number;
    QLabel* m_place;
    QPushButton* m_action = nullptr; ///< null while there is nothing to do
};

} // namespace siaran::ui
