#include "ui/segments/PersonCheckPage.h"

#include "models/segments/PersonVerdict.h"
#include "services/domain/PhoneFormat.h"
#include "ui/segments/CriteriaPhrase.h"
#include "ui/segments/PersonValue.h"
#include "ui/segments/VerdictRow.h"
#include "ui/shell/ErrorText.h"
#include "ui/theme/Looks.h"
#include "ui/theme/Metrics.h"
#include "ui/widgets/Badge.h"
#include "ui/widgets/SearchLine.h"

#include <QLabel>
#include <QListWidget>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace siaran::ui {

using models::PersonVerdict;

namespace {

constexpr int ResultHeight = 32;

QLabel* makeWrapped(const QString& objectName, QLatin1StringView role, QWidget* parent)
{
    auto* label = makeLabel({}, role, parent);
    label->setObjectName(objectName);
    label->setWordWrap(true);
    return label;
}

QString reasonText(PersonVerdict::Reason reason)
{
    using Reason = PersonVerdict::Reason;
    switch (reason) {
    case Reason::AllHold: return PersonCheckPage::tr("Every condition is true for them.");
    case Reason::OneHolds: return PersonCheckPage::tr("The marked condition lets them in.");
    case Reason::NoneHolds: return PersonCheckPage::tr("No condition is true for them.");
    case Reason::OneFails: return PersonCheckPage::tr("The marked condition keeps them out.");
    case Reason::LeftOut: return PersonCheckPage::tr("The marked condition leaves them out.");
    }
    Q_UNREACHABLE();
}

bool startsWith(const QList<int>& path, const QList<int>& beginning)
{
    return !beginning.isEmpty() && path.mid(0, beginning.size()) == beginning;
}

} // namespace

PersonCheckPage::PersonCheckPage(segments::SegmentService& segments, contacts::ContactService& contacts,
                                 QWidget* parent)
    : QWidget(parent)
    , m_checker(segments, contacts)
    , m_search(new SearchLine(u"personSearch"_s, tr("Name or number"), this))
    , m_results(new QListWidget(this))
    , m_note(makeWrapped(u"personNote"_s, "muted"_L1, this))
    , m_name(makeWrapped(u"personName"_s, "strong"_L1, this))
    , m_verdict(new Badge(this))
    , m_reason(makeWrapped(u"personReason"_s, "muted"_L1, this))
    , m_rows(new QVBoxLayout)
{
    setObjectName(u"personCheck"_s);
    m_results->setObjectName(u"personResults"_s);
    m_results->setAccessibleName(tr("People found"));
    m_results->setFrameShape(QFrame::NoFrame);
    m_results->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_search->setTarget(m_results);

    auto* list = new QWidget;
    list->setLayout(m_rows);
    m_rows->setContentsMargins({});
    m_rows->setSpacing(metrics::GapSmall);
    auto* area = new QScrollArea(this);
    area->setObjectName(u"personRows"_s);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(list);
    area->viewport()->setAutoFillBackground(false);
    list->setAutoFillBackground(false);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, metrics::GapTiny, 0, 0);
    column->setSpacing(metrics::GapTiny);
    column->addWidget(m_search);
    column->addWidget(m_results);
    column->addWidget(m_note);
    column->addWidget(m_name);
    column->addWidget(m_verdict, 0, Qt::AlignLeft);
    column->addWidget(m_reason);
    column->addSpacing(metrics::GapTiny);
    column->addWidget(area, 1);

    connect(m_search, &SearchLine::searched, this, [this](const QString& words) {
        if (words.isEmpty()) {
            clear();
        } else {
            m_checker.search(words);
        }
    });
    connect(m_results, &QListWidget::itemActivated, this, [this] { choose(m_results->currentRow()); });
    connect(m_results, &QListWidget::itemClicked, this, [this] { choose(m_results->currentRow()); });
    connect(&m_checker, &models::PersonChecker::found, this, &PersonCheckPage::showFound);
    connect(&m_checker, &models::PersonChecker::checked, this, &PersonCheckPage::showCheck);
    connect(&m_checker, &models::PersonChecker::failed, this,
            [this](const Error& error) { showNote(errorSentence(error, ErrorContext::Database)); });
    clear();
}

void PersonCheckPage::setWords(const RuleWords& words)
{
    m_words = words;
}

