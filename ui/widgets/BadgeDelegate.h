#pragma once

#include "ui/widgets/Badge.h"
#include "ui/widgets/RowDelegate.h"

#include <functional>

namespace siaran::ui {

/// A column of badges. Models know no badges: the pane says how the value of a cell looks.
/// Give the model's DisplayRole or AccessibleTextRole the plain word as well; that is what screen readers and copies
/// get.
class BadgeDelegate final : public RowDelegate {
    Q_OBJECT

public:
    /// Where to find a BadgeLook in the model itself, when no function is given.
    static constexpr int LookRole = Qt::UserRole + 100;

    using LookOf = std::function<BadgeLook(const QModelIndex&)>;

    explicit BadgeDelegate(LookOf lookOf, QObject* parent = nullptr);
    explicit BadgeDelegate(QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QString displayText(const QVariant& value, const QLocale& locale) const override;

    [[nodiscard]] BadgeLook lookOf(const QModelIndex& index) const { return m_lookOf(index); }

private:
    LookOf m_lookOf;
};

} // namespace siaran::ui
