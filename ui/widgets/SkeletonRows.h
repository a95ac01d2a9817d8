#pragma once

#include <QWidget>

namespace siaran::ui {

/// Grey rows where rows will be: says "coming" without a spinner and without moving.
class SkeletonRows final : public QWidget {
    Q_OBJECT

public:
    explicit SkeletonRows(QWidget* parent = nullptr);

private:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace siaran::ui
