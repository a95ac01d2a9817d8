#pragma once

#include "services/campaigns/CampaignService.h"

#include <QObject>
#include <QSaveFile>

namespace siaran::models {

/// Writes everybody who does not get a campaign into a CSV file, page by page. The file appears whole or not at all,
/// and once the audit log tells of it.
class ExcludedExport final : public QObject {
    Q_OBJECT

public:
    using ReasonWordOf = std::function<QString(ExclusionReason)>;

    ExcludedExport(campaigns::CampaignService& service, ReasonWordOf reasonWordOf, QObject* parent = nullptr);

    /// Everybody, or those of one reason. One at a time.
    void write(CampaignId campaign, std::optional<ExclusionReason> reason, const QString& path);

Q_SIGNALS:
    void written(int people);
    /// With reason export.not_written where the file is the trouble.
    void failed(const siaran::Error& error);

private:
    void askPage(ContactId after);
    void take(const QList<campaigns::ExcludedPerson>& people);
    void finish();

    campaigns::CampaignService& m_service;
    ReasonWordOf m_reasonWordOf;
    CampaignId m_campaign;
    std::optional<ExclusionReason> m_reason;
    std::unique_ptr<QSaveFile> m_file;
    int m_people = 0;
};

} // namespace siaran::models
