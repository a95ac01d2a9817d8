#pragma once

#include "ui/segments/RowCounts.h"
#include "ui/segments/RuleFields.h"
#include "ui/segments/RuleWords.h"

#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace siaran::models {
class ValueSuggestions;
}

namespace siaran::ui {

class RuleNote;
class ValueEditor;

/// One condition of a rule as a sentence: what about a person, how, and with which values. Beside it stands how many
/// people it has. Its accessible name is the phrase it reads as.
/// Ctrl+D doubles it, Alt+Up and Alt+Down move it, Del removes it where the focus does not write.
class RuleRow final : public QWidget {
    Q_OBJECT

public:
    /// `words` and `suggestions`, of which there need not be any, outlive the row.
    RuleRow(const QList<int>& path, Criterion criterion, const RuleWords& words, models::ValueSuggestions* suggestions,
            QWidget* parent = nullptr);

    /// Its place in the rule: {index}, or {group, index}.
    [[nodiscard]] const QList<int>& path() const { return m_path; }
    [[nodiscard]] const Criterion& criterion() const { return m_criterion; }

    /// A sentence under the row about what is missing; empty hides it. A strict one is shown as an error.
    void setProblem(const QString& sentence, bool isStrict);

    void setFigures(const RowCounts::Figures& figures);
    [[nodiscard]] const RowCounts::Figures& figures() const { return m_counts->figures(); }
    /// Numbers of an older rule stay, faint.
    void setFiguresFaint(bool isFaint);

    /// What is remarkable about the row, and what a button would do about it (empty: no button). An empty sentence
    /// takes the remark away.
    void setNote(const QString& sentence, const QString& fix);

    /// The controls in the order in which Tab goes through them.
    [[nodiscard]] QList<QWidget*> tabStops() const;

Q_SIGNALS:
    void edited(const QList<int>& path, const siaran::Criterion& criterion);
    void removeRequested(const QList<int>& path);
    void duplicateRequested(const QList<int>& path);
    /// One step up (-1) or down (+1).
    void moveRequested(const QList<int>& path, int step);
    void fixRequested(const QList<int>& path);
    /// Other controls stand in the row than before.
    void rebuilt();

private:
    void fillFields();
    void fillOperators();
    void replaceValues();
    void take(const Criterion& criterion);
    void describe();
    void addShortcuts();
    void placeCounts();
    void resizeEvent(QResizeEvent* event) override;

    QList<int> m_path;
    Criterion m_criterion;
    const RuleWords& m_words;
    models::ValueSuggestions* m_suggestions;
    QList<RuleField> m_fields;
    QHBoxLayout* m_row;
    QHBoxLayout* m_second;
    QComboBox* m_field;
    QComboBox* m_operator;
    ValueEditor* m_values = nullptr;
    QWidget* m_remove;
    QLabel* m_problem;
    RowCounts* m_counts;
    QHBoxLayout* m_bottom;
    QVBoxLayout* m_column = nullptr;
    RuleNote* m_note = nullptr;
};

} // namespace siaran::ui
