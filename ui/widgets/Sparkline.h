#pragma once

#include <QList>
#include <QPolygonF>
#include <QWidget>

namespace siaran::ui {

/// The values as points of a line inside `area`, oldest at the left, lowest at the bottom. A single value and values
/// that are all the same lie in the middle.
[[nodiscard]] QPolygonF sparkline(const QList<int>& values, const QRectF& area);

/// Paints the line with a dot at its end; `palette` says light or dark. Nothing for no values.
void paintSparkline(QPainter& painter, const QRectF& area, const QList<int>& values, const QPalette& palette);

/// A small line without axes that says how a number went. What it means stands beside it and in its accessible name.
class Sparkline final : public QWidget {
    Q_OBJECT

public:
    explicit Sparkline(const QString& objectName, QWidget* parent = nullptr);

    void setValues(const QList<int>& values);
    [[nodiscard]] const QList<int>& values() const { return m_values; }

    QSize sizeHint() const override;

private:
    void paintEvent(QPaintEvent* event) override;

    QList<int> m_values;
};

} // namespace siaran::ui
