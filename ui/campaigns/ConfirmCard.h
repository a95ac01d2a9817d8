#pragma once

#include "ui/widgets/Card.h"

class QLineEdit;
class QPushButton;

namespace siaran::ui {

/// The last word before a campaign goes out. The button names the act and the number; over the threshold the number
/// has to be typed. It is never the default button, and Enter in the field only moves on to it.
class ConfirmCard final : public Card {
    Q_OBJECT

public:
    struct Demand {
        int recipients = 0;
        bool mustType = false;
        QString act; ///< "Send to 1,248 people"
        QString refusal = {}; ///< why it cannot be sent now; empty: it can
        QString note = {}; ///< what else there is to know of the act
    };

    explicit ConfirmCard(QWidget* parent = nullptr);

    /// Shows what is to be confirmed. What was typed stays only while the number stays.
    void setDemand(const Demand& demand);
    /// What is confirmed has changed, even if the number has not.
    void clearTyped();
    /// Nothing can be confirmed while something is on its way; `words` say what.
    void setBusy(const QString& words);

Q_SIGNALS:
    void confirmed();
    /// A test message to the owner first.
    void testRequested();

private:
    void update();
    bool eventFilter(QObject* watched, QEvent* event) override;

    Demand m_demand;
    QString m_busy;
    QLabel* m_prompt;
    QLineEdit* m_typed;
    QLabel* m_note;
    QPushButton* m_test;
    QPushButton* m_act;
};

} // namespace siaran::ui
