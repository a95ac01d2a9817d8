#include "models/campaigns/LaunchGate.h"

#include "models/campaigns/DraftKeeper.h"

namespace siaran::models {

LaunchGate::LaunchGate(campaigns::CampaignService& service, DraftKeeper& keeper, QObject* parent)
    : QObject(parent)
    , m_service(service)
    , m_keeper(keeper)
{
}

void LaunchGate::forget()
{
    ++m_question;
    m_isLaunching = false;
}

void LaunchGate::count()
{
    const auto question = ++m_question;
    m_keeper.save([this, question](const Result<CampaignId>& saved) {
        if (!saved) {
            Q_EMIT failed(saved.error());
            return;
        }
        QCoro::connect(m_service.receipt(*saved), this, [this, question](const Result<LaunchReceipt>& receipt) {
            if (question != m_question) {
                return;
            }
            if (receipt) {
                Q_EMIT counted(*receipt);
            } else {
                Q_EMIT failed(receipt.error());
            }
        });
    });
}

void LaunchGate::confirm(const LaunchReceipt& shown)
{
    if (m_isLaunching) {
        return;
    }
    m_isLaunching = true;
    ++m_question; // a count that is on its way must not change the page under the launch
    QCoro::connect(m_service.receipt(m_keeper.draft().id), this, [this, shown](const Result<LaunchReceipt>& receipt) {
        if (receipt && *receipt == shown) {
            commit(shown);
            return;
        }
        m_isLaunching = false;
        if (receipt) {
            Q_EMIT counted(*receipt);
        } else {
            Q_EMIT failed(receipt.error());
        }
    });
}

void LaunchGate::commit(const LaunchReceipt& shown)
{
    const int recipients = shown.recipients;
    const auto& draft = m_keeper.draft();
    const auto follow = [this](auto task, auto done) {
        QCoro::connect(std::move(task), this, [this, done](const auto& answer) {
            m_isLaunching = false;
            if (answer) {
                done(answer);
            } else {
                Q_EMIT failed(answer.error());
            }
        });
    };
    if (shown.approval == ApprovalNeed::Missing) {
        follow(m_service.askApproval(draft.id, recipients),
               [this](const Result<void>&) { Q_EMIT asked(m_keeper.draft().id); });
    } else if (draft.repeats.kind != Recurrence::Kind::Once) {
        follow(m_service.repeat(draft.id, recipients),
               [this](const Result<SeriesId>& series) { Q_EMIT repeated(*series); });
    } else if (draft.scheduledAt.isValid()) {
        follow(m_service.schedule(draft.id, recipients),
               [this](const Result<void>&) { Q_EMIT scheduled(m_keeper.draft().id); });
    } else {
        follow(m_service.hold(draft.id, recipients), [this](const Result<void>&) { Q_EMIT held(m_keeper.draft().id); });
    }
}

} // namespace siaran::models
