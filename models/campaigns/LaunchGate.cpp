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
            m_keeper.draft().scheduledAt.isValid() ? schedule() : launch();
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

void LaunchGate::launch()
{
    QCoro::connect(m_service.launch(m_keeper.draft().id), this, [this](const Result<LaunchReceipt>& answer) {
        m_isLaunching = false;
        if (answer) {
            Q_EMIT launched(m_keeper.draft().id);
        } else {
            Q_EMIT failed(answer.error());
        }
    });
}

void LaunchGate::schedule()
{
    QCoro::connect(m_service.schedule(m_keeper.draft().id), this, [this](const Result<void>& answer) {
        m_isLaunching = false;
        if (answer) {
            Q_EMIT scheduled(m_keeper.draft().id);
        } else {
            Q_EMIT failed(answer.error());
        }
    });
}

} // namespace siaran::models
