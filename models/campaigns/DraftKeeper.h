#pragma once

#include "services/campaigns/CampaignService.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace siaran::models {

/// Keeps the draft that is being written: a second after the last change it is saved, one save at a time, so that an
/// older state never overwrites a newer one. A draft nobody touched is not saved.
class DraftKeeper final : public QObject {
    Q_OBJECT

public:
    static constexpr int PauseMs = 1000;
    using Then = std::function<void(const Result<CampaignId>&)>;

    explicit DraftKeeper(campaigns::CampaignService& service, QObject* parent = nullptr);

    /// Begins with another draft; the one before is saved, and its answers are not listened to any more.
    void begin(const CampaignDraft& draft);

    [[nodiscard]] const CampaignDraft& draft() const { return m_draft; }
    [[nodiscard]] bool isSaved() const { return !m_isDirty && m_draft.id.isValid(); }
    /// Nobody has touched it and it was never saved: there is nothing to lose.
    [[nodiscard]] bool isUntouched() const { return !m_isDirty && !m_isSaving && !m_draft.id.isValid(); }

    /// Changes the draft and saves it after the pause. No change, no save.
    void change(const std::function<void(CampaignDraft&)>& edit);

    /// Saves now what is not saved and says when all of it is, or why not.
    void save(Then then);

Q_SIGNALS:
    void changed();
    void saved();
    void saveFailed(const siaran::Error& error);

private:
    void saveNow();
    void take(const Result<CampaignId>& answer);
    void tellWaiting(const Result<CampaignId>& answer);

    campaigns::CampaignService& m_service;
    QTimer m_pause;
    CampaignDraft m_draft;
    QList<Then> m_waiting;
    int m_generation = 0; ///< which draft: answers about an earlier one are not listened to
    bool m_isDirty = false;
    bool m_isSaving = false;
};

} // namespace siaran::models
