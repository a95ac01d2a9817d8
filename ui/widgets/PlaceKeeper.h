#pragma once

#include <QObject>
#include <QPersistentModelIndex>

class QAbstractItemModel;
class QAbstractItemView;

namespace siaran::ui {

/// What is looked at in a list stays where it is on the screen while rows above it come, go and move. Scrolled to the
/// very top, a list shows what is new there instead.
class PlaceKeeper final : public QObject {
    Q_OBJECT

public:
    /// `view`, which owns it, scrolls by pixels.
    explicit PlaceKeeper(QAbstractItemView& view);

    /// To be called after the view got this model; null for none.
    void watch(QAbstractItemModel* model);

private:
    void mark(int firstGoing, int lastGoing);
    void comeBack();

    QAbstractItemView& m_view;
    QAbstractItemModel* m_model = nullptr;
    QPersistentModelIndex m_row;
    int m_y = 0;
};

} // namespace siaran::ui