void PersonCheckPage::setRule(const std::optional<Criteria>& criteria)
{
    m_rule = criteria;
    m_checker.stop();
    if (m_person) {
        ask();
    }
}

void PersonCheckPage::clear()
{
    m_person.reset();
    m_checker.stop();
    m_search->clear();
    m_results->hide();
    showNote(tr("Type a name or a number to see whether somebody is in it, and why."));
}

void PersonCheckPage::showFound(const QList<Contact>& people)
{
    m_found = people;
    m_person.reset();
    m_results->clear();
    for (const auto& person : people) {
        //: Somebody that was found: name, phone number
        auto* item
            = new QListWidgetItem(tr("%1, %2").arg(person.displayName, displayPhone(person.phoneE164)), m_results);
        item->setSizeHint({0, ResultHeight});
    }
    const auto count = static_cast<int>(people.size());
    m_results->setVisible(count > 0);
    m_results->setFixedHeight(count * ResultHeight + metrics::GapTiny);
    if (count > 0) {
        m_results->setCurrentRow(0);
        showNote({});
    } else {
        showNote(tr("Nobody has this name or number."));
    }
}

void PersonCheckPage::choose(int row)
{
    if (row < 0 || row >= m_found.size()) {
        return;
    }
    m_person = m_found.at(row);
    m_results->hide();
    m_search->setText(m_person->displayName);
    m_search->setFocus(Qt::OtherFocusReason);
    ask();
}

void PersonCheckPage::ask()
{
    if (m_rule) {
        m_checker.check(*m_rule, m_person->id);
    } else {
        showNote(tr("Complete the rule to see whether %1 is in it.").arg(m_person->displayName));
    }
}

void PersonCheckPage::showCheck(const Criteria& criteria, const segments::PersonCheck& check)
{
    showNote({});
    const auto verdict = models::verdictOf(criteria, check);
    m_name->setText(check.contact.displayName);
    m_verdict->setLook(check.isIn ? BadgeLook {tr("Is in it"), BadgeKind::Success, BadgeShape::Check}
                                  : BadgeLook {tr("Is not in it"), BadgeKind::Neutral, BadgeShape::Cross});
    m_reason->setText(reasonText(verdict.reason));
    for (auto* part :
         {static_cast<QWidget*>(m_name), static_cast<QWidget*>(m_verdict), static_cast<QWidget*>(m_reason)}) {
        part->show();
    }
    for (int i = 0; i < criteria.children.size(); ++i) {
        const auto* group = std::get_if<CriteriaGroup>(&criteria.children.at(i));
        if (group == nullptr) {
            const auto& row = std::get<Criterion>(criteria.children.at(i));
            addRow({i}, row, check, startsWith({i}, verdict.path));
            continue;
        }
        for (int j = 0; j < group->criteria.size(); ++j) {
            addRow({i, j}, group->criteria.at(j), check, startsWith({i, j}, verdict.path));
        }
    }
    m_rows->addStretch();
}

void PersonCheckPage::addRow(const QList<int>& path, const Criterion& criterion, const segments::PersonCheck& check,
                             bool decides)
{
    const auto row = std::ranges::find(check.rows, path, &segments::PersonCheck::Row::path);
    const bool holds = row != check.rows.end() && row->holds;
    const auto* group = m_rule ? std::get_if<CriteriaGroup>(&m_rule->children.at(path.constFirst())) : nullptr;
    const bool leavesOut = group != nullptr && group->match == GroupMatch::None;
    const auto phrase = criteriaPhrase(criterion, m_words);
    //: A condition of the block of people to leave out
    m_rows->addWidget(new VerdictRow({.phrase = leavesOut ? tr("Leave out: %1").arg(phrase) : phrase,
                                      .value = personValue(criterion, check.contact, m_words),
                                      .holds = holds,
                                      .decides = decides},
                                     this));
}

void PersonCheckPage::clearRows()
{
    while (auto* item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void PersonCheckPage::showNote(const QString& sentence)
{
    clearRows();
    m_note->setText(sentence);
    m_note->setVisible(!sentence.isEmpty());
    for (auto* part :
         {static_cast<QWidget*>(m_name), static_cast<QWidget*>(m_verdict), static_cast<QWidget*>(m_reason)}) {
        part->hide();
    }
}

QList<QWidget*> PersonCheckPage::tabStops() const
{
    return {m_search, m_results};
}

} // namespace siaran::ui
