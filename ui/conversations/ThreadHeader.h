#pragma once

#include "services/access/Role.h"
#include "services/conversations/Conversation.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace siaran::ui {

class Badge;

/// Who is written to: name, number, whether they may be messaged, and the ways to the contact and to
/// their consent for whoever may change it.
class ThreadHeader final : public QWidget {
    Q_OBJECT

public:
    explicit ThreadHeader(access::Role role, QWidget* parent = nullptr);

    void setFacts(const conversations::ThreadFacts& facts);
    /// While a change of consent is on its way.
    void setBusy(bool busy);

Q_SIGNALS:
    void contactRequested();
    void consentRequested();

private:
    QLabel* m_name;
    QLabel* m_number;
    Badge* m_consent;
    const bool m_mayStop;
    const bool m_mayLift;
    QPushButton* m_change = nullptr; ///< null for whoever may neither stop nor lift
    QPushButton* m_open;
};

} // namespace siaran::ui
