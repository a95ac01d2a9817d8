#include "ui/widgets/ListBesideDetails.h"

#include "ui/theme/Metrics.h"
#include "ui/widgets/Card.h"

#include <QVBoxLayout>

namespace siaran::ui {

ListBesideDetails::ListBesideDetails(QWidget* list, QWidget* details, int narrowest, QWidget* parent)
    : QSplitter(Qt::Horizontal, parent)
{
    auto* card = new Card(this);
    card->setFlush(true);
    card->body()->addWidget(list);
    details->setMinimumWidth(narrowest);
    setChildrenCollapsible(false);
    setHandleWidth(metrics::Gap);
    addWidget(card);
    addWidget(details);
    setStretchFactor(0, 1);
    setSizes({720, 300});
}

} // namespace siaran::ui
