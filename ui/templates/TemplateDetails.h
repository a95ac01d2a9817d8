#pragma once

#include "services/domain/Contact.h"
#include "services/templates/TemplateFacts.h"
#include "ui/widgets/Card.h"

#include <optional>

class QLabel;
class QListWidget;
class QScrollArea;
class QStandardItemModel;

namespace siaran::contacts {
class ContactService;
}

namespace siaran::ui {

class Badge;
class ContactPicker;
class MessageBubble;
class Strip;
class TableView;

/// One template: what a customer sees, what its state means, its variables, and who sends it.
class TemplateDetails final : public Card {
    Q_OBJECT

public:
    explicit TemplateDetails(contacts::ContactService& contacts, QWidget* parent = nullptr);

    /// Nothing shows a line that says how to choose one.
    void setTemplate(const std::optional<Template>& source);

    /// What was asked about the one that is shown; its examples take the place of invented ones.
    void setFacts(const templates::TemplateFacts& facts);

    /// Where the buttons go that do something with it.
    void setActions(QWidget* actions);

Q_SIGNALS:
    void campaignRequested(siaran::CampaignId id);

private:
    QWidget* buildContent();
    void showAll();
    void showAdvice();
    void showVariables();
    void showUses();

    std::optional<Template> m_source;
    templates::TemplateFacts m_facts;
    std::optional<Contact> m_person;
    QList<CustomField> m_fields;
    QLabel* m_nobody;
    QScrollArea* m_area = nullptr;
    QLabel* m_name;
    QLabel* m_line;
    Badge* m_badge;
    Strip* m_advice;
    MessageBubble* m_bubble;
    ContactPicker* m_picker;
    QLabel* m_variablesTitle;
    QStandardItemModel* m_variables;
    TableView* m_table;
    QLabel* m_usesTitle;
    QListWidget* m_uses;
};

} // namespace siaran::ui
