#pragma once

#include "services/domain/MessageContent.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QLineEdit;

namespace siaran::ui {

/// One row for each variable of a message: where its value comes from, and what stands in when a person has none.
class VariablesEditor final : public QWidget {
    Q_OBJECT

public:
    explicit VariablesEditor(QWidget* parent = nullptr);

    void setFields(const QList<CustomField>& fields);

    /// Rows are made anew only when the variables are others, so that typing is not disturbed.
    void showBindings(const QList<VariableBinding>& bindings);

    /// Marks and focuses the first row that cannot be filled; false when all can.
    bool pointAtUnfilled();

Q_SIGNALS:
    void edited(const QList<siaran::VariableBinding>& bindings);

private:
    struct Row {
        QString variable;
        QComboBox* source;
        QLineEdit* words;
        QLineEdit* fallback;
    };

    void rebuild(const QList<VariableBinding>& bindings);
    Row makeRow(const QString& variable, int line);
    void fillSources(QComboBox& box, const VariableSource& chosen) const;
    void fillRow(const Row& row, const VariableBinding& binding);
    void showFields(const Row& row);
    VariableBinding bindingOf(const Row& row) const;
    void report();

    QList<CustomField> m_fields;
    QList<Row> m_rows;
    QWidget* m_grid = nullptr;
    bool m_isFilling = false;
};

/// "Header variable 1", "Variable of button 1", "Variable 1", or the name of a named variable.
[[nodiscard]] QString variableWords(const QString& variable);

} // namespace siaran::ui
