#pragma once

#include <QAbstractButton>
#include <QVariant>

class QFrame;
class QListWidget;

namespace siaran::ui {

/// A box in which several things can be chosen: it looks like a combo box, says what is chosen, and opens a list to
/// tick. Space opens it and ticks, Esc closes.
class ChoicePicker final : public QAbstractButton {
    Q_OBJECT

public:
    struct Choice {
        QVariant key;
        QString name;
    };

    ChoicePicker(const QString& objectName, const QString& name, QWidget* parent = nullptr);

    /// What can be chosen, and what is. Chosen keys that cannot be chosen any more stay, under `unknownName`.
    void setChoices(QList<Choice> choices, const QVariantList& chosen, const QString& unknownName);

    /// In the order of the list.
    [[nodiscard]] QVariantList chosen() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void chosenChanged();

private:
    void openList();
    void showNames();
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

    QFrame* m_popup;
    QListWidget* m_list;
    QString m_name;
    bool m_hasChosen = false;
};

} // namespace siaran::ui
