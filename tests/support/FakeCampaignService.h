#pragma once

#include "services/campaigns/CampaignService.h"
#include "tests/support/Gate.h"

#include <QCoro/QCoroFuture>

#include <algorithm>

namespace siaran::test {

/// Campaigns in a list, obeying the state machine. Set `failure` to make everything fail, close a gate to answer later.
class FakeCampaignService final : public campaigns::CampaignService {
public:
    QCoro::Task<Result<QList<Campaign>>> list() override
    {
        ++listed;
        const auto answer = failure ? Result<QList<Campaign>>(tl::unexpected(*failure)) : campaigns;
        co_await listGate.pass();
        co_return answer;
    }

    QCoro::Task<Result<Campaign>> fetch(CampaignId id) override
    {
        const auto* found = find(id);
        co_return found != nullptr ? Result<Campaign>(*found) : fail(ErrorKind::NotFound);
    }

    QCoro::Task<Result<campaigns::CampaignPage>> page(std::optional<CampaignStatus>, CampaignId, int) override
    {
        co_return Result<campaigns::CampaignPage>(campaigns::CampaignPage {.rows = campaigns});
    }
    QCoro::Task<Result<CampaignId>> saveDraft(CampaignDraft draft) override
    {
        saves.push_back(draft);
        if (!draft.id.isValid()) {
            draft.id = CampaignId(1000 + saves.size());
        }
        const auto answer = saveFailure ? Result<CampaignId>(tl::unexpected(*saveFailure)) : draft.id;
        if (answer) {
            keep(draft);
        }
        co_await saveGate.pass();
        co_return answer;
    }

    QCoro::Task<Result<CampaignDraft>> fetchDraft(CampaignId id) override
    {
        for (const auto& draft : drafts) {
            if (draft.id == id) {
                co_return draft;
            }
        }
        co_return fail(ErrorKind::NotFound);
    }

    QCoro::Task<Result<void>> remove(CampaignId id) override
    {
        asked.append(QStringLiteral("remove %1").arg(id.value()));
        if (actionFailure) {
            co_return tl::unexpected(*actionFailure);
        }
        campaigns.removeIf([id](const Campaign& campaign) { return campaign.id == id; });
        drafts.removeIf([id](const CampaignDraft& draft) { return draft.id == id; });
        co_return Result<void>();
    }

    QCoro::Task<Result<LaunchReceipt>> receipt(CampaignId) override
    {
        ++receipts;
        const auto answer = receiptAnswer;
        co_await receiptGate.pass();
        co_return answer;
    }

    QCoro::Task<Result<LaunchReceipt>> launch(CampaignId id, int confirmed) override
    {
        asked.append(QStringLiteral("launch %1 %2").arg(id.value()).arg(confirmed));
        if (actionFailure) {
            co_return tl::unexpected(*actionFailure);
        }
        if (auto* campaign = find(id); campaign != nullptr) {
            campaign->status = CampaignStatus::Running;
            campaign->startedAt = QDateTime::currentDateTimeUtc();
            campaign->matched = receiptAnswer->matched;
            campaign->excluded = receiptAnswer->excluded;
            campaign->tally.byStatus = {{MessageStatus::Pending, receiptAnswer->recipients}};
        }
        co_return Result<LaunchReceipt>(receiptAnswer); // QCoro moves out of what it is given
    }

