#pragma once

#include "services/domain/Criteria.h"
#include "ui/segments/RuleHistory.h"
#include "ui/segments/RuleRows.h"
#include "ui/segments/RuleWords.h"

#include <QWidget>

#include <map>

class QVBoxLayout;

namespace siaran::models {
class ValueSuggestions;
}

namespace siaran::ui {

/// The rule of a segment as rows of sentences, with groups and a block of whom to leave out. It shows any rule there
/// can be, and changes nothing of it but what the person changes.
class RuleEditor final : public QWidget {
    Q_OBJECT

public:
    explicit RuleEditor(QWidget* parent = nullptr);

    void setWords(const RuleWords& words);
    /// Completes texts from now on; it outlives the editor.
    void setSuggestions(models::ValueSuggestions& suggestions);
    void setCriteria(const Criteria& criteria);
    [[nodiscard]] const Criteria& criteria() const { return m_criteria; }

    /// How many people a row or a group has; those that are not told have none to show. A group is told by {index}.
    void setFigures(const std::map<QList<int>, RowCounts::Figures>& figures);
    /// The numbers are of an older rule; they stay, faint, until the next are set.
    void setFiguresFaint();

    using Note = RuleRows::Note;
    /// What is remarkable about rows, until the rule is built anew.
    void setNotes(const QList<Note>& notes);

    /// Marks the rows that cannot be used yet as errors and puts the cursor into the first.
    void showProblems();

    /// Every control in the order in which Tab goes through them.
    [[nodiscard]] QList<QWidget*> tabStops() const;

public Q_SLOTS:
    void addCondition();
    void addGroup();
    void addLeaveOut();
    void chooseEveryone();
    /// Another rule in place of this one, as a change that can be taken back.
    void replace(const siaran::Criteria& criteria);

    /// Takes back the last change; edits of one row in succession are one change.
    void undo();
    void redo();

Q_SIGNALS:
    void changed();
    /// There are other controls than before.
    void rebuilt();

private:
    void stepTo(const Criteria& criteria);
    void restructure(const Criteria& criteria, const QList<int>& focusRow);
    void rebuild();
    void addNodes(QVBoxLayout* column);
    void addGroupTo(QVBoxLayout* column, int index);
    void addRowTo(QVBoxLayout* column, const QList<int>& path, const Criterion& criterion);
    void addConnectorTo(QVBoxLayout* column, const QList<int>& level, GroupMatch match);
    void addButtonsTo(QVBoxLayout* column);
    void removeRow(const QList<int>& path);
    void duplicateRow(const QList<int>& path);
    void moveRow(const QList<int>& path, int step);
    void fixRow(const QList<int>& path);
    Criterion freshCriterion() const;

    RuleWords m_words;
    models::ValueSuggestions* m_suggestions = nullptr;
    Criteria m_criteria;
    RuleHistory m_history;
    QWidget* m_content = nullptr;
    RuleRows m_rows;
    QList<QWidget*> m_controls; ///< rows and buttons from top to bottom
};

} // namespace siaran::ui
