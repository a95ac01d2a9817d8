#include "services/campaigns/Approvals.h"

#include "services/access/AuditTrail.h"
#include "services/campaigns/DraftRepository.h"
#include "services/campaigns/Launch.h"
#include "services/campaigns/Transition.h"
#include "services/db/Session.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace siaran::campaigns {

namespace {

constexpr qsizetype LongestReason = 500;
const auto Rupiah = u"IDR"_s;

QVariant nullable(const std::optional<qint64>& cost)
{
    return cost ? QVariant(*cost) : QVariant(QMetaType::fromType<qlonglong>());
}

QString receiptJson(const LaunchReceipt& receipt)
{
    QJsonObject excluded;
    for (const auto& [reason, people] : receipt.excluded) {
        excluded.insert(toWord(reason), people);
    }
    const QJsonObject json {{u"matched"_s, receipt.matched}, {u"excluded"_s, excluded}};
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

QDateTime utcAt(const QSqlQuery& row, int column)
{
    return row.isNull(column) ? QDateTime() : row.value(column).toDateTime().toUTC();
}

// Column order is that of sql/fetch_approval.sql.
Approval fromRow(const QSqlQuery& row)
{
    const auto receipt = QJsonDocument::fromJson(row.value(5).toByteArray()).object();
    Approval approval {.id = ApprovalId(row.value(0).toLongLong()),
                       .state = approvalStateFromWord(row.value(1).toString()).value_or(ApprovalState::None),
                       .matched = receipt.value("matched"_L1).toInt(),
                       .people = row.value(2).toInt(),
                       .cost = row.isNull(3) ? std::nullopt : std::optional(row.value(3).toLongLong()),
                       .currency = row.value(4).toString(),
                       .askedBy = row.value(6).toString(),
                       .askedAt = utcAt(row, 7),
                       .isOwn = row.value(8).toBool(),
                       .answeredBy = row.value(9).toString(),
                       .answeredAt = utcAt(row, 10),
                       .reason = row.value(11).toString()};
    const auto excluded = receipt.value("excluded"_L1).toObject();
    for (auto entry = excluded.begin(); entry != excluded.end(); ++entry) {
        if (const auto why = exclusionReasonFromWord(entry.key())) {
            approval.excluded.emplace(*why, entry.value().toInt());
        }
    }
    return approval;
}

/// One of the functions that answer with the word for why they did nothing.
Result<QString> wordOf(Result<QSqlQuery> query)
{
    if (!query) {
        return tl::unexpected(query.error());
    }
    query->next();
    return query->value(0).toString();
}

QString verdictWord(ApprovalVerdict verdict)
{
    switch (verdict) {
    case ApprovalVerdict::Approve: return u"approved"_s;
    case ApprovalVerdict::Refuse: return u"refused"_s;
    case ApprovalVerdict::Withdraw: return u"withdrawn"_s;
    }
    Q_UNREACHABLE();
}

QString auditAction(ApprovalVerdict verdict)
{
    return verdict == ApprovalVerdict::Approve ? u"campaign.approved"_s
                                               : u"campaign.approval_"_s + verdictWord(verdict);
}

QJsonObject told(const LaunchReceipt& receipt)
{
    QJsonObject detail {{u"matched"_s, receipt.matched}, {u"recipients"_s, receipt.recipients}};
    if (receipt.cost) {
        detail.insert(u"cost"_s, *receipt.cost);
        detail.insert(u"currency"_s, receipt.currency);
    }
    return detail;
}

Result<QJsonObject> ask(db::Session& session, const QString& actor, CampaignId id, int confirmedRecipients)
{
    const auto receipt = fetchLaunchCase(session, id).and_then([&](const LaunchCase& wanted) {
        return judgeSendable(session, wanted, confirmedRecipients);
    });
    if (!receipt) {
        return tl::unexpected(receipt.error());
    }
    if (receipt->approval == ApprovalNeed::None) {
        return fail(ErrorKind::Conflict, u"it is below the limits"_s, u"approval.not_needed"_s);
    }
    return recordVoided(session, actor, id)
        .and_then([&](int) {
            return wordOf(session.run("campaigns/ask_approval"_L1,
                                      {{":campaign"_L1, id.value()},
                                       {":who"_L1, actor},
                                       {":people"_L1, receipt->recipients},
                                       {":cost"_L1, nullable(receipt->cost)},
                                       {":currency"_L1, receipt->currency},
                                       {":receipt"_L1, receiptJson(*receipt)}}));
        })
        .and_then([&](const QString& word) -> Result<QJsonObject> {
            return word.isEmpty() ? Result<QJsonObject>(told(*receipt))
                                  : fail(ErrorKind::Conflict, word, u"approval.already"_s);
        });
}

} // namespace

LaunchReceipt priced(LaunchReceipt receipt, const LaunchCase& wanted, const RateTable& rates)
{
    const auto* message = std::get_if<TemplateMessage>(&wanted.draft.content.message);
    if (message == nullptr) {
        receipt.cost = 0;
        receipt.currency = Rupiah;
        return receipt;
    }
    const auto estimate
        = rates.estimate(receipt.byCallingCode, message->snapshot.category, QDateTime::currentDateTimeUtc().date());
    receipt.currency = estimate.currency;
    receipt.cost = estimate.unpriced == 0 ? std::optional(estimate.minorUnits) : std::nullopt;
    return receipt;
}

Result<ApprovalNeed> approvalNeed(db::Session& session, CampaignId id, const LaunchReceipt& receipt)
{
    auto query = session.run(
        "campaigns/judge_approval"_L1,
        {{":people"_L1, receipt.recipients}, {":cost"_L1, nullable(receipt.cost)}, {":campaign"_L1, id.value()}});
    if (!query) {
        return tl::unexpected(query.error());
    }
    query->next();
    return !query->value(0).toBool() ? ApprovalNeed::None
        : query->value(1).toBool()   ? ApprovalNeed::Given
        : query->value(2).toBool()   ? ApprovalNeed::Asked
                                     : ApprovalNeed::Missing;
}

Result<void> checkApproval(const LaunchReceipt& receipt)
{
    const bool may = receipt.approval == ApprovalNeed::None || receipt.approval == ApprovalNeed::Given;
    return may ? Result<void>()
               : fail(ErrorKind::Conflict, u"another owner has to approve it"_s, u"campaign.needs_approval"_s);
}

Result<Approval> fetchApproval(db::Session& session, const QString& actor, CampaignId id)
{
    auto query = session.run("campaigns/fetch_approval"_L1, {{":who"_L1, actor}, {":campaign"_L1, id.value()}});
    if (!query) {
        return tl::unexpected(query.error());
    }
    return query->next() ? fromRow(*query) : Approval();
}

// As an edit: only a draft can be asked for, and nobody can begin it meanwhile.
Result<void> askApproval(db::Session& session, const QString& actor, CampaignId id, int confirmedRecipients)
{
    return transition(session, actor, id, CampaignAction::Edit, u"campaign.approval_asked"_s,
                      [&](db::Session& within) { return ask(within, actor, id, confirmedRecipients); })
        .map([](const QJsonObject&) {});
}

Result<void> answerApproval(db::Session& session, const QString& actor, CampaignId id, ApprovalId seen,
                            ApprovalVerdict verdict, const QString& reason)
{
    const auto why = reason.trimmed();
    if (verdict == ApprovalVerdict::Refuse && (why.isEmpty() || why.size() > LongestReason)) {
        return fail(ErrorKind::Invalid, u"1 to 500 characters"_s, u"approval.reason"_s);
    }
    const auto answer = [&](db::Session& within) -> Result<QJsonObject> {
        const auto word = wordOf(within.run("campaigns/answer_approval"_L1,
                                            {{":campaign"_L1, id.value()},
                                             {":seen"_L1, seen.value()},
                                             {":who"_L1, actor},
                                             {":verdict"_L1, verdictWord(verdict)},
                                             {":reason"_L1, verdict == ApprovalVerdict::Refuse ? why : u""_s}}));
        if (!word) {
            return tl::unexpected(word.error());
        }
        if (!word->isEmpty()) {
            return fail(ErrorKind::Conflict, *word, u"approval."_s + *word);
        }
        return verdict == ApprovalVerdict::Refuse ? QJsonObject {{u"reason"_s, why}} : QJsonObject();
    };
    return transition(session, actor, id, CampaignAction::Edit, auditAction(verdict), answer)
        .map([](const QJsonObject&) {});
}

Result<void> carryApproval(db::Session& session, CampaignId draft, SeriesId series)
{
    return session.run("campaigns/carry_approval"_L1, {{":campaign"_L1, draft.value()}, {":series"_L1, series.value()}})
        .map([](const QSqlQuery&) {});
}

Result<int> recordVoided(db::Session& session, const QString& actor, CampaignId id)
{
    auto query = session.run("campaigns/void_approvals"_L1, {{":campaign"_L1, id.value()}});
    if (!query) {
        return tl::unexpected(query.error());
    }
    QList<std::pair<qint64, QString>> voided;
    while (query->next()) {
        voided.push_back({query->value(0).toLongLong(), query->value(1).toString()});
    }
    query->finish();
    for (const auto& [campaign, was] : voided) {
        const auto whole = access::snapshot(session, "campaigns/snapshot"_L1, campaign);
        const auto name = whole ? whole->value("name"_L1) : QJsonValue();
        const auto done = access::record(session, actor, u"campaign.approval_voided"_s, campaign,
                                         {{u"name"_s, name}, {u"was"_s, was}});
        if (!done) {
            return tl::unexpected(done.error());
        }
    }
    return static_cast<int>(voided.size());
}

} // namespace siaran::campaigns
