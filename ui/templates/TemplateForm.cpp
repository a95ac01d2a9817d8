#include "ui/templates/TemplateForm.h"

#include "models/templates/TemplateText.h"
#include "ui/templates/DraftButtons.h"
#include "ui/templates/DraftField.h"
#include "ui/templates/ExamplesGrid.h"
#include "ui/templates/ProblemWords.h"
#include "ui/templates/SampleField.h"
#include "ui/theme/Looks.h"
#include "ui/theme/Metrics.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace siaran::ui {

namespace {

constexpr int BodyHeight = 128;

// Those WhatsApp knows that somebody in Indonesia may write in; a draft in another one brings its own.
const QStringList& languages()
{
    static const QStringList tags {u"id"_s,    u"en"_s,    u"en_US"_s, u"en_GB"_s, u"ms"_s, u"ar"_s,
                                   u"zh_CN"_s, u"zh_HK"_s, u"zh_TW"_s, u"ja"_s,    u"ko"_s, u"hi"_s,
                                   u"ta"_s,    u"th"_s,    u"vi"_s,    u"fil"_s,   u"nl"_s, u"de"_s,
                                   u"fr"_s,    u"es"_s,    u"pt_BR"_s, u"ru"_s,    u"tr"_s};
    return tags;
}

void choose(QComboBox& box, const QVariant& value)
{
    box.setCurrentIndex(box.findData(value));
}

QComboBox* makeBox(const QString& objectName, QWidget* parent)
{
    auto* box = new QComboBox(parent);
    box->setObjectName(objectName);
    return box;
}

bool isMedia(HeaderFormat format)
{
    return format == HeaderFormat::Image || format == HeaderFormat::Video || format == HeaderFormat::Document;
}

QString categoryHint(TemplateCategory category)
{
    return category == TemplateCategory::Utility
        ? TemplateForm::tr("About something the customer did: an order, a payment, an appointment. No offers in it, or "
                           "WhatsApp moves it to Marketing.")
        : TemplateForm::tr(
            "Offers, news, invitations. Give people a way out: a quick reply such as “Stop promotions”.");
}

} // namespace

TemplateForm::TemplateForm(models::TemplateDraftKeeper& keeper, const templates::TemplateAuthoring& authoring,
                           QWidget* parent)
    : QWidget(parent)
    , m_keeper(keeper)
    , m_name(new QLineEdit(this))
    , m_language(makeBox(u"draftLanguage"_s, this))
    , m_category(makeBox(u"draftCategory"_s, this))
    , m_format(makeBox(u"draftHeaderFormat"_s, this))
    , m_headerText(new QLineEdit(this))
    , m_headerExamples(new ExamplesGrid(u"headerExample"_s, this))
    , m_sample(new SampleField(authoring, this))
    , m_body(new QPlainTextEdit(this))
    , m_bodyExamples(new ExamplesGrid(u"bodyExample"_s, this))
    , m_footer(new QLineEdit(this))
    , m_buttons(new DraftButtons(this))
{
    setObjectName(u"templateForm"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, metrics::Gap, 0);
    column->setSpacing(metrics::Gap);
    buildWhat();
    buildHeader();
    buildBody();
    buildRest();
    column->addStretch();
    fill();
    connect(&m_keeper, &models::TemplateDraftKeeper::changed, this, &TemplateForm::showState);
    showState();
}

