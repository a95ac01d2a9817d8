#pragma once

#include "services/contacts/ContactQuery.h"
#include "services/domain/Criteria.h"

#include <QWidget>

class QVBoxLayout;

namespace siaran::ui {

class RuleRow;

/// The rule of a segment as rows of sentences, with groups and a block of whom to leave out. It shows any rule there
/// can be, and changes nothing of it but what the person changes.
class RuleEditor final : public QWidget {
    Q_OBJECT

public:
    explicit RuleEditor(QWidget* parent = nullptr);

    void setCatalogue(const contacts::ContactCatalogue& catalogue);
    void setCriteria(const Criteria& criteria);
    [[nodiscard]] const Criteria& criteria() const { return m_criteria; }

    /// Marks the rows that cannot be used yet as errors and puts the cursor into the first.
    void showProblems();

    /// Every control in the order in which Tab goes through them.
    [[nodiscard]] QList<QWidget*> tabStops() const;

public Q_SLOTS:
    void addCondition();
    void addGroup();
    void addLeaveOut();
    void chooseEveryone();

    /// Takes back the last change; edits of one row in succession are one change.
    void undo();
    void redo();

Q_SIGNALS:
    void changed();
    /// There are other controls than before.
    void rebuilt();

private:
    void remember(const QList<int>& row);
    void restructure(const Criteria& criteria, const QList<int>& focusRow);
    void rebuild();
    void addNodes(QVBoxLayout* column);
    void addGroupTo(QVBoxLayout* column, int index);
    void addRowTo(QVBoxLayout* column, const QList<int>& path, const Criterion& criterion);
    void addConnectorTo(QVBoxLayout* column, const QList<int>& level, GroupMatch match);
    void addButtonsTo(QVBoxLayout* column);
    void removeRow(const QList<int>& path);
    void markProblems(bool areStrict);
    Criterion freshCriterion() const;
    RuleRow* rowAt(const QList<int>& path) const;

    contacts::ContactCatalogue m_catalogue;
    Criteria m_criteria;
    QList<Criteria> m_past;
    QList<Criteria> m_future;
    QList<int> m_editedRow; ///< the row that the newest of the past was kept for
    QWidget* m_content = nullptr;
    QList<RuleRow*> m_rows;
    QList<QWidget*> m_controls; ///< rows and buttons from top to bottom
};

} // namespace siaran::ui
