#pragma once

#include <QWidget>

class QVBoxLayout;

namespace siaran::ui {

class PageHeader;

/// What every pane begins with: the page's margins, a header, and under it a body that scrolls when the window is low.
class Page : public QWidget {
    Q_OBJECT

public:
    /// Fixed: the body has a part that scrolls itself, such as a table. Scrolling: cards and forms.
    enum class Body { Fixed, Scrolling };

    Page(const QString& title, Body body, QWidget* parent = nullptr);

    [[nodiscard]] PageHeader& header() { return *m_header; }

    /// Add the pane's parts here. A Scrolling body keeps them at the top by a stretch of its own at the end.
    void addWidget(QWidget* widget, int stretch = 0);
    void addLayout(QLayout* layout, int stretch = 0);

private:
    PageHeader* m_header;
    QVBoxLayout* m_body = nullptr;
    bool m_scrolls;
};

} // namespace siaran::ui
