#pragma once

#include "services/conversations/Conversation.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace siaran::ui {

class Badge;

/// Who is written to: name, number, whether they may be messaged, and the ways to the contact and to their consent.
class ThreadHeader final : public QWidget {
    Q_OBJECT

public:
    explicit ThreadHeader(QWidget* parent = nullptr);

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
    QPushButton* m_change;
    QPushButton* m_open;
};

} // namespace siaran::ui
