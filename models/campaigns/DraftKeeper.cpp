#include "models/campaigns/DraftKeeper.h"

namespace siaran::models {

DraftKeeper::DraftKeeper(campaigns::CampaignService& service, QObject* parent)
    : QObject(parent)
    , m_service(service)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(PauseMs);
    connect(&m_pause, &QTimer::timeout, this, &DraftKeeper::saveNow);
}

void DraftKeeper::begin(const CampaignDraft& draft)
{
    // What the last pause had not saved yet; only while the first save is on its way it would be saved a second time.
    if (m_isDirty && (m_draft.id.isValid() || !m_isSaving)) {
        QCoro::connect(m_service.saveDraft(m_draft), this, [](const Result<CampaignId>&) {});
    }
    ++m_generation;
    m_pause.stop();
    m_waiting.clear();
    m_isDirty = false;
    m_isSaving = false;
    m_draft = draft;
    Q_EMIT changed();
}

void DraftKeeper::change(const std::function<void(CampaignDraft&)>& edit)
{
    auto edited = m_draft;
    edit(edited);
    if (edited == m_draft) {
        return;
    }
    m_draft = edited;
    m_isDirty = true;
    m_pause.start();
    Q_EMIT changed();
}

void DraftKeeper::save(Then then)
{
    if (isSaved() && !m_isSaving) {
        then(m_draft.id);
        return;
    }
    m_waiting.push_back(std::move(then));
    saveNow();
}

void DraftKeeper::saveNow()
{
    m_pause.stop();
    if (m_isSaving) {
        return; // take() looks again
    }
    m_isSaving = true;
    m_isDirty = false;
    QCoro::connect(m_service.saveDraft(m_draft), this,
                   [this, generation = m_generation](const Result<CampaignId>& answer) {
                       if (generation == m_generation) {
                           take(answer);
                       }
                   });
}

void DraftKeeper::take(const Result<CampaignId>& answer)
{
    m_isSaving = false;
    if (!answer) {
        m_isDirty = true;
        Q_EMIT saveFailed(answer.error());
        tellWaiting(answer);
        return;
    }
    m_draft.id = *answer;
    if (m_isDirty) {
        if (!m_waiting.isEmpty() || !m_pause.isActive()) {
            saveNow();
        }
        return;
    }
    Q_EMIT saved();
    tellWaiting(answer);
}

void DraftKeeper::tellWaiting(const Result<CampaignId>& answer)
{
    const auto waiting = std::exchange(m_waiting, {});
    for (const auto& then : waiting) {
        then(answer);
    }
}

} // namespace siaran::models
