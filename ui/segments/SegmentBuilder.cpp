#include "ui/segments/SegmentBuilder.h"

#include "ui/segments/AudiencePanel.h"
#include "ui/segments/CriteriaSentence.h"
#include "ui/segments/RuleEditor.h"
#include "ui/shell/ErrorText.h"
#include "ui/theme/Looks.h"
#include "ui/theme/Metrics.h"
#include "ui/widgets/ConfirmDialog.h"
#include "ui/widgets/PageHeader.h"
#include "ui/widgets/Strip.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace siaran::ui {

using segments::Segment;
using segments::SegmentKind;

namespace {

constexpr int NarrowestForm = 520;
constexpr int NarrowestPanel = 220;
constexpr int WidestPanel = 360;
constexpr int LongestName = 120;

QString withShortcut(const QString& text, const QKeySequence& keys)
{
    return u"%1 (%2)"_s.arg(text, keys.toString(QKeySequence::NativeText));
}

} // namespace

SegmentBuilder::SegmentBuilder(segments::SegmentService& service, QWidget* parent)
    : QWidget(parent)
    , m_service(service)
    , m_preview(service)
    , m_header(new PageHeader({}, this))
    , m_save(makeButton(u"saveSegment"_s, tr("Save segment"), "primary"_L1, this))
    , m_cancel(makeButton(u"cancelSegment"_s, tr("Cancel"), {}, this))
    , m_strip(new Strip(Strip::Kind::Danger, {}, this))
    , m_rule(new RuleEditor)
    , m_audience(new AudiencePanel(this))
{
    setObjectName(u"segmentBuilder"_s);
    m_save->setToolTip(withShortcut(tr("Save and go back to the list"), QKeySequence::Save));
    m_cancel->setToolTip(tr("Go back to the list without saving (Esc)"));
    m_header->addAction(m_cancel);
    m_header->addAction(m_save);
    m_strip->setObjectName(u"saveError"_s);
    m_strip->hide();
    m_audience->setMinimumWidth(NarrowestPanel);
    m_audience->setMaximumWidth(WidestPanel);

    auto* columns = new QHBoxLayout;
    columns->setSpacing(metrics::GapLarge);
    columns->addWidget(buildForm(), 5);
    columns->addWidget(m_audience, 3);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(metrics::PageMargin, metrics::GapLarge, metrics::PageMargin, metrics::PageMargin);
    page->setSpacing(metrics::Gap);
    page->addWidget(m_header);
    page->addWidget(m_strip);
    page->addLayout(columns, 1);
    connectParts();
}

QWidget* SegmentBuilder::buildForm()
{
    auto* card = new Card;
    m_name = new QLineEdit(card);
    m_name->setObjectName(u"segmentName"_s);
    m_name->setAccessibleName(tr("Name of the segment"));
    m_name->setPlaceholderText(tr("For example: Gamis buyers in Bandung"));
    m_name->setMaxLength(LongestName);
    m_nameProblem = makeLabel({}, "error"_L1, card);
    m_nameProblem->setObjectName(u"nameProblem"_s);
    m_nameProblem->hide();
    auto* nameLabel = makeLabel(tr("Name"), "strong"_L1, card);
    nameLabel->setBuddy(m_name);
    m_sentence = makeLabel({}, "muted"_L1, card);
    m_sentence->setObjectName(u"sentence"_s);
    m_sentence->setWordWrap(true);
    auto* rule = new QFrame(card);
    rule->setProperty("rule", true);
    rule->setFixedHeight(1);

    auto* body = card->body();
    body->addWidget(nameLabel);
    body->addWidget(m_name);
    body->addWidget(m_nameProblem);
    body->addSpacing(metrics::GapTiny);
    body->addWidget(m_rule);
    body->addWidget(rule);
    body->addWidget(m_sentence);
    body->addSpacing(metrics::GapTiny);
    body->addWidget(buildKinds());
    body->addStretch();

    auto* area = new QScrollArea(this);
    m_area = area;
    area->setObjectName(u"builderScroll"_s);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setMinimumWidth(NarrowestForm);
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setAutoFillBackground(false);
    card->setAutoFillBackground(false);
    area->setWidget(card);
    return area;
}

