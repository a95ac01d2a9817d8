#pragma once

#include "services/consent/ConsentRule.h"

#include <QList>
#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace siaran::ui {

/// Whether a person may be messaged, how that came about, and the button that changes it.
class ConsentSection final : public QWidget {
    Q_OBJECT

public:
    explicit ConsentSection(QWidget* parent = nullptr);

    /// `history` is newest first.
    void setConsent(bool optedOut, const QList<consent::Consent>& history);

    /// While a change is on its way.
    void setBusy(bool busy);

Q_SIGNALS:
    void optOutRequested();
    void optInRequested();

private:
    void showHistory();

    bool m_isOptedOut = false;
    bool m_showsAll = false;
    QList<consent::Consent> m_history;
    QLabel* m_now;
    QPushButton* m_change;
    QVBoxLayout* m_lines;
    QPushButton* m_all;
};

} // namespace siaran::ui
