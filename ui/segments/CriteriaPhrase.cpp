#include "ui/segments/CriteriaPhrase.h"

#include "models/contacts/FieldText.h"
#include "models/support/DateText.h"
#include "ui/segments/ActivityPhrase.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace siaran::ui {

using models::dayText;
using models::numberText;

namespace {

template <typename Id, typename Named>
QStringList namesOf(const QList<Id>& ids, const QList<Named>& known, const QString& unknown)
{
    QStringList names;
    for (const auto id : ids) {
        const auto found = std::ranges::find(known, id, &Named::id);
        const auto name = found == known.end() ? unknown : found->name;
        if (!names.contains(name)) {
            names.append(name);
        }
    }
    return names;
}

class Phrase {
    Q_DECLARE_TR_FUNCTIONS(siaran::ui::CriteriaPhrase)

public:
    explicit Phrase(const RuleWords& words)
        : m_words(words)
    {
    }

    // Every phrase continues "People …".
    QString operator()(const EveryoneCriterion&) const { return tr("of every kind"); }

    QString operator()(const LabelCriterion& criterion) const
    {
        const auto names = namesOf(criterion.labels, m_words.catalogue.labels, tr("a deleted label"));
        if (names.isEmpty()) {
            return tr("labelled …");
        }
        switch (criterion.match) {
        case LabelCriterion::Match::AnyOf: return tr("labelled %1").arg(eitherOf(names));
        case LabelCriterion::Match::AllOf: return tr("labelled %1").arg(allOf(names));
        case LabelCriterion::Match::NoneOf: return tr("not labelled %1").arg(eitherOf(names));
        }
        Q_UNREACHABLE();
    }

    QString operator()(const WorkflowCriterion& criterion) const
    {
        const auto names = namesOf(criterion.statuses, m_words.catalogue.workflowStatuses, tr("a deleted status"));
        if (names.isEmpty()) {
            return tr("with the status …");
        }
        return (criterion.match == WorkflowCriterion::Match::AnyOf ? tr("with the status %1")
                                                                   : tr("without the status %1"))
            .arg(eitherOf(names));
    }

    QString operator()(const ActivityCriterion& criterion) const { return activityPhrase(criterion); }

    QString operator()(const CampaignCriterion& criterion) const
    {
        const auto& campaigns = m_words.campaigns;
        const auto found = std::ranges::find(campaigns, criterion.campaign, &NamedCampaign::id);
        const bool isChosen = criterion.campaign.isValid();
        const auto unknown = isChosen ? tr("one of your campaigns") : u"…"_s;
        return campaignPhrase(criterion, found == campaigns.end() ? unknown : found->name);
    }

    QString operator()(const FieldCriterion& criterion) const
    {
        const auto& fields = m_words.catalogue.fields;
        const auto field = std::ranges::find_if(
            fields, [&](const CustomField& one) { return one.key == criterion.key && one.type == criterion.type; });
        const auto name = field == fields.end() ? tr("(deleted field)") : field->label;
        return std::visit([&](const auto& test) { return ofField(name, test); }, criterion.test);
    }

    QString operator()(const ConversationCountCriterion& criterion) const
    {
        const auto value = QLocale().toString(criterion.value);
        switch (criterion.op) {
        case Comparison::Equal: return tr("with exactly %n conversation(s)", nullptr, criterion.value);
        case Comparison::AtLeast: return tr("with %n conversation(s) or more", nullptr, criterion.value);
        case Comparison::AtMost: return tr("with %n conversation(s) or fewer", nullptr, criterion.value);
        case Comparison::Between:
            return tr("with %1 to %2 conversations").arg(value, QLocale().toString(criterion.upper));
        case Comparison::Empty:
        case Comparison::NotEmpty: return tr("with … conversations");
        }
        Q_UNREACHABLE();
    }

    QString operator()(const RatingCriterion& criterion) const
    {
        const auto value = QLocale().toString(criterion.value);
        switch (criterion.op) {
        case Comparison::Equal: return tr("rated %1").arg(value);
        case Comparison::AtLeast: return tr("rated %1 or higher").arg(value);
        case Comparison::AtMost: return tr("rated %1 or lower").arg(value);
        case Comparison::Between: return tr("rated %1 to %2").arg(value, QLocale().toString(criterion.upper));
        case Comparison::Empty: return tr("without a rating");
        case Comparison::NotEmpty: return tr("with a rating");
        }
        Q_UNREACHABLE();
    }