QWidget* SegmentBuilder::buildKinds()
{
    auto* box = new QWidget(this);
    box->setAccessibleName(tr("Kind of segment"));
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins({});
    column->setSpacing(metrics::GapTiny);
    const auto add = [&](const QString& objectName, const QString& name, const QString& explanation) {
        auto* button = new QRadioButton(name, box);
        button->setObjectName(objectName);
        button->setAccessibleDescription(explanation);
        auto* words = makeLabel(explanation, "caption"_L1, box);
        words->setWordWrap(true);
        words->setContentsMargins(metrics::PageMargin + 2, 0, 0, metrics::GapTiny);
        column->addWidget(button);
        column->addWidget(words);
        return button;
    };
    column->addWidget(makeLabel(tr("Kind"), "strong"_L1, box));
    m_dynamic = add(u"kindDynamic"_s, tr("Follows the rule"),
                    tr("Counted anew each time it is used: who matches later is in, who no longer matches is out."));
    m_static = add(u"kindStatic"_s, tr("Frozen list"),
                   tr("The people who match when you save. The list stays the same until you refresh it."));
    return box;
}

void SegmentBuilder::connectParts()
{
    connect(m_rule, &RuleEditor::changed, this, &SegmentBuilder::takeRule);
    connect(m_rule, &RuleEditor::rebuilt, this, &SegmentBuilder::arrangeTabs);
    connect(m_audience, &AudiencePanel::everyoneChosen, m_rule, &RuleEditor::chooseEveryone);
    connect(m_audience, &AudiencePanel::retryRequested, &m_preview, &models::LivePreview::askAgain);
    connect(&m_preview, &models::LivePreview::started, m_audience, &AudiencePanel::showCounting);
    connect(&m_preview, &models::LivePreview::answered, m_audience, &AudiencePanel::showPreview);
    connect(&m_preview, &models::LivePreview::failed, m_audience, &AudiencePanel::showError);
    connect(m_save, &QPushButton::clicked, this, &SegmentBuilder::save);
    connect(m_cancel, &QPushButton::clicked, this, &SegmentBuilder::cancel);
    connect(m_name, &QLineEdit::textEdited, this, [this] { showNameProblem({}); });
    const auto onKey = [this](const QKeySequence& keys, void (SegmentBuilder::*run)()) {
        connect(new QShortcut(keys, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut), &QShortcut::activated,
                this, run);
    };
    onKey(QKeySequence::Save, &SegmentBuilder::save);
    onKey(Qt::Key_Escape, &SegmentBuilder::cancel);
    onKey(QKeySequence::Undo, &SegmentBuilder::undo);
    onKey(QKeySequence::Redo, &SegmentBuilder::redo);
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget*, const QWidget* now) {
        // A row that was just made has its place only after the layout.
        if (now != nullptr && m_area->isAncestorOf(now)) {
            QMetaObject::invokeMethod(this, &SegmentBuilder::showFocus, Qt::QueuedConnection);
        }
    });
}

void SegmentBuilder::setCatalogue(const contacts::ContactCatalogue& catalogue)
{
    if (catalogue == m_catalogue) {
        return; // new rows would take the focus from the one who writes
    }
    m_catalogue = catalogue;
    m_rule->setCatalogue(catalogue);
    m_sentence->setText(tr("Reads as: %1").arg(CriteriaSentence(m_catalogue)(m_rule->criteria())));
}

void SegmentBuilder::edit(const Segment& segment)
{
    m_original = segment;
    m_isSaving = false;
    m_save->setEnabled(true);
    m_strip->hide();
    m_header->setTitle(segment.id.isValid() ? tr("Edit segment") : tr("New segment"));
    m_name->setText(segment.name);
    showNameProblem({});
    (segment.kind == SegmentKind::Dynamic ? m_dynamic : m_static)->setChecked(true);
    m_audience->showEmptyRule();
    m_rule->setCriteria(segment.criteria);
    arrangeTabs();
    m_name->setFocus(Qt::OtherFocusReason);
    m_area->verticalScrollBar()->setValue(0);
}

