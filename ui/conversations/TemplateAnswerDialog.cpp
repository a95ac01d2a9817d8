#include "ui/conversations/TemplateAnswerDialog.h"

#include "models/templates/TemplateText.h"
#include "services/templates/TemplateService.h"
#include "ui/campaigns/MessageFace.h"
#include "ui/campaigns/VariablesEditor.h"
#include "ui/shell/ErrorText.h"
#include "ui/widgets/MessageBubble.h"

#include <QComboBox>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace siaran::ui {

namespace {

constexpr int DialogWidth = 560;

bool isFit(const Template& source)
{
    const bool hasFile = source.headerFormat != HeaderFormat::None && source.headerFormat != HeaderFormat::Text;
    return source.status == TemplateStatus::Approved && !hasFile;
}

} // namespace

TemplateAnswerDialog::TemplateAnswerDialog(templates::TemplateService& service, Contact person,
                                           std::function<void(MessageContent content)> send, QWidget* parent)
    : FormDialog(u"templateAnswer"_s, tr("Send a template"), DialogWidth, parent)
    , m_person(std::move(person))
    , m_send(std::move(send))
    , m_choice(new QComboBox(this))
    , m_variables(new VariablesEditor(this))
    , m_bubble(new MessageBubble(u"templateAnswerFace"_s, this))
{
    m_choice->setObjectName(u"answerTemplate"_s);
    m_choice->setAccessibleName(tr("Template"));
    addField(tr("Template"), m_choice);
    body()->addWidget(m_variables);
    body()->addWidget(m_bubble);
    auto* act = setButtons(tr("Send"), tr("Cancel"), "primary"_L1, true);
    act->setEnabled(false);
    connect(act, &QPushButton::clicked, this, &TemplateAnswerDialog::finish);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &TemplateAnswerDialog::showTemplate);
    connect(m_variables, &VariablesEditor::edited, this, [this](const QList<VariableBinding>& bindings) {
        m_content.bindings = bindings;
        showFace();
    });
    QCoro::connect(service.list(), this, [this](const Result<QList<Template>>& list) { takeTemplates(list); });
}

void TemplateAnswerDialog::takeTemplates(const Result<QList<Template>>& list)
{
    if (!list) {
        setError(errorSentence(list.error(), ErrorContext::Database));
        return;
    }
    for (const auto& source : *list) {
        if (isFit(source)) {
            m_templates.push_back(source);
        }
    }
    for (const auto& source : std::as_const(m_templates)) {
        //: A template in a list: its name and its language
        m_choice->addItem(tr("%1 (%2)").arg(source.name, models::templateLanguageText(source.language)));
    }
    if (m_templates.isEmpty()) {
        setError(tr("There is no approved template without a picture or a file. Sync your templates first."));
    }
}

void TemplateAnswerDialog::showTemplate()
{
    const auto row = m_choice->currentIndex();
    if (row < 0 || row >= m_templates.size()) {
        return;
    }
    m_content = MessageContent {.message = TemplateMessage {m_templates.at(row)}, .bindings = {}};
    m_content.bindings = suggestedBindings(m_content, {}, {});
    m_variables->showBindings(m_content.bindings);
    act()->setEnabled(true);
    showFace();
    QTimer::singleShot(0, this, [this] { fit(); }); // the new rows get their heights first
}

void TemplateAnswerDialog::showFace()
{
    m_bubble->setContent(faceFor(m_content, m_person).bubble);
}

void TemplateAnswerDialog::finish()
{
    if (!faceFor(m_content, m_person).missing.isEmpty()) {
        (void)m_variables->pointAtUnfilled();
        setError(tr("Fill in every variable first."));
        return;
    }
    m_send(m_content);
    accept();
}

} // namespace siaran::ui
