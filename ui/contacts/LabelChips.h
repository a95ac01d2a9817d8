#pragma once

#include "services/access/Role.h"
#include "services/domain/Contact.h"

#include <QList>
#include <QWidget>

class QPushButton;

namespace siaran::ui {

class FlowLayout;

/// The labels of a contact. Whoever may change contacts takes one off by pressing it; the last button offers those that
/// are missing, and a new one to whoever may make it.
class LabelChips final : public QWidget {
    Q_OBJECT

public:
    explicit LabelChips(access::Role role, QWidget* parent = nullptr);

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
    QWidget* makeChip(const Label& label);
    void offer();

    QList<Label> m_choices;
    QList<LabelId> m_chosen;
    FlowLayout* m_flow;
    const access::Role m_role;
    QPushButton* m_add = nullptr; ///< null when the role may not change contacts
};

} // namespace siaran::ui
