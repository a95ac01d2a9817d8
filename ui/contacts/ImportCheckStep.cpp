#include "ui/contacts/ImportCheckStep.h"

#include "ui/contacts/ImportWords.h"
#include "ui/theme/Looks.h"
#include "ui/theme/Metrics.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/DateField.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QRadioButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace siaran::ui {

using contacts::ConsentClaim;
using contacts::DuplicateRule;
using contacts::SpareNumbers;

namespace {

constexpr int OutcomeWidth = 320;
constexpr int LongestSource = 200;
enum Agreed { TheyDid, NotKnown };

QRadioButton* addChoice(QButtonGroup& group, int id, const QString& objectName, const QString& text, QVBoxLayout& into)
{
    auto* button = new QRadioButton(text);
    button->setObjectName(objectName);
    group.addButton(button, id);
    into.addWidget(button);
    return button;
}

} // namespace

ImportCheckStep::ImportCheckStep(QWidget* parent)
    : QWidget(parent)
    , m_duplicates(new QButtonGroup(this))
    , m_agreed(new QButtonGroup(this))
{
    setObjectName(u"importCheckStep"_s);
    auto* questions = new QWidget;
    auto* left = new QVBoxLayout(questions);
    left->setContentsMargins({});
    left->setSpacing(metrics::Gap);
    left->addWidget(buildConsent());
    left->addWidget(buildDuplicates());
    left->addStretch();
    auto* area = new QScrollArea(this);
    area->setObjectName(u"checkScroll"_s);
    area->setAccessibleName(tr("What to decide before the import"));
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(questions);
    area->viewport()->setAutoFillBackground(false);
    questions->setAutoFillBackground(false);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(metrics::Gap);
    row->addWidget(area, 1);
    row->addWidget(buildOutcome());
    reset();
}

QWidget* ImportCheckStep::buildConsent()
{
    auto* card = new Card(tr("Did these people agree to hear from you?"));
    auto* why
        = makeLabel(tr("WhatsApp blocks numbers that write to people who never asked for it. What you say here is "
                       "kept in the audit log."),
                    "muted"_L1, card);
    why->setWordWrap(true);
    card->body()->addWidget(why);
    addChoice(*m_agreed, TheyDid, u"consentYes"_s, tr("Yes, they agreed"), *card->body());
    m_proof = new QWidget(card);
    m_source = new QLineEdit(m_proof);
    m_source->setObjectName(u"consentSource"_s);
    m_source->setMaxLength(LongestSource);
    m_source->setPlaceholderText(tr("For example: form at the till, or order in the web shop"));
    m_source->setAccessibleName(tr("Where and how they agreed"));
    m_on = new DateField(u"consentDate"_s, tr("When they agreed"), m_proof);
    auto* proof = new QVBoxLayout(m_proof);
    proof->setContentsMargins(metrics::PageMargin + metrics::GapTiny, 0, 0, 0);
    proof->setSpacing(metrics::GapTiny);
    auto* where = makeLabel(m_source->accessibleName(), "caption"_L1, m_proof);
    where->setBuddy(m_source);
    auto* when = makeLabel(tr("When they agreed"), "caption"_L1, m_proof);
    when->setBuddy(m_on->field());
    proof->addWidget(where);
    proof->addWidget(m_source);
    proof->addWidget(when);
    proof->addWidget(m_on);
    card->body()->addWidget(m_proof);
    addChoice(*m_agreed, NotKnown, u"consentUnknown"_s, tr("I do not know, or not all of them"), *card->body());
    connect(m_agreed, &QButtonGroup::idClicked, this, [this] {
        showConsent();
        Q_EMIT decided();
    });
    connect(m_source, &QLineEdit::editingFinished, this, &ImportCheckStep::decided);
    return card;
}

QWidget* ImportCheckStep::buildDuplicates()
{
    auto* card = new Card(tr("When you know a number already"));
    addChoice(*m_duplicates, static_cast<int>(DuplicateRule::FillEmpty), u"duplicatesFill"_s,
              tr("Fill in what is missing, keep what you have"), *card->body());
    addChoice(*m_duplicates, static_cast<int>(DuplicateRule::Overwrite), u"duplicatesOverwrite"_s,
              tr("Take over what the file says"), *card->body());
    addChoice(*m_duplicates, static_cast<int>(DuplicateRule::Keep), u"duplicatesKeep"_s,
              tr("Leave known contacts as they are"), *card->body());
    auto* always
        = makeLabel(tr("Empty cells never erase anything, labels are always added, and nobody who said stop is "
                       "written to again."),
                    "caption"_L1, card);
    always->setWordWrap(true);
    card->body()->addWidget(always);
    m_spare = new QCheckBox(tr("Keep further numbers of a person in a field"), card);
    m_spare->setObjectName(u"keepSpareNumbers"_s);
    card->body()->addWidget(m_spare);
    connect(m_duplicates, &QButtonGroup::idClicked, this, &ImportCheckStep::decided);
    connect(m_spare, &QCheckBox::clicked, this, &ImportCheckStep::decided);
    return card;
}

