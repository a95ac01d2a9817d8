#include "ui/segments/CriteriaPhrase.h"

#include "models/contacts/FieldText.h"
#include "models/support/DateText.h"

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
    explicit Phrase(const contacts::ContactCatalogue& catalogue)
        : m_catalogue(catalogue)
    {
    }

    // Every phrase continues "People …".
    QString operator()(const EveryoneCriterion&) const { return tr("of every kind"); }

    QString operator()(const LabelCriterion& criterion) const
    {
        const auto names = namesOf(criterion.labels, m_catalogue.labels, tr("a deleted label"));
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
        const auto names = namesOf(criterion.statuses, m_catalogue.workflowStatuses, tr("a deleted status"));
        if (names.isEmpty()) {
            return tr("with the status …");
        }
        return (criterion.match == WorkflowCriterion::Match::AnyOf ? tr("with the status %1")
                                                                   : tr("without the status %1"))
            .arg(eitherOf(names));
    }

    QString operator()(const ActivityCriterion& criterion) const
    {
        using Operator = ActivityCriterion::Operator;
        switch (criterion.op) {
        case Operator::InLastDays: return within(criterion);
        case Operator::NotInLastDays: return notWithin(criterion);
        case Operator::Never: return never(criterion.subject);
        case Operator::Between: return between(criterion);
        }
        Q_UNREACHABLE();
    }

    QString operator()(const FieldCriterion& criterion) const
    {
        const auto& fields = m_catalogue.fields;
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

    QString operator()(const CampaignCriterion& criterion) const
    {
        using Operator = CampaignCriterion::Operator;
        switch (criterion.op) {
        case Operator::InCampaign: return did(criterion.behaviour).arg(tr("a campaign"));
        case Operator::NotInCampaign: return didNot(criterion.behaviour).arg(tr("a campaign"));
        case Operator::InLastDays:
            return did(criterion.behaviour).arg(tr("a campaign in the last %n day(s)", nullptr, criterion.days));
        case Operator::NotInLastDays:
            return didNot(criterion.behaviour).arg(tr("a campaign in the last %n day(s)", nullptr, criterion.days));
        }
        Q_UNREACHABLE();
    }

private:
    using Subject = ActivityCriterion::Subject;

    static QString did(CampaignCriterion::Behaviour behaviour)
    {
        using Behaviour = CampaignCriterion::Behaviour;
        switch (behaviour) {
        //: %1 is a campaign, or any campaign within some days
        case Behaviour::Received: return tr("who were sent %1");
        case Behaviour::Delivered: return tr("whom %1 reached");
        case Behaviour::Read: return tr("who read %1");
        case Behaviour::Replied: return tr("who replied to %1");
        case Behaviour::Failed: return tr("whom %1 could not reach");
        }
        Q_UNREACHABLE();
    }

    static QString didNot(CampaignCriterion::Behaviour behaviour)
    {
        using Behaviour = CampaignCriterion::Behaviour;
        switch (behaviour) {
        //: %1 is a campaign, or any campaign within some days
        case Behaviour::Received: return tr("who were not sent %1");
        case Behaviour::Delivered: return tr("whom %1 did not reach");
        case Behaviour::Read: return tr("who did not read %1");
        case Behaviour::Replied: return tr("who did not reply to %1");
        case Behaviour::Failed: return tr("for whom %1 did not fail");
        }
        Q_UNREACHABLE();
    }

    static QString within(const ActivityCriterion& criterion)
    {
        switch (criterion.subject) {
        case Subject::Created: return tr("added in the last %n day(s)", nullptr, criterion.days);
        case Subject::LastInbound: return tr("who wrote to you in the last %n day(s)", nullptr, criterion.days);
        case Subject::LastOutbound: return tr("who got a message in the last %n day(s)", nullptr, criterion.days);
        case Subject::LastCampaign: return tr("who got a campaign in the last %n day(s)", nullptr, criterion.days);
        }
        Q_UNREACHABLE();
    }

    static QString notWithin(const ActivityCriterion& criterion)
    {
        switch (criterion.subject) {
        case Subject::Created: return tr("not added in the last %n day(s)", nullptr, criterion.days);
        case Subject::LastInbound: return tr("who did not write to you in the last %n day(s)", nullptr, criterion.days);
        case Subject::LastOutbound: return tr("who got no message in the last %n day(s)", nullptr, criterion.days);
        case Subject::LastCampaign: return tr("who got no campaign in the last %n day(s)", nullptr, criterion.days);
        }
        Q_UNREACHABLE();
    }

    static QString never(Subject subject)
    {
        switch (subject) {
        case Subject::Created: return tr("without a day of adding");
        case Subject::LastInbound: return tr("who never wrote to you");
        case Subject::LastOutbound: return tr("who never got a message");
        case Subject::LastCampaign: return tr("who never got a campaign");
        }
        Q_UNREACHABLE();
    }

    static QString between(const ActivityCriterion& criterion)
    {
        const auto from = dayText(criterion.from);
        const auto to = dayText(criterion.to);
        QString pattern;
        switch (criterion.subject) {
        //: The last %1 is one of: "between … and …", "on or after …", "on or before …"
        case Subject::Created: pattern = tr("added %1"); break;
        case Subject::LastInbound: pattern = tr("who last wrote to you %1"); break;
        case Subject::LastOutbound: pattern = tr("who last got a message %1"); break;
        case Subject::LastCampaign: pattern = tr("who last got a campaign %1"); break;
        }
        if (to.isEmpty()) {
            return pattern.arg(tr("on or after %1").arg(from));
        }
        return pattern.arg(from.isEmpty() ? tr("on or before %1").arg(to) : tr("between %1 and %2").arg(from, to));
    }

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
        case Operator::InNextDays: return tr("whose %1 is in the next %n day(s)", nullptr, test.days).arg(name);
        case Operator::AnniversaryInNextDays:
            return tr("whose %1 returns in the next %n day(s)", nullptr, test.days).arg(name);
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

    const contacts::ContactCatalogue& m_catalogue;
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

QString criteriaPhrase(const Criterion& criterion, const contacts::ContactCatalogue& catalogue)
{
    return std::visit(Phrase(catalogue), criterion);
}

} // namespace siaran::ui
