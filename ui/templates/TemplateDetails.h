#pragma once

#include "services/domain/Template.h"
#include "ui/widgets/Card.h"

#include <optional>

class QLabel;
class QScrollArea;
class QStandardItemModel;

namespace siaran::ui {

class Badge;
class MessageBubble;
class Strip;
class TableView;

/// One template: what a customer sees, what its state means, and its variables.
class TemplateDetails final : public Card {
    Q_OBJECT

public:
    explicit TemplateDetails(QWidget* parent = nullptr);

    /// Nothing shows a line that says how to choose one.
    void setTemplate(const std::optional<Template>& source);

private:
    void showVariables(const Template& source);

    QLabel* m_nobody;
    QScrollArea* m_area;
    QLabel* m_name;
    QLabel* m_facts;
    Badge* m_badge;
    Strip* m_advice;
    MessageBubble* m_bubble;
    QLabel* m_variablesTitle;
    QStandardItemModel* m_variables;
    TableView* m_table;
};

} // namespace siaran::ui