    QString operator()(const OptedOutCriterion& criterion) const
    {
        return criterion.optedOut ? tr("who opted out") : tr("who have not opted out");
    }

private:
    static QString ofField(const QString& name, const TextTest& test)
    {
        using Operator = TextTest::Operator;
        const auto value = test.values.isEmpty() ? u"…"_s : eitherOf(test.values);
        switch (test.op) {
        case Operator::Is:
        case Operator::IsAnyOf: return tr("whose %1 is %2").arg(name, value);
        case Operator::IsNot: return tr("whose %1 is not %2").arg(name, value);
        case Operator::Contains: return tr("whose %1 contains “%2”").arg(name, value);
        case Operator::StartsWith: return tr("whose %1 starts with “%2”").arg(name, value);
        case Operator::Empty: return tr("whose %1 is empty").arg(name);
        case Operator::NotEmpty: return tr("whose %1 is filled in").arg(name);
        }
        Q_UNREACHABLE();
    }

    static QString ofField(const QString& name, const NumberTest& test)
    {
        const auto value = numberText(test.value);
        switch (test.op) {
        case Comparison::Equal: return tr("whose %1 is %2").arg(name, value);
        case Comparison::AtLeast: return tr("whose %1 is at least %2").arg(name, value);
        case Comparison::AtMost: return tr("whose %1 is at most %2").arg(name, value);
        case Comparison::Between: return tr("whose %1 is between %2 and %3").arg(name, value, numberText(test.upper));
        case Comparison::Empty: return tr("whose %1 is empty").arg(name);
        case Comparison::NotEmpty: return tr("whose %1 is filled in").arg(name);
        }
        Q_UNREACHABLE();
    }

    static QString ofField(const QString& name, const DateTest& test)
    {
        using Operator = DateTest::Operator;
        switch (test.op) {
        case Operator::OnOrBefore: return tr("whose %1 is on or before %2").arg(name, dayText(test.to));
        case Operator::OnOrAfter: return tr("whose %1 is on or after %2").arg(name, dayText(test.from));
        case Operator::Between:
            return tr("whose %1 is between %2 and %3").arg(name, dayText(test.from), dayText(test.to));
        case Operator::InLastDays: return tr("whose %1 was in the last %n day(s)", nullptr, test.days).arg(name);
        case Operator::InNextDays:
            return test.days == 0 ? tr("whose %1 is today").arg(name)
                                  : tr("whose %1 is in the next %n day(s)", nullptr, test.days).arg(name);
        case Operator::AnniversaryInNextDays:
            return test.days == 0
                ? tr("whose %1 has its anniversary today").arg(name)
                : tr("whose %1 has its anniversary in the next %n day(s)", nullptr, test.days).arg(name);
        case Operator::MonthIs:
            return test.month == DateTest::CurrentMonth
                ? tr("whose %1 is this month").arg(name)
                : tr("whose %1 is in %2").arg(name, QLocale().standaloneMonthName(qBound(1, test.month, 12)));
        case Operator::Empty: return tr("whose %1 is empty").arg(name);
        case Operator::NotEmpty: return tr("whose %1 is filled in").arg(name);
        }
        Q_UNREACHABLE();
    }

    static QString ofField(const QString& name, const YesNoTest& test)
    {
        switch (test.op) {
        case YesNoTest::Operator::Yes: return tr("whose %1 is yes").arg(name);
        case YesNoTest::Operator::No: return tr("whose %1 is no").arg(name);
        case YesNoTest::Operator::Empty: return tr("whose %1 is empty").arg(name);
        }
        Q_UNREACHABLE();
    }

    const RuleWords& m_words;
};

struct Joints {
    Q_DECLARE_TR_FUNCTIONS(siaran::ui::CriteriaPhrase)
};

} // namespace

QString eitherOf(const QStringList& words)
{
    if (words.size() < 2) {
        return words.join(QString());
    }
    //: The end of a list: all but the last, joined by commas; the last
    return Joints::tr("%1 or %2").arg(words.mid(0, words.size() - 1).join(u", "_s), words.constLast());
}

QString allOf(const QStringList& words)
{
    if (words.size() < 2) {
        return words.join(QString());
    }
    //: The end of a list: all but the last, joined by commas; the last
    return Joints::tr("%1 and %2").arg(words.mid(0, words.size() - 1).join(u", "_s), words.constLast());
}

QString criteriaPhrase(const Criterion& criterion, const RuleWords& words)
{
    return std::visit(Phrase(words), criterion);
}

} // namespace siaran::ui