void TemplateForm::buildWhat()
{
    m_name->setObjectName(u"draftName"_s);
    m_nameField = new DraftField(u"draftName"_s, tr("Name"), m_name, m_name, this);
    m_nameField->setHint(tr("For you, not for customers: promo_lebaran"));
    for (const auto& tag : languages()) {
        m_language->addItem(models::templateLanguageText(tag), tag);
    }
    m_languageField = new DraftField(u"draftLanguage"_s, tr("Language"), m_language, m_language, this);
    for (const auto category : {TemplateCategory::Marketing, TemplateCategory::Utility}) {
        m_category->addItem(models::templateCategoryText(category), static_cast<int>(category));
    }
    m_categoryField = new DraftField(u"draftCategory"_s, tr("Category"), m_category, m_category, this);
    auto* row = new QHBoxLayout;
    row->setSpacing(metrics::Gap);
    row->addWidget(m_languageField, 1, Qt::AlignTop);
    row->addWidget(m_categoryField, 1, Qt::AlignTop);
    layout()->addWidget(m_nameField);
    qobject_cast<QVBoxLayout*>(layout())->addLayout(row);
    const bool isNew = !m_keeper.edits().isValid();
    for (QWidget* fixed :
         {static_cast<QWidget*>(m_name), static_cast<QWidget*>(m_language), static_cast<QWidget*>(m_category)}) {
        fixed->setEnabled(isNew);
    }
    // A name made of words is turned into one WhatsApp takes while it is typed.
    connect(m_name, &QLineEdit::textEdited, this, [this](const QString& text) {
        auto name = text.toLower();
        name.replace(u' ', u'_').replace(u'-', u'_');
        if (name != text) {
            const int cursor = m_name->cursorPosition();
            m_name->setText(name);
            m_name->setCursorPosition(cursor);
        }
        m_keeper.change([&name](TemplateDraft& draft) { draft.name = name; });
    });
    connect(m_language, &QComboBox::currentIndexChanged, this, [this] {
        m_keeper.change([this](TemplateDraft& draft) { draft.language = m_language->currentData().toString(); });
    });
    connect(m_category, &QComboBox::currentIndexChanged, this, [this] {
        m_keeper.change([this](TemplateDraft& draft) {
            draft.category = static_cast<TemplateCategory>(m_category->currentData().toInt());
        });
    });
}

void TemplateForm::buildHeader()
{
    using enum HeaderFormat;
    m_format->addItem(tr("No header"), static_cast<int>(None));
    m_format->addItem(tr("Words"), static_cast<int>(Text));
    m_format->addItem(tr("Picture"), static_cast<int>(Image));
    m_format->addItem(tr("Video"), static_cast<int>(Video));
    m_format->addItem(tr("Document"), static_cast<int>(Document));
    m_format->addItem(tr("Place"), static_cast<int>(Location));
    m_headerText->setObjectName(u"draftHeader"_s);
    m_headerText->setAccessibleName(tr("Header text"));
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins({});
    column->setSpacing(metrics::GapTiny);
    for (QWidget* part : {static_cast<QWidget*>(m_format), static_cast<QWidget*>(m_headerText),
                          static_cast<QWidget*>(m_headerExamples), static_cast<QWidget*>(m_sample)}) {
        column->addWidget(part);
    }
    m_headerField = new DraftField(u"draftHeader"_s, tr("Header"), m_format, content, this);
    layout()->addWidget(m_headerField);
    connect(m_format, &QComboBox::currentIndexChanged, this, [this] {
        m_sampleRefusal.clear();
        m_keeper.change([this](TemplateDraft& draft) {
            draft.headerFormat = static_cast<HeaderFormat>(m_format->currentData().toInt());
            draft.headerSample.clear(); // of another kind
        });
    });
    connect(m_headerText, &QLineEdit::textEdited, this, [this](const QString& text) {
        m_keeper.change([&text](TemplateDraft& draft) { draft.headerText = text; });
    });
    connect(m_headerExamples, &ExamplesGrid::edited, this, [this](const QString& variable, const QString& example) {
        m_keeper.change([&](TemplateDraft& draft) { draft.headerExamples.insert(variable, example); });
    });
    connect(m_sample, &SampleField::chosen, this, [this](const QString& path) {
        m_sampleRefusal.clear();
        m_keeper.change([&path](TemplateDraft& draft) { draft.headerSample = path; });
        showProblems();
    });
    connect(m_sample, &SampleField::refused, this, [this](const QString& sentence) {
        m_sampleRefusal = sentence;
        showProblems();
    });
}

