#pragma once

#include "services/campaigns/CampaignService.h"

#include <QObject>

namespace siaran::models {

class DraftKeeper;

/// Between the review of a draft and its launch. It counts whom a launch would reach and, when the person confirms,
/// counts once more: only what was read is sent, anything else is shown again.
class LaunchGate final : public QObject {
    Q_OBJECT

public:
    LaunchGate(campaigns::CampaignService& service, DraftKeeper& keeper, QObject* parent = nullptr);

    /// Saves the draft and counts. A newer count makes an older one unheard.
    void count();
    /// Asks another owner where one has to approve it; otherwise holds, schedules when the draft has a time, or makes a
    /// series when it repeats; provided that a launch would still do what `shown` says, whose number the person has
    /// read and, where it must be, typed.
    void confirm(const LaunchReceipt& shown);
    [[nodiscard]] bool isLaunching() const { return m_isLaunching; }
    /// Another draft is reviewed from now on.
    void forget();

Q_SIGNALS:
    void counted(const siaran::LaunchReceipt& receipt);
    /// Neither counted nor sent.
    void failed(const siaran::Error& error);
    void held(siaran::CampaignId id);
    void asked(siaran::CampaignId id);
    void scheduled(siaran::CampaignId id);
    void repeated(siaran::SeriesId id);

private:
    void commit(const LaunchReceipt& shown);

    campaigns::CampaignService& m_service;
    DraftKeeper& m_keeper;
    int m_question = 0;
    bool m_isLaunching = false;
};

} // namespace siaran::models
