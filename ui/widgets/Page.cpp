#include "ui/widgets/Page.h"

#include "ui/theme/Metrics.h"
#include "ui/widgets/PageHeader.h"
#include "ui/widgets/ScrollArea.h"

#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace siaran::ui {

Page::Page(const QString& title, Body body, QWidget* parent)
    : QWidget(parent)
    , m_header(new PageHeader(title))
    , m_scrolls(body == Body::Scrolling)
{
    constexpr int Margin = metrics::PageMargin;
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, metrics::GapLarge, 0, m_scrolls ? 0 : Margin);
    column->setSpacing(metrics::Gap);
    auto* headerRow = new QVBoxLayout;
    headerRow->setContentsMargins(Margin, 0, Margin, 0);
    headerRow->addWidget(m_header);
    column->addLayout(headerRow);

    m_body = new QVBoxLayout;
    m_body->setSpacing(metrics::Gap);
    m_body->setContentsMargins(Margin, 0, Margin, m_scrolls ? Margin : 0);
    if (!m_scrolls) {
        column->addLayout(m_body, 1);
        return;
    }
    auto* content = new QWidget;
    content->setLayout(m_body);
    auto* area = makeScrollArea(content, this);
    area->setObjectName(u"pageBody"_s);
    area->setFocusPolicy(Qt::NoFocus);
    m_body->addStretch();
    column->addWidget(area, 1);
}

void Page::addWidget(QWidget* widget, int stretch)
{
    m_body->insertWidget(m_scrolls ? m_body->count() - 1 : -1, widget, stretch);
}

void Page::addLayout(QLayout* layout, int stretch)
{
    m_body->insertLayout(m_scrolls ? m_body->count() - 1 : -1, layout, stretch);
}

} // namespace siaran::ui
