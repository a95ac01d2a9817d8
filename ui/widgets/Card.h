#pragma once

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace siaran::ui {

/// A white sheet with a hairline and round corners. Put content into `body()`; a title row appears with a title.
class Card : public QFrame {
    Q_OBJECT

public:
    explicit Card(QWidget* parent = nullptr);
    explicit Card(const QString& title, QWidget* parent = nullptr);

    void setTitle(const QString& title);

    /// The layout for the content, inside the card's padding.
    [[nodiscard]] QVBoxLayout* body() const { return m_body; }

    /// Puts a small control at the right end of the title row.
    void addToTitle(QWidget* control);

    /// For a table or a chart that reaches the edges: no padding, and a hair's breadth so that corners stay round.
    void setFlush(bool flush);

private:
    void fitTitle();

    QHBoxLayout* m_titleRow;
    QLabel* m_title;
    QVBoxLayout* m_body;
    bool m_isFlush = false;
};

} // namespace siaran::ui
