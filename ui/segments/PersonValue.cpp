#include "ui/segments/PersonValue.h"

#include "models/contacts/FieldText.h"
#include "models/support/DateText.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace siaran::ui {

namespace {

class Value {
    Q_DECLARE_TR_FUNCTIONS(siaran::ui::PersonValue)

public:
    Value(const Contact& contact, const RuleWords& words)
        : m_contact(contact)
        , m_words(words)
    {
    }

    QString operator()(const EveryoneCriterion&) const { return {}; }
    QString operator()(const CampaignCriterion&) const { return {}; }

    QString operator()(const LabelCriterion&) const
    {
        return m_contact.labels.isEmpty() ? tr("Labels: none") : tr("Labels: %1").arg(m_contact.labels.join(u", "_s));
    }

    QString operator()(const WorkflowCriterion&) const
    {
        return m_contact.workflowStatus.isEmpty() ? tr("Status: none") : tr("Status: %1").arg(m_contact.workflowStatus);
    }

    QString operator()(const ActivityCriterion& criterion) const
    {
        using Subject = ActivityCriterion::Subject;
        switch (criterion.subject) {
        case Subject::Created: return tr("Added on: %1").arg(models::dayText(m_contact.createdAt));
        case Subject::LastInbound:
            return m_contact.lastInboundAt.isValid()
                ? tr("Last reply: %1").arg(models::dayText(m_contact.lastInboundAt))
                : tr("Last reply: never");
        case Subject::LastOutbound:
            return m_contact.lastOutboundAt.isValid()
                ? tr("Last message: %1").arg(models::dayText(m_contact.lastOutboundAt))
                : tr("Last message: never");
        case Subject::LastCampaign: return {};
        }
        Q_UNREACHABLE();
    }

    QString operator()(const FieldCriterion& criterion) const
    {
        const auto& fields = m_words.catalogue.fields;
        const auto field = std::ranges::find(fields, criterion.key, &CustomField::key);
        if (field == fields.end()) {
            return {};
        }
        const auto value = m_contact.fields.find(criterion.key);
        return value == m_contact.fields.end() ? tr("%1: empty").arg(field->label)
                                               //: A field of a contact and its value
                                               : tr("%1: %2").arg(field->label, models::fieldText(value->second));
    }

    QString operator()(const ConversationCountCriterion&) const
    {
        return tr("Conversations: %1").arg(QLocale().toString(m_contact.conversationCount));
    }

    QString operator()(const RatingCriterion&) const
    {
        return m_contact.rating ? tr("Rating: %1").arg(*m_contact.rating) : tr("Rating: none");
    }

    QString operator()(const OptedOutCriterion&) const
    {
        return m_contact.optedOut ? tr("Opted out") : tr("Can be messaged");
    }

private:
    const Contact& m_contact;
    const RuleWords& m_words;
};

} // namespace

QString personValue(const Criterion& criterion, const Contact& contact, const RuleWords& words)
{
    return std::visit(Value(contact, words), criterion);
}

} // namespace siaran::ui