void TemplateForm::buildBody()
{
    m_body->setObjectName(u"draftBody"_s);
    m_body->setTabChangesFocus(true);
    m_body->setFixedHeight(BodyHeight);
    auto* insert = makeButton(u"insertVariable"_s, tr("Insert a variable"), "link"_L1, this);
    insert->setToolTip(tr("A place each customer gets an own word at, such as the name"));
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins({});
    column->setSpacing(metrics::GapTiny);
    column->addWidget(m_body);
    column->addWidget(insert, 0, Qt::AlignLeft);
    column->addWidget(m_bodyExamples);
    m_bodyField = new DraftField(u"draftBody"_s, tr("Message"), m_body, content, this);
    layout()->addWidget(m_bodyField);
    connect(m_body, &QPlainTextEdit::textChanged, this,
            [this] { m_keeper.change([this](TemplateDraft& draft) { draft.body = m_body->toPlainText(); }); });
    connect(insert, &QPushButton::clicked, this, &TemplateForm::addVariable);
    connect(m_bodyExamples, &ExamplesGrid::edited, this, [this](const QString& variable, const QString& example) {
        m_keeper.change([&](TemplateDraft& draft) { draft.bodyExamples.insert(variable, example); });
    });
}

void TemplateForm::buildRest()
{
    m_footer->setObjectName(u"draftFooter"_s);
    m_footerField = new DraftField(u"draftFooter"_s, tr("Footer"), m_footer, m_footer, this);
    m_footerField->setHint(tr("Small and grey under the message: “Reply STOP to unsubscribe”"));
    m_buttonsField = new DraftField(u"draftButtons"_s, tr("Buttons"), m_buttons, m_buttons, this);
    layout()->addWidget(m_footerField);
    layout()->addWidget(m_buttonsField);
    connect(m_footer, &QLineEdit::textEdited, this,
            [this](const QString& text) { m_keeper.change([&text](TemplateDraft& draft) { draft.footer = text; }); });
    connect(m_buttons, &DraftButtons::edited, this, [this](const QList<DraftButton>& buttons) {
        m_keeper.change([&buttons](TemplateDraft& draft) { draft.buttons = buttons; });
    });
}

void TemplateForm::fill()
{
    const auto draft = m_keeper.content();
    m_name->setText(draft.name);
    if (m_language->findData(draft.language) < 0) {
        m_language->addItem(models::templateLanguageText(draft.language), draft.language);
    }
    const QSignalBlocker language(m_language);
    const QSignalBlocker category(m_category);
    const QSignalBlocker format(m_format);
    choose(*m_language, draft.language);
    choose(*m_category, static_cast<int>(draft.category));
    choose(*m_format, static_cast<int>(draft.headerFormat));
    m_headerText->setText(draft.headerText);
    m_body->setPlainText(draft.body);
    m_footer->setText(draft.footer);
    m_buttons->setButtons(draft.buttons);
}

// The next number; where variables have names, the next name.
void TemplateForm::addVariable()
{
    const auto& draft = m_keeper.content();
    const auto used = templateVariables(draft.body);
    const bool named = hasNamedVariables(draft);
    int number = 1;
    const auto nameOf = [named](int n) { return named ? u"value_%1"_s.arg(n) : QString::number(n); };
    while (used.contains(nameOf(number))) {
        ++number;
    }
    m_body->insertPlainText(u"{{%1}}"_s.arg(nameOf(number)));
    m_body->setFocus(Qt::OtherFocusReason);
}

bool TemplateForm::pointAtProblem()
{
    m_tellsAll = true;
    showProblems();
    const auto problems = problemsOf(m_keeper.content());
    if (problems.isEmpty()) {
        return false;
    }
    const auto& first = problems.first();
    QWidget* target = fieldOf(first.part)->control();
    if (first.part == DraftPart::Button || first.part == DraftPart::Buttons) {
        m_buttons->pointAt(first.index);
        return true;
    }
    if (first.part == DraftPart::Header) {
        target = m_keeper.content().headerFormat == HeaderFormat::Text ? static_cast<QWidget*>(m_headerText) : m_sample;
    }
    if (!first.variable.isEmpty() && first.kind != TemplateProblem::Kind::BadForm) {
        const auto prefix = first.part == DraftPart::Header ? u"headerExample_"_s : u"bodyExample_"_s;
        if (auto* example = findChild<QLineEdit*>(prefix + first.variable)) {
            target = example;
        }
    }
    target->setFocus(Qt::OtherFocusReason);
    return true;
}

