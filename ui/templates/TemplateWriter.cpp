#include "ui/templates/TemplateWriter.h"

#include "models/templates/TemplateText.h"
#include "services/templates/TemplateAuthoring.h"
#include "ui/templates/TemplateErrorText.h"
#include "ui/templates/TemplateForm.h"
#include "ui/templates/TemplateSample.h"
#include "ui/theme/Looks.h"
#include "ui/theme/Metrics.h"
#include "ui/widgets/ConfirmDialog.h"
#include "ui/widgets/MessageBubble.h"
#include "ui/widgets/ScrollArea.h"
#include "ui/widgets/Strip.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace siaran::ui {

namespace {

constexpr QSize UsualSize {920, 680};
constexpr int BubbleWidth = 340;

QString titleFor(const templates::KeptDraft& draft)
{
    if (!draft.edits.isValid()) {
        return TemplateWriter::tr("New template");
    }
    //: The title of a window: name and language of the template that is changed
    return TemplateWriter::tr("Change %1 (%2)")
        .arg(draft.content.name, models::templateLanguageText(draft.content.language));
}

} // namespace

TemplateWriter::TemplateWriter(templates::TemplateAuthoring& authoring, templates::DraftShelf& shelf,
                               const templates::KeptDraft& draft, QWidget* parent)
    : QDialog(parent)
    , m_authoring(authoring)
    , m_keeper(shelf, draft)
{
    setObjectName(u"templateWriter"_s);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(titleFor(draft));
    setAccessibleName(windowTitle());
    build(draft);
    resize(UsualSize);
    connect(&m_keeper, &models::TemplateDraftKeeper::changed, this, &TemplateWriter::showBubble);
    connect(&m_keeper, &models::TemplateDraftKeeper::keepFailed, this, [this](const Error& error) {
        m_strip->tell(Strip::Kind::Warning, templateErrorSentence(error));
        m_strip->show();
    });
    showBubble();
}

void TemplateWriter::build(const templates::KeptDraft& draft)
{
    m_form = new TemplateForm(m_keeper, m_authoring);
    auto* area = makeScrollArea(m_form, this);
    area->setObjectName(u"writerArea"_s);
    area->setAccessibleName(tr("Parts of the template"));
    m_bubble = new MessageBubble(u"writerBubble"_s, this);
    m_bubble->setMinimumWidth(BubbleWidth);
    auto* preview = new QVBoxLayout;
    preview->setSpacing(metrics::GapSmall);
    preview->addWidget(makeLabel(tr("What a customer sees"), "strong"_L1, this));
    preview->addWidget(m_bubble);
    preview->addStretch();
    auto* middle = new QHBoxLayout;
    middle->setSpacing(metrics::PageMargin);
    middle->addWidget(area, 3);
    middle->addLayout(preview, 2);

    const bool isNew = !draft.edits.isValid();
    m_strip
        = new Strip(Strip::Kind::Info,
                    isNew ? QString()
                          : tr("WhatsApp looks at it again, and campaigns that send it wait until then. An approved "
                               "template can be changed once a day and ten times in 30 days."),
                    this);
    m_strip->setObjectName(u"writerStrip"_s);
    m_strip->setVisible(!isNew);
    m_throwAway = makeButton(u"throwAwayDraft"_s, tr("Throw away"), "danger"_L1, this);
    auto* later = makeButton(u"keepDraft"_s, tr("Close and keep the draft"), {}, this);
    m_submit = makeButton(u"submitTemplate"_s, tr("Hand in for review"), "primary"_L1, this);
    for (auto* button : {m_throwAway, later, m_submit}) {
        button->setAutoDefault(false); // Enter in a field is no decision
    }
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::GapSmall);
    buttons->addWidget(m_throwAway);
    buttons->addStretch();
    buttons->addWidget(later);
    buttons->addWidget(m_submit);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::PageMargin, metrics::PageMargin, metrics::PageMargin, metrics::GapLarge);
    column->setSpacing(metrics::Gap);
    column->addWidget(makeLabel(windowTitle(), "heading"_L1, this));
    column->addWidget(m_strip);
    column->addLayout(middle, 1);
    column->addLayout(buttons);
    connect(m_throwAway, &QPushButton::clicked, this, &TemplateWriter::throwAway);
    connect(later, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_submit, &QPushButton::clicked, this, &TemplateWriter::submit);
}

void TemplateWriter::submit()
{
    if (m_isSubmitting || m_form->pointAtProblem()) {
        return;
    }
    m_keeper.keep(); // whatever happens now, nothing is lost
    m_isSubmitting = true;
    m_submit->setEnabled(false);
    m_throwAway->setEnabled(false);
    m_form->setEnabled(false);
    m_strip->tell(Strip::Kind::Info, tr("Handing it in…"));
    m_strip->show();
    const auto draft = m_keeper.content();
    if (m_keeper.edits().isValid()) {
        QCoro::connect(m_authoring.edit(m_keeper.edits(), draft), this,
                       [this](const Result<void>& outcome) { finish(outcome); });
    } else {
        QCoro::connect(m_authoring.submit(draft), this,
                       [this](const Result<TemplateId>& id) { finish(id.map([](TemplateId) {})); });
    }
}

void TemplateWriter::finish(const Result<void>& outcome)
{
    m_isSubmitting = false;
    if (outcome) {
        const auto name = m_keeper.content().name;
        m_keeper.discard();
        Q_EMIT submitted(name);
        accept();
        return;
    }
    if (m_isLeft) {
        deleteLater(); // the draft is on the shelf
        return;
    }
    m_submit->setEnabled(true);
    m_throwAway->setEnabled(true);
    m_form->setEnabled(true);
    m_strip->tell(Strip::Kind::Danger, templateErrorSentence(outcome.error()));
}

void TemplateWriter::throwAway()
{
    const auto leave = [this] {
        m_keeper.discard();
        reject();
    };
    if (!m_keeper.isKept()) {
        leave();
        return;
    }
    ConfirmDialog::ask(this,
                       {.title = tr("Throw this draft away?"),
                        .text = tr("What you have written is lost. Templates at WhatsApp stay as they are."),
                        .act = tr("Throw away"),
                        .stay = tr("Keep it"),
                        .isDestructive = true},
                       leave);
}

void TemplateWriter::showBubble()
{
    m_bubble->setContent(draftBubble(m_keeper.content()));
}

// An answer that is still to come decides whether the draft is needed any more.
void TemplateWriter::done(int result)
{
    m_keeper.keep();
    QDialog::done(result);
    if (!m_isLeft) {
        Q_EMIT left();
    }
    m_isLeft = true;
    if (!m_isSubmitting) {
        deleteLater();
    }
}

} // namespace siaran::ui