QWidget* ImportCheckStep::buildOutcome()
{
    auto* card = new Card(tr("What the import would do"), this);
    card->setObjectName(u"importOutcome"_s);
    card->setFixedWidth(OutcomeWidth);
    m_state = makeLabel({}, "caption"_L1, card);
    m_state->setObjectName(u"rehearsalState"_s);
    m_state->setWordWrap(true);
    m_outcome = makeLabel({}, {}, card);
    m_outcome->setObjectName(u"rehearsal"_s);
    m_outcome->setWordWrap(true);
    m_remarks = makeLabel({}, "muted"_L1, card);
    m_remarks->setObjectName(u"rehearsalRemarks"_s);
    m_remarks->setWordWrap(true);
    card->body()->addWidget(m_outcome);
    card->body()->addWidget(m_remarks);
    card->body()->addWidget(m_state);
    card->body()->addStretch();
    return card;
}

void ImportCheckStep::reset()
{
    m_duplicates->button(static_cast<int>(DuplicateRule::FillEmpty))->setChecked(true);
    m_spare->setChecked(true);
    m_agreed->setExclusive(false);
    for (auto* button : m_agreed->buttons()) {
        button->setChecked(false);
    }
    m_agreed->setExclusive(true);
    m_source->clear();
    m_on->setDate(QDate::currentDate());
    m_outcome->clear();
    m_remarks->clear();
    showConsent();
}

void ImportCheckStep::showConsent()
{
    m_proof->setVisible(m_agreed->checkedId() == TheyDid);
}

DuplicateRule ImportCheckStep::duplicates() const
{
    return static_cast<DuplicateRule>(m_duplicates->checkedId());
}

SpareNumbers ImportCheckStep::spareNumbers() const
{
    return m_spare->isChecked() ? SpareNumbers::KeepInField : SpareNumbers::LeaveOut;
}

std::optional<ConsentClaim> ImportCheckStep::consent() const
{
    const auto source = m_source->text().trimmed();
    if (m_agreed->checkedId() != TheyDid || source.isEmpty()) {
        return std::nullopt;
    }
    return ConsentClaim {source, m_on->date().isValid() ? m_on->date() : QDate::currentDate()};
}

QString ImportCheckStep::problem()
{
    setInvalid(*m_source, false);
    setInvalid(*m_on->field(), false);
    if (m_agreed->checkedId() < 0) {
        m_agreed->button(TheyDid)->setFocus(Qt::OtherFocusReason);
        return tr("Say first whether these people agreed to hear from you.");
    }
    if (m_agreed->checkedId() == TheyDid && m_source->text().trimmed().isEmpty()) {
        setInvalid(*m_source, true);
        m_source->setFocus(Qt::OtherFocusReason);
        return tr("Write where and how they agreed.");
    }
    const bool isFuture = m_on->date() > QDate::currentDate();
    if (m_agreed->checkedId() == TheyDid && (!m_on->date().isValid() || isFuture)) {
        setInvalid(*m_on->field(), true);
        m_on->field()->setFocus(Qt::OtherFocusReason);
        return isFuture ? tr("They cannot have agreed on a day to come.") : tr("Write the day on which they agreed.");
    }
    return {};
}

void ImportCheckStep::showRehearsing()
{
    // The numbers of before stay, faint, until the new ones are here.
    m_outcome->setEnabled(false);
    m_remarks->setEnabled(false);
    m_state->setText(tr("Trying the whole file without keeping anything…"));
    m_state->show();
}

void ImportCheckStep::showRehearsal(const contacts::ImportReport& report)
{
    const auto counts = countsOf(report);
    const QStringList lines {tr("%Ln new contact(s)", nullptr, counts.added),
                             tr("%Ln known contact(s) get something new", nullptr, counts.updated),
                             tr("%Ln known contact(s) stay as they are", nullptr, counts.unchanged),
                             tr("%Ln row(s) with a number that stands in the file twice", nullptr, counts.doubled),
                             tr("%Ln row(s) cannot be taken; you can mend them afterwards", nullptr, counts.rejected)};
    m_outcome->setText(lines.join(u'\n'));
    m_remarks->setText(reportRemarks(report).join(u'\n'));
    m_remarks->setVisible(!m_remarks->text().isEmpty());
    m_outcome->setEnabled(true);
    m_remarks->setEnabled(true);
    m_state->setText(tr("Nothing has been changed yet."));
}

void ImportCheckStep::showRehearsalFailed(const QString& sentence)
{
    m_outcome->clear();
    m_remarks->clear();
    m_state->setText(sentence);
}

} // namespace siaran::ui
