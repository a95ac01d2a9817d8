#pragma once

#include "ui/setup/CheckLine.h"
#include "ui/setup/ConnectWizard.h"

#include <QApplication>
#include <QPointer>
#include <QTest>

namespace siaran::test {

/// A person in front of the wizard who has a keyboard only.
class WizardHands {
public:
    WizardHands() = default;
    ~WizardHands() { delete wizard; }
    Q_DISABLE_COPY_MOVE(WizardHands)

    void open(const ui::ConnectWizard::Doors& doors, const setup::Connection& connection = {})
    {
        wizard = new ui::ConnectWizard(doors, connection);
        wizard->open();
        QVERIFY(QTest::qWaitForWindowActive(wizard));
    }

    template <typename Widget = QWidget>
    [[nodiscard]] Widget* find(const QString& name) const
    {
        return wizard->findChild<Widget*>(name);
    }

    [[nodiscard]] QString said(const QString& line) const { return find<ui::CheckLine>(line)->text(); }
    [[nodiscard]] bool isGood(const QString& line) const
    {
        return find<ui::CheckLine>(line)->mark() == ui::CheckLine::Mark::Good;
    }

    /// Tab until the field has the focus; false when it cannot be reached.
    [[nodiscard]] bool tabTo(const QString& name) const
    {
        for (int i = 0; i < 60; ++i) {
            if (QApplication::focusWidget() == find(name)) {
                return true;
            }
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        return false;
    }

    [[nodiscard]] bool type(const QString& field, const QString& text) const
    {
        if (!tabTo(field)) {
            return false;
        }
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(QApplication::focusWidget(), text);
        return true;
    }

    void press(const QKeyCombination& key) const
    {
        QTest::keyClick(QApplication::focusWidget(), key.key(), key.keyboardModifiers());
    }

    void next() const { press(Qt::CTRL | Qt::Key_Return); }

    QPointer<ui::ConnectWizard> wizard;
};

} // namespace siaran::test
