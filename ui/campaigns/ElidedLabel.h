#pragma once

#include <QLabel>

namespace siaran::ui {

/// One line of words from outside that gives way: cut with an ellipsis, whole in the tooltip.
class ElidedLabel final : public QLabel {
    Q_OBJECT

public:
    explicit ElidedLabel(const QString& objectName, QLatin1StringView role, QWidget* parent = nullptr);

    void setWords(const QString& words);

    QSize minimumSizeHint() const override;
    QSize sizeHint() const override;

private:
    void resizeEvent(QResizeEvent* event) override;
    void elide();

    QString m_words;
};

} // namespace siaran::ui
