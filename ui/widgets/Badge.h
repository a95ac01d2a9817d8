#pragma once

#include <QMetaType>
#include <QString>
#include <QWidget>

namespace siaran::ui {

enum class BadgeKind { Neutral, Info, Success, Warning, Danger };

/// Told apart in grey as well: a state is never a colour alone.
enum class BadgeShape { Dot, Ring, Check, DoubleCheck, Reply, Triangle, Cross, Dash, Slash, Question, Clock, Pause };

/// A state as people see it: a word, a colour and a shape.
struct BadgeLook {
    QString text;
    BadgeKind kind = BadgeKind::Neutral;
    BadgeShape shape = BadgeShape::Dot;

    friend bool operator==(const BadgeLook&, const BadgeLook&) = default;
};

/// The room a badge takes with `font` as the base font of the place it stands in.
[[nodiscard]] QSize badgeSize(const BadgeLook& look, const QFont& font);

/// Paints the badge with its top left corner at `at`; `palette` says light or dark.
void paintBadge(QPainter& painter, QPoint at, const BadgeLook& look, const QFont& font, const QPalette& palette);

/// A badge as a widget, for headers and cards. Its accessible name is the word.
class Badge final : public QWidget {
    Q_OBJECT

public:
    explicit Badge(QWidget* parent = nullptr);
    explicit Badge(const BadgeLook& look, QWidget* parent = nullptr);

    void setLook(const BadgeLook& look);
    [[nodiscard]] const BadgeLook& look() const { return m_look; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

private:
    void paintEvent(QPaintEvent* event) override;

    BadgeLook m_look;
};

} // namespace siaran::ui

Q_DECLARE_METATYPE(siaran::ui::BadgeLook)
