#pragma once

#include <QPushButton>
#include <QVariant>

class QListWidget;
class QListWidgetItem;

namespace siaran::ui {

/// A box in which several things can be chosen from a list: a button with the chosen names that opens a list to tick.
/// Space or Enter opens it, Space ticks, Esc closes.
class ChoicePicker final : public QPushButton {
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

Q_SIGNALS:
    void chosenChanged();

private:
    void openList();
    void showNames();
    void resizeEvent(QResizeEvent* event) override;

    QFrame* m_popup;
    QListWidget* m_list;
    QString m_name;
};

} // namespace siaran::ui
