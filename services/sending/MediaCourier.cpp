#include "services/sending/MediaCourier.h"

#include "services/media/MediaUploads.h"
#include "services/sending/RetryPolicy.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace siaran::sending {

namespace {

constexpr auto BusyRest = 500ms;
constexpr int MostTries = 6; // about a minute

bool mayPass(const Error& error)
{
    return error.kind == ErrorKind::Unavailable || error.kind == ErrorKind::RateLimited;
}

} // namespace

MediaCourier::MediaCourier(media::MediaUploads* uploads)
    : m_uploads(uploads)
{
}

std::optional<QString> MediaCourier::idFor(const RunningCampaign& campaign, Clock::time_point now)
{
    const auto& attachment = campaign.content.attachment;
    const auto required = requiredAttachment(campaign.content);
    if (!attachment && !required) {
        return QString();
    }
    auto& file = m_files[campaign.id];
    if (attachment && file.sha256 != attachment->sha256) {
        file = {.sha256 = attachment->sha256};
    }
    if (!file.id.isEmpty() && file.expiresAt > QDateTime::currentDateTimeUtc()) {
        return file.id;
    }
    if (file.hasFailed || m_isBusy || m_isStopped || now < file.notBefore) {
        return std::nullopt;
    }
    if (!attachment || m_uploads == nullptr) {
        file.hasFailed = true;
        m_failures.insert(campaign.id);
        return std::nullopt;
    }
    bring(campaign.id, campaign.number, *attachment);
    return std::nullopt;
}

bool MediaCourier::mayBeStale(CampaignId campaign, const QString& id)
{
    const auto found = m_files.find(campaign);
    if (found == m_files.end()) {
        return false;
    }
    auto& file = found->second;
    if (file.id != id) {
        return true; // of the id before, which is being replaced
    }
    if (std::exchange(file.wasRefused, true)) {
        return false;
    }
    file.staleId = std::exchange(file.id, {});
    return true;
}

void MediaCourier::accepted(CampaignId campaign)
{
    if (const auto found = m_files.find(campaign); found != m_files.end()) {
        found->second.wasRefused = false;
    }
}

std::set<CampaignId> MediaCourier::takeFailures()
{
    for (const auto campaign : m_failures) {
        forgive(campaign);
    }
    return std::exchange(m_failures, {});
}

void MediaCourier::stop()
{
    m_isStopped = true;
    if (m_uploads != nullptr) {
        m_uploads->stop();
    }
}

QCoro::Task<> MediaCourier::bring(CampaignId campaign, PhoneNumberId number, Attachment attachment)
{
    m_isBusy = true;
    const auto stale = m_files[campaign].staleId;
    auto forgetting = stale.isEmpty() ? std::optional<QCoro::Task<Result<void>>>()
                                      : std::optional(m_uploads->forget(number, stale));
    Result<void> forgotten;
    if (forgetting) {
        forgotten = co_await *forgetting;
    }
    Result<media::RemoteFile> remote = tl::unexpected(Error {});
    if (forgotten) {
        auto asking = m_uploads->idFor(number, attachment);
        remote = co_await asking;
    } else {
        remote = tl::unexpected(forgotten.error());
    }
    m_isBusy = false;
    const auto found = m_files.find(campaign);
    if (found == m_files.end() || found->second.sha256 != attachment.sha256) {
        co_return; // a person has changed it meanwhile
    }
    if (!remote) {
        take(campaign, remote.error());
        co_return;
    }
    auto& file = found->second;
    file.id = remote->id;
    file.expiresAt = remote->expiresAt;
    file.staleId.clear();
    file.tries = 0;
}

void MediaCourier::take(CampaignId campaign, const Error& error)
{
    auto& file = m_files[campaign];
    if (error.reason == "media.busy"_L1) {
        file.notBefore = Clock::now() + BusyRest;
        return;
    }
    if (m_isStopped || error.kind == ErrorKind::Cancelled) {
        return;
    }
    if (mayPass(error) && ++file.tries < MostTries) {
        const auto rest = backOff(file.tries, 2s, 30s, QRandomGenerator::global()->generateDouble());
        file.notBefore = Clock::now() + std::max(rest, error.retryAfter.value_or(0ms));
        return;
    }
    file.hasFailed = true;
    m_failures.insert(campaign);
}

} // namespace siaran::sending
