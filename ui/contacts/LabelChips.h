#pragma once

#include "services/domain/Contact.h"

#include <QList>
#include <QWidget>

class QPushButton;

namespace siaran::ui {

class FlowLayout;

/// The labels of a contact. Pressing one takes it off; the last button offers those that are missing.
class LabelChips final : public QWidget {
    Q_OBJECT

public:
    explicit LabelChips(QWidget* parent = nullptr);

    /// All labels there are, by name.
    void setChoices(const QList<Label>& choices);
    void setChosen(const QList<LabelId>& chosen);

Q_SIGNALS:
    void added(siaran::LabelId label);
    void removed(siaran::LabelId label);
    /// A label that does not exist yet is wanted.
    void newWanted();

private:
    void rebuild();
    void offer();

    QList<Label> m_choices;
    QList<LabelId> m_chosen;
    FlowLayout* m_flow;
    QPushButton* m_add;
};

} // namespace siaran::ui
