#pragma once

#include <QWidget>

namespace siaran::ui {

/// The tinted frame around a group of conditions, with a heading.
class GroupFrame final : public QWidget {
    Q_OBJECT

public:
    explicit GroupFrame(const QString& heading, QWidget* parent = nullptr);

private:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace siaran::ui
