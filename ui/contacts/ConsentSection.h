#pragma once

#include "services/access/Role.h"
#include "services/consent/ConsentRule.h"

#include <QList>
#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace siaran::ui {

/// Whether a person may be messaged, how that came about, and the button that changes it for whoever may.
class ConsentSection final : public QWidget {
    Q_OBJECT

public:
    explicit ConsentSection(access::Role role, QWidget* parent = nullptr);

    /// `history` is newest first.
    void setConsent(bool optedOut, const QList<consent::Consent>& history);

    /// While a change is on its way.
    void setBusy(bool busy);

Q_SIGNALS:
    void optOutRequested();
    void optInRequested();

private:
    void showChange();
    void showHistory();

    const bool m_mayStop;
    const bool m_mayLift;
    bool m_isOptedOut = false;
    bool m_showsAll = false;
    QList<consent::Consent> m_history;
    QLabel* m_now;
    QPushButton* m_change = nullptr; ///< null for whoever may neither stop nor lift
    QVBoxLayout* m_lines;
    QPushButton* m_all;
};

} // namespace siaran::ui
