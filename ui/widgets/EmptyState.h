#pragma once

#include "ui/theme/Tokens.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace siaran::ui {

/// A page with nothing to show says what it is for, and offers exactly one way on.
class EmptyState final : public QWidget {
    Q_OBJECT

public:
    struct Words {
        QString title;
        QString explanation;
        QString action; ///< empty: no button
    };

    explicit EmptyState(const QString& iconName, QWidget* parent = nullptr);

    void setWords(const Words& words);
    void setIcon(const QString& iconName, Token tint = Token::Text3);
    /// "primary" for a first run, nothing for the rest.
    void setActionKind(QLatin1StringView kind);

Q_SIGNALS:
    void activated();

private:
    QLabel* m_icon;
    QLabel* m_title;
    QLabel* m_explanation;
    QPushButton* m_action;
    QString m_iconName;
    Token m_tint = Token::Text3;

    void changeEvent(QEvent* event) override;
    void drawIcon();
};

} // namespace siaran::ui
