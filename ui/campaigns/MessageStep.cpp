#include "ui/campaigns/MessageStep.h"

#include "models/campaigns/DraftKeeper.h"
#include "ui/campaigns/MediaField.h"
#include "ui/campaigns/MessageFace.h"
#include "ui/campaigns/MessagePreview.h"
#include "ui/campaigns/VariablesEditor.h"
#include "ui/shell/ErrorPage.h"
#include "ui/shell/ErrorText.h"
#include "ui/theme/Looks.h"
#include "ui/theme/Metrics.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/ScrollArea.h"
#include "ui/widgets/StateView.h"
#include "ui/widgets/Strip.h"
#include "ui/widgets/TableView.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace siaran::ui {

using models::TemplateChoiceModel;
using State = StateView::State;

namespace {

constexpr int PreviewWidth = 316;
constexpr int NarrowWidth = 900;
constexpr int NarrowPreview = 280;
// The page without templates would hold more room than the list needs.
constexpr int NarrowestList = 440;
constexpr int TemplatesHeight = 226;
constexpr int TextHeight = 130;
// What WhatsApp takes after the variables are filled in.
constexpr int TemplateBodyLimit = 1024;
constexpr int FreeTextLimit = 4096;
constexpr int CaptionLimit = 1024; // of words that go with a file

const Template* templateOf(const MessageContent& content)
{
    const auto* message = std::get_if<TemplateMessage>(&content.message);
    return message != nullptr && !message->snapshot.name.isEmpty() ? &message->snapshot : nullptr;
}

QString textOf(const MessageContent& content)
{
    const auto* text = std::get_if<FreeText>(&content.message);
    return text != nullptr ? text->body : QString();
}

// A template without a place for the file, or for one of another kind, cannot carry it.
std::optional<Attachment> fitting(const std::optional<Attachment>& attachment, const MessageContent& content)
{
    if (!attachment || std::holds_alternative<FreeText>(content.message)) {
        return attachment;
    }
    return requiredAttachment(content) == attachment->kind ? attachment : std::nullopt;
}

} // namespace

MessageStep::MessageStep(models::DraftKeeper& keeper, templates::TemplateService& templates, media::MediaService& media,
                         QWidget* parent)
    : QWidget(parent)
    , m_keeper(keeper)
    , m_templates(templates)
{
    setObjectName(u"messageStep"_s);
    auto* editor = new QWidget;
    auto* column = new QVBoxLayout(editor);
    column->setContentsMargins({});
    column->setSpacing(metrics::Gap);
    column->addWidget(buildModes());
    m_sources = new QStackedWidget(editor);
    m_sources->addWidget(buildTemplates());
    m_sources->addWidget(buildText());
    m_sources->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    column->addWidget(m_sources);
    m_media = new MediaField(media, editor);
    m_media->watch(m_text);
    column->addWidget(m_media);
    m_variablesCard = new Card(tr("Variables"), editor);
    m_variables = new VariablesEditor(m_variablesCard);
    m_variablesCard->body()->addWidget(m_variables);
    column->addWidget(m_variablesCard);
    column->addStretch();
    auto* area = makeScrollArea(editor, this);
    area->setFocusPolicy(Qt::NoFocus);

    m_preview = new MessagePreview(u"messagePreview"_s, this);
    m_preview->setFixedWidth(PreviewWidth);
    m_counter = makeLabel({}, "caption"_L1, m_preview);
    m_counter->setObjectName(u"messageCounter"_s);
    m_counter->setAlignment(Qt::AlignCenter);
    m_preview->body()->addWidget(m_counter);
    m_test = makeButton(u"sendTestHere"_s, tr("Send a test to me…"), {}, m_preview);
    m_preview->body()->addWidget(m_test);
    connect(m_test, &QPushButton::clicked, this, [this] { Q_EMIT testRequested(m_preview->person()); });

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(metrics::GapLarge);
    row->addWidget(area, 1);
    row->addWidget(m_preview);

    connect(m_variables, &VariablesEditor::edited, this, [this](const QList<VariableBinding>& bindings) {
        m_keeper.change([&bindings](CampaignDraft& draft) { draft.content.bindings = bindings; });
        showContent();
    });
    connectMedia();
    connect(m_preview, &MessagePreview::personChanged, this, &MessageStep::showCounter);
    connect(&m_templates, &TemplateChoiceModel::loaded, this, &MessageStep::showTemplates);
    connect(&m_templates, &TemplateChoiceModel::fetchFailed, this, [this](const Error& error) {
        if (!m_templates.isLoaded()) {
            showErrorPage(*m_states, errorWords(error, ErrorContext::Database));
        }
    });
}

void MessageStep::connectMedia()
{
    connect(m_media, &MediaField::picked, this, [this](const std::optional<Attachment>& attachment) {
        m_keeper.change([&attachment](CampaignDraft& draft) { draft.content.attachment = attachment; });
        showContent();
    });
    connect(m_media, &MediaField::pictureChanged, this, [this] {
        const auto picture = m_media->picture();
        m_preview->setPicture(picture);
        Q_EMIT pictureChanged(picture);
    });
}