    QCoro::Task<Result<void>> hold(CampaignId id, int confirmed) override
    {
        confirmations.append(confirmed);
        if (auto* campaign = find(id); campaign != nullptr) {
            campaign->holdUntil = QDateTime::currentDateTimeUtc().addSecs(30);
            campaign->confirmed = receiptAnswer ? receiptAnswer->recipients : 0;
        }
        return move(id, QStringLiteral("hold"), CampaignAction::Hold);
    }
    QCoro::Task<Result<void>> schedule(CampaignId id, int confirmed) override
    {
        confirmations.append(confirmed);
        return move(id, QStringLiteral("schedule"), CampaignAction::Schedule);
    }
    QCoro::Task<Result<SeriesId>> repeat(CampaignId id, int confirmed) override
    {
        confirmations.append(confirmed);
        asked.append(QStringLiteral("repeat %1").arg(id.value()));
        if (actionFailure) {
            co_return tl::unexpected(*actionFailure);
        }
        campaigns.removeIf([id](const Campaign& campaign) { return campaign.id == id; });
        CampaignSeries made;
        made.id = SeriesId(500 + seriesAnswer.size());
        seriesAnswer.prepend(made);
        co_return made.id;
    }
    QCoro::Task<Result<Approval>> approval(CampaignId) override { co_return Result<Approval>(approvalAnswer); }
    QCoro::Task<Result<void>> askApproval(CampaignId id, int confirmed) override
    {
        confirmations.append(confirmed);
        asked.append(QStringLiteral("ask approval %1").arg(id.value()));
        if (actionFailure) {
            co_return tl::unexpected(*actionFailure);
        }
        find(id)->approval = ApprovalState::Asked;
        co_return Result<void>();
    }
    QCoro::Task<Result<void>> answerApproval(CampaignId id, ApprovalId seen, ApprovalVerdict verdict,
                                             QString reason) override
    {
        const QStringList words {QStringLiteral("approve"), QStringLiteral("refuse"), QStringLiteral("withdraw")};
        asked.append(QStringLiteral("%1 %2 of %3: %4")
                         .arg(words.at(static_cast<int>(verdict)))
                         .arg(seen.value())
                         .arg(id.value())
                         .arg(reason));
        if (actionFailure) {
            co_return tl::unexpected(*actionFailure);
        }
        const std::array states {ApprovalState::Approved, ApprovalState::Refused, ApprovalState::Withdrawn};
        approvalAnswer.state = find(id)->approval = states.at(static_cast<std::size_t>(verdict));
        co_return Result<void>();
    }
    QCoro::Task<Result<void>> takeBack(CampaignId id) override
    {
        return move(id, QStringLiteral("takeBack"), CampaignAction::TakeBack);
    }
    QCoro::Task<Result<QList<campaigns::ExcludedPerson>>> excluded(CampaignId, std::optional<ExclusionReason> reason,
                                                                   ContactId after, int limit) override
    {
        QList<campaigns::ExcludedPerson> page;
        for (const auto& person : people) {
            if (person.contact > after && page.size() < limit && (!reason || person.reason == *reason)) {
                page.push_back(person);
            }
        }
        if (failure) {
            co_return tl::unexpected(*failure);
        }
        co_return page;
    }
    QCoro::Task<Result<void>> noteExcludedExport(CampaignId, int count) override
    {
        exportedPeople.append(count);
        co_return failure ? Result<void>(tl::unexpected(*failure)) : Result<void>();
    }
    QCoro::Task<Result<void>> pause(CampaignId id) override
    {
        return move(id, QStringLiteral("pause"), CampaignAction::Pause);
    }
    QCoro::Task<Result<void>> resume(CampaignId id) override
    {
        return move(id, QStringLiteral("resume"), CampaignAction::Resume);
    }
    QCoro::Task<Result<void>> stop(CampaignId id) override
    {
        return move(id, QStringLiteral("stop"), CampaignAction::Stop);
    }
    QCoro::Task<Result<campaigns::ReachedSegment>> saveReached(CampaignId id, QString name) override
    {
        asked.append(QStringLiteral("reached %1 %2").arg(id.value()).arg(name));
        if (actionFailure) {
            co_return tl::unexpected(*actionFailure);
        }
        co_return campaigns::ReachedSegment {SegmentId(77), find(id)->tally.sent()};
    }
    QCoro::Task<Result<campaigns::CampaignStarter>> starter() override
    {
        co_return Result<campaigns::CampaignStarter>(starterAnswer);
    }
    QCoro::Task<Result<QList<CampaignSeries>>> series() override
    {
        co_return Result<QList<CampaignSeries>>(seriesAnswer);
    }
    QCoro::Task<Result<void>> setSeriesStatus(SeriesId id, CampaignSeries::Status status) override
    {
        asked.append(QStringLiteral("series %1 %2").arg(id.value()).arg(toWord(status)));
        for (auto& one : seriesAnswer) {
            if (one.id == id) {
                one.status = status;
            }
        }
        seriesAnswer.removeIf([](const CampaignSeries& one) { return one.status == CampaignSeries::Status::Ended; });
        co_return Result<void>();
    }

    Campaign* find(CampaignId id)
    {
        const auto found = std::ranges::find(campaigns, id, &Campaign::id);
        return found == campaigns.end() ? nullptr : &*found;
    }

    QList<Campaign> campaigns;
    QList<CampaignDraft> drafts;
    QList<CampaignDraft> saves;
    QStringList asked; ///< "pause 3"
    QList<int> confirmations; ///< the numbers that were agreed to
    QList<campaigns::ExcludedPerson> people; ///< who is left out, by contact
    QList<int> exportedPeople; ///< as the log was told
    campaigns::CampaignStarter starterAnswer;
    QList<CampaignSeries> seriesAnswer;
    int listed = 0;
    int receipts = 0;
    Result<LaunchReceipt> receiptAnswer = LaunchReceipt {};
    Approval approvalAnswer;
    std::optional<Error> failure;
    std::optional<Error> saveFailure;
    std::optional<Error> actionFailure;
    Gate listGate;
    Gate saveGate;
    Gate receiptGate;

private:
    void keep(const CampaignDraft& draft)
    {
        const auto known = std::ranges::find(drafts, draft.id, &CampaignDraft::id);
        if (known != drafts.end()) {
            *known = draft;
        } else {
            drafts.push_back(draft);
        }
        auto* campaign = find(draft.id);
        if (campaign == nullptr) {
            Campaign fresh;
            fresh.id = draft.id;
            fresh.createdAt = QDateTime::currentDateTimeUtc();
            campaigns.prepend(fresh);
            campaign = &campaigns.first();
        }
        campaign->name = draft.name;
        campaign->segment = draft.segment;
        campaign->scheduledAt = draft.scheduledAt;
        campaign->timeZone = draft.timeZone;
    }

    QCoro::Task<Result<void>> move(CampaignId id, QString verb, CampaignAction action)
    {
        asked.append(QStringLiteral("%1 %2").arg(verb).arg(id.value()));
        if (actionFailure) {
            co_return tl::unexpected(*actionFailure);
        }
        auto* campaign = find(id);
        if (!allows(campaign->status, action)) {
            co_return fail(ErrorKind::Conflict, {}, QStringLiteral("campaign.not_allowed"));
        }
        campaign->status = *after(campaign->status, action);
        co_return Result<void>();
    }
};

} // namespace siaran::test
