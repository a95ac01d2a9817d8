#pragma once

#include "services/sending/LedgerRecords.h"

#include <QCoro/QCoroTask>
#include <QDateTime>

#include <chrono>
#include <map>
#include <optional>
#include <set>

namespace siaran::media {
class MediaUploads;
}

namespace siaran::sending {

/// Sees to it that the file of a campaign is at WhatsApp before its first message, while others go on sending: one
/// upload at a time, tried again while WhatsApp cannot be reached. Whoever destroys it stops it and waits until it is
/// not busy.
class MediaCourier {
public:
    using Clock = std::chrono::steady_clock;

    /// Without `uploads`, campaigns with a file fail.
    explicit MediaCourier(media::MediaUploads* uploads);

    /// The id to send the campaign's file by, empty for a message without one. Nothing while it is on its way; it is
    /// sent for by asking.
    [[nodiscard]] std::optional<QString> idFor(const RunningCampaign& campaign, Clock::time_point now);

    /// A message was refused because of the file sent as `id`. True when that may be cured by another upload, which the
    /// next question begins; an id that has been refused after it was brought anew is not at fault, the message is.
    bool mayBeStale(CampaignId campaign, const QString& id);
    /// A message went with it.
    void accepted(CampaignId campaign);

    /// A person lets the campaign go on: it begins anew.
    void forgive(CampaignId campaign) { m_files.erase(campaign); }
    /// Campaigns whose file cannot be brought. One that is asked for again all the same, because it could not be
    /// paused, begins anew.
    [[nodiscard]] std::set<CampaignId> takeFailures();

    /// Ends an upload under way, and begins none any more.
    void stop();
    [[nodiscard]] bool isBusy() const { return m_isBusy; }

private:
    struct File {
        QString sha256 = {};
        QString id = {};
        QDateTime expiresAt = {};
        QString staleId = {}; ///< to be forgotten before the next question
        Clock::time_point notBefore = {};
        int tries = 0;
        bool wasRefused = false; ///< since a message went with it
        bool hasFailed = false;
    };

    QCoro::Task<> bring(CampaignId campaign, PhoneNumberId number, Attachment attachment); // ends by itself
    void take(CampaignId campaign, const Error& error);

    media::MediaUploads* const m_uploads;
    std::map<CampaignId, File> m_files;
    std::set<CampaignId> m_failures;
    bool m_isBusy = false;
    bool m_isStopped = false;
};

} // namespace siaran::sending