Segment SegmentBuilder::draft() const
{
    auto segment = m_original;
    segment.name = m_name->text().trimmed();
    segment.kind = m_static->isChecked() ? SegmentKind::Static : SegmentKind::Dynamic;
    segment.criteria = m_rule->criteria();
    return segment;
}

void SegmentBuilder::takeRule()
{
    const auto& criteria = m_rule->criteria();
    m_sentence->setText(tr("Reads as: %1").arg(CriteriaSentence(m_catalogue)(criteria)));
    if (criteria.children.isEmpty()) {
        m_preview.stop();
        m_audience->showEmptyRule();
    } else if (!problemsOf(criteria).isEmpty()) {
        m_preview.stop();
        m_audience->showUnfinished();
    } else {
        m_preview.ask(criteria);
    }
}

void SegmentBuilder::showFocus()
{
    auto* focus = QApplication::focusWidget();
    if (focus != nullptr && m_area->isAncestorOf(focus)) {
        m_area->ensureWidgetVisible(focus, 0, metrics::PageMargin);
    }
}

void SegmentBuilder::undo()
{
    m_rule->undo();
}

void SegmentBuilder::redo()
{
    m_rule->redo();
}

void SegmentBuilder::recount()
{
    const auto& criteria = m_rule->criteria();
    if (!criteria.children.isEmpty() && problemsOf(criteria).isEmpty()) {
        m_preview.ask(criteria);
    }
}

void SegmentBuilder::save()
{
    const auto segment = draft();
    m_strip->hide();
    if (segment.name.isEmpty()) {
        showNameProblem(tr("Give the segment a name"));
        return;
    }
    if (!problemsOf(segment.criteria).isEmpty()) {
        m_strip->setText(segment.criteria.children.isEmpty() ? tr("Add a condition, or choose Everyone.")
                                                             : tr("Complete the marked conditions first."));
        m_strip->show();
        m_rule->showProblems();
        return;
    }
    if (m_isSaving) {
        return;
    }
    m_isSaving = true;
    m_save->setEnabled(false);
    QCoro::connect(m_service.save(segment), this, [this](const Result<SegmentId>& answer) {
        m_isSaving = false;
        m_save->setEnabled(true);
        if (answer) {
            m_preview.stop();
            Q_EMIT saved(*answer);
        } else {
            showSaveError(answer.error());
        }
    });
}

void SegmentBuilder::showSaveError(const Error& error)
{
    if (error.kind == ErrorKind::Conflict && error.reason == "segment.name_taken"_L1) {
        showNameProblem(tr("There is already a segment with this name"));
    } else if (error.reason == "segment.criteria"_L1) {
        m_strip->setText(tr("This rule cannot be used as it is. Check each condition."));
        m_strip->show();
        m_rule->showProblems();
    } else {
        m_strip->setText(errorSentence(error, ErrorContext::Database));
        m_strip->show();
    }
}

void SegmentBuilder::showNameProblem(const QString& sentence)
{
    setInvalid(*m_name, !sentence.isEmpty());
    m_nameProblem->setText(sentence);
    m_nameProblem->setVisible(!sentence.isEmpty());
    m_name->setAccessibleDescription(sentence);
    if (!sentence.isEmpty()) {
        m_name->setFocus(Qt::OtherFocusReason);
    }
}

void SegmentBuilder::cancel()
{
    const auto leave = [this] {
        m_preview.stop();
        Q_EMIT closed();
    };
    if (!hasChanges()) {
        leave();
        return;
    }
    ConfirmDialog::ask(this,
                       {.title = tr("Leave without saving?"),
                        .text = tr("What you changed in this segment will be lost."),
                        .act = tr("Leave without saving"),
                        .stay = tr("Keep editing"),
                        .isDestructive = true},
                       leave);
}

// The rows come and go, and Qt appends new widgets to the end of the order: it is laid down anew each time.
void SegmentBuilder::arrangeTabs()
{
    QList<QWidget*> order {m_name};
    order.append(m_rule->tabStops());
    order.append({m_dynamic, m_static});
    order.append(m_audience->tabStops());
    order.append({m_cancel, m_save});
    for (qsizetype i = 1; i < order.size(); ++i) {
        QWidget::setTabOrder(order.at(i - 1), order.at(i));
    }
}

} // namespace siaran::ui