QWidget* MessageStep::buildModes()
{
    auto* modes = new QWidget(this);
    m_useTemplate = new QRadioButton(tr("Template"), modes);
    m_useTemplate->setObjectName(u"useTemplate"_s);
    m_useTemplate->setChecked(true);
    m_useText = new QRadioButton(tr("Free text"), modes);
    m_useText->setObjectName(u"useText"_s);
    auto* group = new QButtonGroup(modes);
    group->addButton(m_useTemplate);
    group->addButton(m_useText);
    auto* row = new QHBoxLayout(modes);
    row->setContentsMargins({});
    row->setSpacing(metrics::PageMargin);
    row->addWidget(m_useTemplate);
    row->addWidget(m_useText);
    row->addStretch();
    connect(m_useText, &QRadioButton::toggled, this, &MessageStep::takeMode);
    return modes;
}

QWidget* MessageStep::buildTemplates()
{
    auto* card = new Card;
    card->setFlush(true);
    m_table = new TableView(u"templateChoice"_s, tr("Templates"), card);
    m_table->setModel(&m_templates);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    auto* header = m_table->horizontalHeader();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(TemplateChoiceModel::NameColumn, QHeaderView::Stretch);
    header->resizeSection(TemplateChoiceModel::StateColumn, 116);
    header->setMinimumSectionSize(64);
    header->resizeSection(TemplateChoiceModel::LanguageColumn, 104);
    header->resizeSection(TemplateChoiceModel::CategoryColumn, 110);
    card->body()->addWidget(m_table);
    m_states = new StateView(card);
    m_states->setFixedHeight(TemplatesHeight);
    m_states->setMinimumWidth(NarrowestList);
    const EmptyState::Words nothing {.title = tr("No templates yet"),
                                     .explanation = tr("WhatsApp must approve a text before you can start a chat "
                                                       "with it. Your draft waits here."),
                                     .action = tr("Go to templates")};
    for (auto* page : {&m_states->firstRun(), &m_states->noResult()}) {
        page->setIcon(u"file-earmark-text"_s);
        page->setWords(nothing);
        connect(page, &EmptyState::activated, this, &MessageStep::templatesRequested);
    }
    connect(m_states, &StateView::retryRequested, this, [this] { m_templates.refresh(); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &MessageStep::takeTemplate);
    return m_states;
}

QWidget* MessageStep::buildText()
{
    auto* page = new QWidget;
    auto* warning = new Strip(Strip::Kind::Warning,
                              tr("Free text only reaches people who wrote to you in the last 24 hours. WhatsApp "
                                 "refuses it for everyone else; they need a template."),
                              page);
    warning->setObjectName(u"freeTextWarning"_s);
    m_text = new QPlainTextEdit(page);
    m_text->setObjectName(u"freeText"_s);
    m_text->setAccessibleName(tr("Text of the message"));
    m_text->setPlaceholderText(tr("Write the message…"));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(TextHeight);
    m_insert = makeButton(u"insertVariable"_s, tr("Insert variable"), {}, page);
    m_insertMenu = new QMenu(m_insert);
    m_insertMenu->setObjectName(u"insertVariableMenu"_s);
    m_insert->setMenu(m_insertMenu);
    fillVariableMenu();
    auto* tools = new QHBoxLayout;
    tools->addWidget(m_insert);
    tools->addStretch();
    tools->addWidget(makeLabel(tr("*bold*  _italic_  ~struck~"), "caption"_L1));
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins({});
    column->setSpacing(metrics::GapSmall);
    column->addWidget(warning);
    column->addWidget(m_text);
    column->addLayout(tools);
    connect(m_text, &QPlainTextEdit::textChanged, this, &MessageStep::takeText);
    return page;
}

void MessageStep::fillVariableMenu()
{
    m_insertMenu->clear();
    const auto add = [this](const QString& words, const QString& variable) {
        m_insertMenu->addAction(words, this, [this, variable] {
            m_text->insertPlainText(u"{%1}"_s.arg(variable));
            m_text->setFocus(Qt::OtherFocusReason);
        });
    };
    add(tr("Name"), u"name"_s);
    add(tr("Phone number"), u"phone"_s);
    for (const auto& field : m_fields) {
        add(field.label, field.key);
    }
}

void MessageStep::enter()
{
    const auto& content = m_keeper.draft().content;
    {
        const QScopedValueRollback filling(m_isFilling, true);
        m_text->setPlainText(textOf(content));
        const bool isText = std::holds_alternative<FreeText>(content.message);
        setMode(textOf(content).isEmpty() && !(isText && content.attachment) ? TemplateMode : TextMode);
    }
    if (!m_templates.isLoaded()) {
        m_states->setState(State::Loading);
    } else {
        showTemplates();
    }
    m_templates.refresh();
    showContent();
}

void MessageStep::focusFirst()
{
    if (mode() == TextMode) {
        m_text->setFocus(Qt::OtherFocusReason);
    } else {
        m_table->setFocus(Qt::OtherFocusReason);
    }
}

void MessageStep::pointAt(DraftProblem problem)
{
    if (problem == DraftProblem::MissingMedia) {
        m_media->focusFirst();
    } else if (problem != DraftProblem::UnboundVariable || !m_variables->pointAtUnfilled()) {
        focusFirst();
    }
}

void MessageStep::setFields(const QList<CustomField>& fields)
{
    if (fields == m_fields) {
        return;
    }
    m_fields = fields;
    fillVariableMenu();
    m_variables->setFields(fields);
    showContent();
}

void MessageStep::setPeople(const QList<Contact>& people)
{
    m_preview->setPeople(people);
}

void MessageStep::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool isNarrow = width() < NarrowWidth;
    m_table->setColumnHidden(TemplateChoiceModel::CategoryColumn, isNarrow);
    m_preview->setFixedWidth(isNarrow ? NarrowPreview : PreviewWidth);
}

