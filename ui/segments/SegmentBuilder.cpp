#include "ui/segments/SegmentBuilder.h"

#include "ui/segments/AudiencePanel.h"
#include "ui/segments/CriteriaSentence.h"
#include "ui/segments/PersonCheckPage.h"
#include "ui/segments/RemarkWords.h"
#include "ui/segments/RuleEditor.h"
#include "ui/segments/SegmentForm.h"
#include "ui/segments/SegmentStarters.h"
#include "ui/shell/ErrorText.h"
#include "ui/theme/Looks.h"
#include "ui/theme/Metrics.h"
#include "ui/widgets/ConfirmDialog.h"
#include "ui/widgets/PageHeader.h"
#include "ui/widgets/Strip.h"

#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace siaran::ui {

using models::LivePreview;
using segments::Segment;

namespace {

constexpr int NarrowestPanel = 220;
constexpr int WidestPanel = 360;

QString withShortcut(const QString& text, const QKeySequence& keys)
{
    return u"%1 (%2)"_s.arg(text, keys.toString(QKeySequence::NativeText));
}

} // namespace

SegmentBuilder::SegmentBuilder(segments::SegmentService& service, contacts::ContactService& contacts, QWidget* parent)
    : QWidget(parent)
    , m_service(service)
    , m_preview(service)
    , m_suggestions(service)
    , m_header(new PageHeader({}, this))
    , m_save(makeButton(u"saveSegment"_s, tr("Save segment"), "primary"_L1, this))
    , m_cancel(makeButton(u"cancelSegment"_s, tr("Cancel"), {}, this))
    , m_strip(new Strip(Strip::Kind::Danger, {}, this))
    , m_form(new SegmentForm(this))
    , m_audience(new AudiencePanel(this))
{
    setObjectName(u"segmentBuilder"_s);
    m_save->setToolTip(withShortcut(tr("Save and go back to the list"), QKeySequence::Save));
    m_cancel->setToolTip(tr("Go back to the list without saving (Esc)"));
    m_header->addAction(m_cancel);
    m_header->addAction(m_save);
    m_strip->setObjectName(u"saveError"_s);
    m_strip->hide();
    rule().setSuggestions(m_suggestions);
    buildAudience(contacts);

    auto* columns = new QHBoxLayout;
    columns->setSpacing(metrics::GapLarge);
    columns->addWidget(m_form, 5);
    columns->addWidget(m_audience, 3);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(metrics::PageMargin, metrics::GapLarge, metrics::PageMargin, metrics::PageMargin);
    page->setSpacing(metrics::Gap);
    page->addWidget(m_header);
    page->addWidget(m_strip);
    page->addLayout(columns, 1);
    connectParts();
    connectPreview();
    addShortcuts();
}

void SegmentBuilder::buildAudience(contacts::ContactService& contacts)
{
    m_audience->setMinimumWidth(NarrowestPanel);
    m_audience->setMaximumWidth(WidestPanel);
    m_audience->offerShuffle();
    m_check = new PersonCheckPage(m_service, contacts, m_audience);
    m_audience->addPage(u"showCheck"_s, tr("Check a person"), tr("Check"), m_check);
}

void SegmentBuilder::connectParts()
{
    connect(&rule(), &RuleEditor::changed, this, &SegmentBuilder::takeRule);
    connect(&rule(), &RuleEditor::rebuilt, this, &SegmentBuilder::arrangeTabs);
    connect(m_audience, &AudiencePanel::everyoneChosen, &rule(), &RuleEditor::chooseEveryone);
    connect(m_audience, &AudiencePanel::starterChosen, this, &SegmentBuilder::beginWith);
    connect(m_audience, &AudiencePanel::personOpened, this, &SegmentBuilder::personRequested);
    connect(m_audience, &AudiencePanel::startersChanged, this, &SegmentBuilder::arrangeTabs);
    connect(m_save, &QPushButton::clicked, this, &SegmentBuilder::save);
    connect(m_cancel, &QPushButton::clicked, this, &SegmentBuilder::cancel);
}

void SegmentBuilder::connectPreview()
{
    connect(m_audience, &AudiencePanel::retryRequested, &m_preview, &LivePreview::askAgain);
    connect(m_audience, &AudiencePanel::shuffleRequested, &m_preview, &LivePreview::shuffle);
    connect(&m_preview, &LivePreview::started, m_audience, &AudiencePanel::showCounting);
    connect(&m_preview, &LivePreview::started, &rule(), &RuleEditor::setFiguresFaint);
    connect(&m_preview, &LivePreview::estimated, m_audience, &AudiencePanel::showEstimate);
    connect(&m_preview, &LivePreview::counted, m_audience, &AudiencePanel::showCount);
    connect(&m_preview, &LivePreview::answered, m_audience, &AudiencePanel::showPreview);
    connect(&m_preview, &LivePreview::shuffled, m_audience, &AudiencePanel::showSample);
    connect(&m_preview, &LivePreview::rowsCounted, this, &SegmentBuilder::showRows);
    connect(&m_preview, &LivePreview::failed, m_audience, &AudiencePanel::showError);
}

void SegmentBuilder::addShortcuts()
{
    const auto onKey = [this](const QKeySequence& keys, void (SegmentBuilder::*run)()) {
        connect(new QShortcut(keys, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut), &QShortcut::activated,
                this, run);
    };
    onKey(QKeySequence::Save, &SegmentBuilder::save);
    onKey(Qt::Key_Escape, &SegmentBuilder::cancel);
    onKey(QKeySequence::Undo, &SegmentBuilder::undo);
    onKey(QKeySequence::Redo, &SegmentBuilder::redo);
}

