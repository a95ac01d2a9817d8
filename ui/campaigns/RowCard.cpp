#include "ui/campaigns/RowCard.h"

#include <QVBoxLayout>

namespace siaran::ui {

RowCard::RowCard(const QString& title, int spacing, QWidget* parent)
    : Card(title, parent)
    , m_rows(new QVBoxLayout)
{
    m_rows->setSpacing(spacing);
    body()->addLayout(m_rows);
}

// Nobody finds rows that are on their way out.
void RowCard::clearRows()
{
    while (auto* item = m_rows->takeAt(0)) {
        if (auto* widget = item->widget()) {
            for (auto* child : widget->findChildren<QWidget*>()) {
                child->setObjectName({});
            }
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

// Shown at once: a layout would do it a moment later, and the card would blink at every count.
void RowCard::addRow(QWidget* row)
{
    m_rows->addWidget(row);
    row->show();
}

} // namespace siaran::ui
