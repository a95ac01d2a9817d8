#pragma once

#include "ui/segments/RuleFields.h"

#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QLabel;

namespace siaran::ui {

class ValueEditor;

/// One condition of a rule as a sentence: what about a person, how, and with which values.
/// Its accessible name is the phrase it reads as.
class RuleRow final : public QWidget {
    Q_OBJECT

public:
    /// `catalogue` outlives the row.
    RuleRow(const QList<int>& path, Criterion criterion, const contacts::ContactCatalogue& catalogue,
            QWidget* parent = nullptr);

    /// Its place in the rule: {index}, or {group, index}.
    [[nodiscard]] const QList<int>& path() const { return m_path; }
    [[nodiscard]] const Criterion& criterion() const { return m_criterion; }

    /// A sentence under the row about what is missing; empty hides it. A strict one is shown as an error.
    void setProblem(const QString& sentence, bool isStrict);

    /// The controls in the order in which Tab goes through them.
    [[nodiscard]] QList<QWidget*> tabStops() const;

Q_SIGNALS:
    void edited(const QList<int>& path, const siaran::Criterion& criterion);
    void removeRequested(const QList<int>& path);
    /// Other controls stand in the row than before.
    void rebuilt();

private:
    void fillFields();
    void fillOperators();
    void replaceValues();
    void take(const Criterion& criterion);
    void describe();
    bool eventFilter(QObject* watched, QEvent* event) override;

    QList<int> m_path;
    Criterion m_criterion;
    const contacts::ContactCatalogue& m_catalogue;
    QList<RuleField> m_fields;
    QHBoxLayout* m_row;
    QHBoxLayout* m_second;
    QComboBox* m_field;
    QComboBox* m_operator;
    ValueEditor* m_values = nullptr;
    QWidget* m_remove;
    QLabel* m_problem;
};

} // namespace siaran::ui
