#include "services/domain/Campaign.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace siaran {

namespace {

constexpr int FreeTextLimit = 4096;
constexpr int CaptionLimit = 1024;
constexpr int TemplateBodyLimit = 1024;
constexpr int TemplateEdgeLimit = 60;

// Characters as people count them come close to code points; UTF-16 would count most emoji twice.
qsizetype characters(const QString& text)
{
    return text.size() - std::ranges::count_if(text, [](QChar unit) { return unit.isLowSurrogate(); });
}

bool isEmpty(const MessageContent& content)
{
    if (const auto* text = std::get_if<FreeText>(&content.message)) {
        return text->body.trimmed().isEmpty() && !content.attachment;
    }
    return std::get<TemplateMessage>(content.message).snapshot.name.isEmpty();
}

bool isTooLong(const MessageContent& content)
{
    if (const auto* text = std::get_if<FreeText>(&content.message)) {
        return characters(text->body) > (content.attachment ? CaptionLimit : FreeTextLimit);
    }
    const auto& source = std::get<TemplateMessage>(content.message).snapshot;
    return characters(source.body) > TemplateBodyLimit || characters(source.headerText) > TemplateEdgeLimit
        || characters(source.footer) > TemplateEdgeLimit;
}

bool isUnsendable(const MessageContent& content)
{
    const auto* message = std::get_if<TemplateMessage>(&content.message);
    return message != nullptr && message->snapshot.status != TemplateStatus::Approved;
}

bool isMissingMedia(const MessageContent& content)
{
    const auto required = requiredAttachment(content);
    return required && (!content.attachment || content.attachment->kind != *required);
}

bool canBeFilled(const VariableBinding& binding)
{
    const bool hasWords = !binding.source.value.trimmed().isEmpty();
    switch (binding.source.kind) {
    case VariableSource::Kind::Field: return hasWords;
    case VariableSource::Kind::Fixed: return hasWords || !binding.fallback.trimmed().isEmpty();
    case VariableSource::Kind::Name:
    case VariableSource::Kind::Phone: return true;
    }
    Q_UNREACHABLE();
}

bool hasUnboundVariable(const MessageContent& content)
{
    return std::ranges::any_of(variablesOf(content), [&content](const QString& variable) {
        const auto binding = std::ranges::find(content.bindings, variable, &VariableBinding::variable);
        return binding == content.bindings.end() || !canBeFilled(*binding);
    });
}

} // namespace

QList<DraftProblem> problemsOf(const CampaignDraft& draft, const QDateTime& nowUtc)
{
    QList<DraftProblem> problems;
    const auto check = [&problems](bool isProblem, DraftProblem problem) {
        if (isProblem) {
            problems.append(problem);
        }
    };
    const bool hasMessage = !isEmpty(draft.content);
    check(draft.name.trimmed().isEmpty(), DraftProblem::NoName);
    check(!draft.segment.isValid(), DraftProblem::NoSegment);
    check(!hasMessage, DraftProblem::NoMessage);
    check(isTooLong(draft.content), DraftProblem::MessageTooLong);
    check(hasMessage && isUnsendable(draft.content), DraftProblem::TemplateNotApproved);
    check(hasUnboundVariable(draft.content), DraftProblem::UnboundVariable);
    check(isMissingMedia(draft.content), DraftProblem::MissingMedia);
    const bool isOnce = draft.repeats.kind == Recurrence::Kind::Once;
    check(isOnce && draft.scheduledAt.isValid() && draft.scheduledAt <= nowUtc, DraftProblem::PastTime);
    check(draft.repeats.kind == Recurrence::Kind::Birthday && draft.repeats.birthdayField.isEmpty(),
          DraftProblem::NoBirthdayField);
    return problems;
}

int CampaignTally::of(MessageStatus status) const
{
    const auto found = byStatus.find(status);
    return found == byStatus.end() ? 0 : found->second;
}

int CampaignTally::recipients() const
{
    int sum = 0;
    for (const auto& [status, count] : byStatus) {
        sum += count;
    }
    return sum;
}

int CampaignTally::sent() const
{
    return of(MessageStatus::Accepted) + of(MessageStatus::Sent) + delivered();
}

int CampaignTally::delivered() const
{
    return of(MessageStatus::Delivered) + read();
}

int CampaignTally::read() const
{
    return of(MessageStatus::Read);
}

int CampaignTally::failed() const
{
    return of(MessageStatus::Failed);
}

int CampaignTally::unsettled() const
{
    int sum = 0;
    for (const auto& [status, count] : byStatus) {
        sum += isSettled(status) ? 0 : count;
    }
    return sum;
}

} // namespace siaran
