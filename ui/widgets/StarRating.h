#pragma once

#include <QWidget>

#include <optional>

namespace siaran::ui {

/// One to five stars, or none. Click a star, or use the arrow keys and the digits; the same star again, 0 or Delete
/// takes them away.
class StarRating final : public QWidget {
    Q_OBJECT

public:
    explicit StarRating(const QString& objectName, const QString& name, QWidget* parent = nullptr);

    void setRating(std::optional<int> rating);
    [[nodiscard]] std::optional<int> rating() const { return m_rating; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    /// A person has chosen; setRating() does not say it.
    void rated(std::optional<int> rating);

private:
    [[nodiscard]] int starAt(const QPoint& place) const;
    void choose(int stars);
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

    std::optional<int> m_rating;
};

} // namespace siaran::ui