MessageStep::Mode MessageStep::mode() const
{
    return m_useText->isChecked() ? TextMode : TemplateMode;
}

void MessageStep::setMode(Mode mode)
{
    (mode == TextMode ? m_useText : m_useTemplate)->setChecked(true);
    m_sources->setCurrentIndex(mode);
    // The hidden page must not hold the room open.
    for (int i = 0; i < m_sources->count(); ++i) {
        m_sources->widget(i)->setSizePolicy(QSizePolicy::Preferred,
                                            i == mode ? QSizePolicy::Maximum : QSizePolicy::Ignored);
    }
}

// The draft follows the list: a template that was paused or withdrawn meanwhile must not look ready to send.
void MessageStep::showTemplates()
{
    m_states->setState(m_templates.rowCount() == 0 ? State::FirstRun : State::Content);
    const QScopedValueRollback filling(m_isFilling, true);
    m_table->clearSelection();
    const auto* chosen = templateOf(m_keeper.draft().content);
    if (chosen == nullptr) {
        return;
    }
    auto current = *chosen;
    const int row = m_templates.find(chosen->name, chosen->language);
    if (row >= 0) {
        current = m_templates.at(row);
        m_table->setCurrentIndex(m_templates.index(row, TemplateChoiceModel::NameColumn));
        m_table->selectRow(row);
    } else {
        current.status = TemplateStatus::Removed;
    }
    if (current != *chosen) {
        store({.message = TemplateMessage {current}, .bindings = {}});
    }
}

void MessageStep::takeTemplate()
{
    const auto rows = m_table->selectionModel()->selectedRows();
    if (!m_isFilling && !rows.isEmpty()) {
        store({.message = TemplateMessage {m_templates.at(rows.constFirst().row())}, .bindings = {}});
    }
}

void MessageStep::takeText()
{
    if (!m_isFilling) {
        store({.message = FreeText {m_text->toPlainText()}, .bindings = {}});
    }
}

void MessageStep::takeMode()
{
    setMode(mode());
    if (m_isFilling) {
        return;
    }
    const auto rows = m_table->selectionModel()->selectedRows();
    if (mode() == TextMode || rows.isEmpty()) {
        store({.message = FreeText {mode() == TextMode ? m_text->toPlainText() : QString()}, .bindings = {}});
    } else {
        takeTemplate();
    }
}

void MessageStep::store(MessageContent content)
{
    m_keeper.change([this, &content](CampaignDraft& draft) {
        content.bindings = suggestedBindings(content, m_fields, draft.content.bindings);
        content.attachment = fitting(draft.content.attachment, content);
        draft.content = content;
    });
    showContent();
}

void MessageStep::showContent()
{
    const auto& content = m_keeper.draft().content;
    m_variables->showBindings(content.bindings);
    m_variablesCard->setVisible(!content.bindings.isEmpty());
    m_preview->setContent(content);
    const auto wanted = requiredAttachment(content);
    m_media->setWanted(wanted);
    m_media->show(content.attachment);
    m_media->setVisible(mode() == TextMode || wanted);
    showCounter();
}

void MessageStep::showCounter()
{
    const auto& content = m_keeper.draft().content;
    const auto length = faceFor(content, m_preview->person()).bubble.body.toUcs4().size();
    const auto limit = mode() == TemplateMode ? TemplateBodyLimit : content.attachment ? CaptionLimit : FreeTextLimit;
    const QLocale locale;
    const bool isTooLong = length > limit;
    m_test->setVisible(length > 0);
    m_counter->setText(
        isTooLong
            ? tr("%1 of %2 characters: too long for this person").arg(locale.toString(length), locale.toString(limit))
            : tr("%1 of %2 characters").arg(locale.toString(length), locale.toString(limit)));
    setRole(*m_counter, isTooLong ? "error"_L1 : "caption"_L1);
}

} // namespace siaran::ui
