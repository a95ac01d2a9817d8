#pragma once

#include <QWidget>

namespace siaran::ui {

/// One condition as it is for one person: a check or a cross, the condition in words, and what the person has.
class VerdictRow final : public QWidget {
    Q_OBJECT

public:
    struct Words {
        QString phrase;
        QString value; ///< empty: nothing to tell
        bool holds = false;
        bool decides = false; ///< it is the reason why somebody is in or out
    };

    explicit VerdictRow(const Words& words, QWidget* parent = nullptr);

private:
    void paintEvent(QPaintEvent* event) override;

    bool m_holds;
    bool m_decides;
};

} // namespace siaran::ui
