#pragma once

#include "services/conversations/AnswerService.h"
#include "services/domain/Template.h"
#include "ui/widgets/FormDialog.h"

#include <functional>

class QComboBox;

namespace siaran::templates {
class TemplateService;
}

namespace siaran::ui {

class MessageBubble;
class VariablesEditor;

/// Chooses an approved template without a file in its header, fills its variables and shows what the person will read.
class TemplateAnswerDialog final : public FormDialog {
    Q_OBJECT

public:
    /// `person` fills what can be filled; `send` gets what was chosen. Call open().
    TemplateAnswerDialog(templates::TemplateService& service, Contact person,
                         std::function<void(MessageContent content)> send, QWidget* parent);

private:
    void takeTemplates(const Result<QList<Template>>& list);
    void showTemplate();
    void showFace();
    void finish();

    const Contact m_person;
    const std::function<void(MessageContent)> m_send;
    QList<Template> m_templates;
    MessageContent m_content;
    QComboBox* m_choice;
    VariablesEditor* m_variables;
    MessageBubble* m_bubble;
};

} // namespace siaran::ui