RuleEditor& SegmentBuilder::rule() const
{
    return m_form->rule();
}

void SegmentBuilder::setWords(const RuleWords& words)
{
    if (words == m_words) {
        return; // new rows would take the focus from the one who writes
    }
    m_words = words;
    rule().setWords(words);
    m_check->setWords(words);
    QStringList starters;
    for (const auto& starter : segmentStarters(words.catalogue)) {
        starters.append(starter.name);
    }
    m_audience->offerStarters(starters);
    m_form->setSentence(CriteriaSentence(m_words)(rule().criteria()));
    takeRemarks();
}

void SegmentBuilder::edit(const Segment& segment)
{
    m_original = segment;
    m_isSaving = false;
    m_save->setEnabled(true);
    m_strip->hide();
    m_header->setTitle(segment.id.isValid() ? tr("Edit segment") : tr("New segment"));
    m_audience->showEmptyRule();
    m_check->clear();
    m_form->setSegment(segment);
    arrangeTabs();
}

Segment SegmentBuilder::draft() const
{
    return m_form->filledInto(m_original);
}

void SegmentBuilder::takeRule()
{
    const auto& criteria = rule().criteria();
    m_form->setSentence(CriteriaSentence(m_words)(criteria));
    m_ofCounts.clear();
    takeRemarks();
    if (criteria.children.isEmpty()) {
        m_preview.stop();
        m_check->setRule({});
        m_audience->showEmptyRule();
    } else if (!problemsOf(criteria).isEmpty()) {
        m_preview.stop();
        m_check->setRule({});
        m_audience->showUnfinished();
        rule().setFiguresFaint();
    } else {
        m_preview.ask(criteria);
        m_check->setRule(criteria);
    }
}

void SegmentBuilder::showRows(const segments::RuleCounts& counts)
{
    const auto& children = rule().criteria().children;
    std::map<QList<int>, RowCounts::Figures> figures;
    for (const auto& row : counts.rows) {
        const auto place = row.path.constFirst();
        const auto* group = place < children.size() ? std::get_if<CriteriaGroup>(&children.at(place)) : nullptr;
        // What a level of its own leaves would be read as what the whole rule leaves; and the first row leaves whom it
        // has. A block that leaves people out "has" everybody else.
        const bool tellsAfter = row.path.size() == 1 && (place > 0 || group != nullptr);
        const bool tellsAlone = row.path.size() > 1 || group == nullptr || group->match != GroupMatch::None;
        figures[row.path] = {tellsAlone ? std::optional(row.alone) : std::nullopt,
                             tellsAfter ? std::optional(row.after) : std::nullopt};
    }
    rule().setFigures(figures);
    m_ofCounts = models::remarksOf(rule().criteria(), counts);
    showRemarks();
}

void SegmentBuilder::takeRemarks()
{
    m_ofRule.clear();
    if (m_words.isWhole) {
        m_ofRule = models::remarksOf(rule().criteria(), knownValuesOf(m_words));
    }
    showRemarks();
}

void SegmentBuilder::showRemarks()
{
    QList<RuleEditor::Note> notes;
    for (const auto& remark : m_ofRule + m_ofCounts) {
        notes.push_back({.path = remark.path,
                         .sentence = remarkText(remark),
                         .fix = remarkFix(remark),
                         .fixed = remark.fixed.value_or(Criteria {})});
    }
    rule().setNotes(notes);
}

void SegmentBuilder::beginWith(int starter)
{
    const auto starters = segmentStarters(m_words.catalogue);
    m_form->suggestName(starters.at(starter).name);
    rule().replace(starters.at(starter).criteria);
}

void SegmentBuilder::undo()
{
    rule().undo();
}

void SegmentBuilder::redo()
{
    rule().redo();
}

void SegmentBuilder::recount()
{
    const auto& criteria = rule().criteria();
    if (!criteria.children.isEmpty() && problemsOf(criteria).isEmpty()) {
        m_preview.ask(criteria);
    }
}

void SegmentBuilder::save()
{
    const auto segment = draft();
    m_strip->hide();
    if (segment.name.isEmpty()) {
        m_form->showNameProblem(tr("Give the segment a name"));
        return;
    }
    if (!problemsOf(segment.criteria).isEmpty()) {
        showProblem(segment.criteria.children.isEmpty() ? tr("Add a condition, or choose Everyone.")
                                                        : tr("Complete the marked conditions first."));
        rule().showProblems();
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
        m_form->showNameProblem(tr("There is already a segment with this name"));
    } else if (error.reason == "segment.criteria"_L1) {
        showProblem(tr("This rule cannot be used as it is. Check each condition."));
        rule().showProblems();
    } else {
        showProblem(errorSentence(error, ErrorContext::Database));
    }
}

void SegmentBuilder::showProblem(const QString& sentence)
{
    m_strip->setText(sentence);
    m_strip->show();
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
    auto order = m_form->tabStops();
    order.append(m_audience->tabStops());
    order.append(m_check->tabStops());
    order.append({m_cancel, m_save});
    for (qsizetype i = 1; i < order.size(); ++i) {
        QWidget::setTabOrder(order.at(i - 1), order.at(i));
    }
}

} // namespace siaran::ui
