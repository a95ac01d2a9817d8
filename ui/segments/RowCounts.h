#pragma once

#include <QWidget>

#include <optional>

namespace siaran::ui {

/// How many people one condition matches by itself, and how many are left after it: "4,120" over "→ 1,706". Numbers
/// that are out of date stay, faint. Nothing is shown before the first.
class RowCounts final : public QWidget {
    Q_OBJECT

public:
    struct Figures {
        std::optional<int> alone;
        std::optional<int> after;

        friend bool operator==(const Figures&, const Figures&) = default;
    };

    explicit RowCounts(QWidget* parent = nullptr);

    void setFigures(const Figures& figures);
    [[nodiscard]] const Figures& figures() const { return m_figures; }

    void setFaint(bool isFaint);

    /// Beside the row there is room for two short lines, under it for one.
    void setOneLine(bool isOneLine);

    /// Read aloud with the row; empty without numbers.
    [[nodiscard]] QString words() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

private:
    QString aloneText() const;
    QString afterText() const;
    void paintEvent(QPaintEvent* event) override;

    Figures m_figures;
    bool m_isFaint = false;
    bool m_isOneLine = false;
};

} // namespace siaran::ui
