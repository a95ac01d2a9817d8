#include "ui/widgets/PlaceKeeper.h"

#include <QAbstractItemView>
#include <QScrollBar>

namespace siaran::ui {

namespace {

constexpr int None = -1;

} // namespace

PlaceKeeper::PlaceKeeper(QAbstractItemView& view)
    : QObject(&view)
    , m_view(view)
{
}

void PlaceKeeper::watch(QAbstractItemModel* model)
{
    if (m_model != nullptr) {
        m_model->disconnect(this);
    }
    m_model = model;
    if (model == nullptr) {
        return;
    }
    connect(model, &QObject::destroyed, this, [this] { m_model = nullptr; });
    connect(model, &QAbstractItemModel::rowsAboutToBeInserted, this, [this] { mark(None, None); });
    connect(model, &QAbstractItemModel::rowsAboutToBeRemoved, this,
            [this](const QModelIndex&, int first, int last) { mark(first, last); });
    connect(model, &QAbstractItemModel::rowsAboutToBeMoved, this,
            [this](const QModelIndex&, int first, int last) { mark(first, last); });
    connect(model, &QAbstractItemModel::rowsInserted, this, &PlaceKeeper::comeBack);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &PlaceKeeper::comeBack);
    connect(model, &QAbstractItemModel::rowsMoved, this, &PlaceKeeper::comeBack);
}

// The first row in sight that stays.
void PlaceKeeper::mark(int firstGoing, int lastGoing)
{
    m_row = QPersistentModelIndex();
    if (m_view.verticalScrollBar()->value() == 0) {
        return;
    }
    auto seen = m_view.indexAt({1, 1});
    while (seen.isValid() && seen.row() >= firstGoing && seen.row() <= lastGoing) {
        seen = seen.siblingAtRow(seen.row() + 1);
    }
    m_row = seen;
    m_y = m_view.visualRect(seen).y();
}

void PlaceKeeper::comeBack()
{
    if (!m_row.isValid()) {
        return;
    }
    // Asking where it is lays the rows out anew, and only then the bar knows how far it reaches.
    const auto moved = m_view.visualRect(m_row).y() - m_y;
    auto* bar = m_view.verticalScrollBar();
    bar->setValue(bar->value() + moved);
    m_row = QPersistentModelIndex();
}

} // namespace siaran::ui
