#pragma once

#include <QLayout>
#include <QList>

namespace siaran::ui {

/// Widgets in a row that goes on in the next line when the width is used up. setAlignment(Qt::AlignRight) puts the
/// lines at the end of the width.
class FlowLayout final : public QLayout {
    Q_OBJECT

public:
    explicit FlowLayout(QWidget* parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override { m_items.append(item); }
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override { return minimumSize(); }
    QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    int arrange(const QRect& rect, bool isTrial) const;
    void place(const QList<QLayoutItem*>& line, const QRect& area, int top, QSize size) const;

    QList<QLayoutItem*> m_items;
};

} // namespace siaran::ui
