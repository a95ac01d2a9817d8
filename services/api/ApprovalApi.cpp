#include "services/api/Body.h"
#include "services/api/CampaignJson.h"
#include "services/api/JsonParts.h"
#include "services/api/Routes.h"
#include "services/campaigns/CampaignService.h"

using namespace Qt::StringLiterals;

namespace siaran::api {

namespace {

/// How it stands, as every act on it answers.
QCoro::Task<Answer> standing(Request request)
{
    // A campaign that is not there has no approval, which says something else.
    auto looking = request.services->campaigns.fetch(CampaignId(request.id));
    if (const auto campaign = co_await looking; !campaign) {
        co_return tl::unexpected(campaign.error());
    }
    auto reading = request.services->campaigns.approval(CampaignId(request.id));
    const auto approval = co_await reading;
    co_return approval.map([](const Approval& found) { return json(toJson(found)); });
}

QCoro::Task<Answer> after(Request request, QCoro::Task<Result<void>> act)
{
    if (const auto done = co_await act; !done) {
        co_return tl::unexpected(done.error());
    }
    auto answering = standing(std::move(request));
    co_return co_await answering;
}

QCoro::Task<Answer> refused(Error error)
{
    co_return tl::unexpected(error);
}

QCoro::Task<Answer> ask(Request request)
{
    const auto body = jsonOf(request.http, {u"confirmed_recipients"_s});
    if (!body) {
        return refused(body.error());
    }
    const JsonReader reader(*body);
    const auto confirmed = confirmedIn(reader);
    if (const auto read = bodyResult(reader, 0); !read) {
        return refused(read.error());
    }
    auto act = request.services->campaigns.askApproval(CampaignId(request.id), confirmed);
    return after(std::move(request), std::move(act));
}

QCoro::Task<Answer> answered(Request request, ApprovalVerdict verdict)
{
    const auto body = jsonOf(request.http,
                             verdict == ApprovalVerdict::Refuse ? QStringList {u"approval_id"_s, u"reason"_s}
                                                                : QStringList {u"approval_id"_s});
    if (!body) {
        return refused(body.error());
    }
    const JsonReader reader(*body);
    const auto seen = reader.has(u"approval_id"_s) ? reader.member(u"approval_id"_s).integer() : 0;
    if (seen < 0) {
        reader.member(u"approval_id"_s).refuse(u"not an id"_s);
    }
    const auto reason = reader.has(u"reason"_s) ? reader.member(u"reason"_s).text() : QString();
    if (const auto read = bodyResult(reader, 0); !read) {
        return refused(read.error());
    }
    auto act = request.services->campaigns.answerApproval(CampaignId(request.id), ApprovalId(seen), verdict, reason);
    return after(std::move(request), std::move(act));
}

QCoro::Task<Answer> approve(Request request)
{
    return answered(std::move(request), ApprovalVerdict::Approve);
}

QCoro::Task<Answer> refuse(Request request)
{
    return answered(std::move(request), ApprovalVerdict::Refuse);
}

QCoro::Task<Answer> withdraw(Request request)
{
    return answered(std::move(request), ApprovalVerdict::Withdraw);
}

} // namespace

QList<Route> approvalRoutes()
{
    const auto one = "/api/campaigns/{id}"_ba;
    return {
        {"GET"_ba, one + "/approval"_ba, u"getApproval"_s, Access::OwnerAndSupervisor, false, standing},
        {"POST"_ba, one + "/ask-approval"_ba, u"askApproval"_s, Access::Owner, true, ask},
        {"POST"_ba, one + "/approve"_ba, u"approveCampaign"_s, Access::Owner, true, approve},
        {"POST"_ba, one + "/refuse"_ba, u"refuseCampaign"_s, Access::Owner, true, refuse},
        {"POST"_ba, one + "/withdraw-approval"_ba, u"withdrawApproval"_s, Access::Owner, true, withdraw},
    };
}

} // namespace siaran::api