void TemplateForm::showState()
{
    const auto& draft = m_keeper.content();
    m_nameField->setLength(draft.name.size(), longest(DraftPart::Name));
    m_bodyField->setLength(draft.body.size(), longest(DraftPart::Body));
    m_footerField->setLength(draft.footer.size(), longest(DraftPart::Footer));
    m_categoryField->setHint(m_keeper.edits().isValid()
                                 ? tr("WhatsApp changes neither name, language nor category of a template.")
                                 : categoryHint(draft.category));
    m_bodyExamples->setVariables(templateVariables(draft.body), draft.bodyExamples);
    showHeader();
    showProblems();
}

void TemplateForm::showHeader()
{
    const auto& draft = m_keeper.content();
    const bool isText = draft.headerFormat == HeaderFormat::Text;
    m_headerText->setVisible(isText);
    m_headerExamples->setVariables(isText ? templateVariables(draft.headerText) : QStringList(), draft.headerExamples);
    m_sample->setVisible(isMedia(draft.headerFormat));
    if (isMedia(draft.headerFormat)) {
        m_sample->show(draft.headerFormat, draft.headerSample);
    }
    if (isText) {
        m_headerField->setLength(draft.headerText.size(), longest(DraftPart::Header));
    } else {
        m_headerField->hideLength();
    }
    m_headerField->setHint(draft.headerFormat == HeaderFormat::Location
                               ? tr("Which place it shows is chosen in each campaign.")
                               : isMedia(draft.headerFormat)
                               ? tr("A sample for WhatsApp's review. What customers get is chosen in each campaign.")
                               : QString());
}

void TemplateForm::showProblems()
{
    QMap<DraftField*, QString> sentences;
    QStringList headerVariables;
    QStringList bodyVariables;
    QList<int> buttons;
    for (const auto& problem : problemsOf(m_keeper.content())) {
        if (!m_tellsAll && isMissingOnly(problem)) {
            continue;
        }
        auto& sentence = sentences[fieldOf(problem.part)];
        if (sentence.isEmpty()) {
            //: %1 names one of several buttons, %2 says what is wrong with it
            sentence = problem.part == DraftPart::Button ? tr("%1: %2").arg(partWords(problem), problemWords(problem))
                                                         : problemWords(problem);
        }
        if (problem.part == DraftPart::Button) {
            buttons.append(problem.index);
        }
        (problem.part == DraftPart::Header ? headerVariables : bodyVariables).append(problem.variable);
    }
    if (!m_sampleRefusal.isEmpty()) {
        sentences[m_headerField] = m_sampleRefusal;
    }
    for (auto* field :
         {m_nameField, m_languageField, m_categoryField, m_headerField, m_bodyField, m_footerField, m_buttonsField}) {
        field->setProblem(sentences.value(field));
    }
    m_headerExamples->setInvalidVariables(headerVariables);
    m_bodyExamples->setInvalidVariables(bodyVariables);
    m_buttons->setInvalidButtons(buttons);
}

DraftField* TemplateForm::fieldOf(DraftPart part) const
{
    switch (part) {
    case DraftPart::Name: return m_nameField;
    case DraftPart::Language: return m_languageField;
    case DraftPart::Category: return m_categoryField;
    case DraftPart::Header: return m_headerField;
    case DraftPart::Body: return m_bodyField;
    case DraftPart::Footer: return m_footerField;
    case DraftPart::Buttons:
    case DraftPart::Button: return m_buttonsField;
    }
    Q_UNREACHABLE();
}

} // namespace siaran::ui
