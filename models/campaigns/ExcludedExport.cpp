#include "models/campaigns/ExcludedExport.h"

#include "services/domain/CsvText.h"

using namespace Qt::StringLiterals;

namespace siaran::models {

namespace {

constexpr int PageSize = 1000;
constexpr char Separator = ',';

Error notWritten(const QSaveFile& file)
{
    return {ErrorKind::Unavailable, file.errorString(), std::nullopt, u"export.not_written"_s};
}

} // namespace

ExcludedExport::ExcludedExport(campaigns::CampaignService& service, ReasonWordOf reasonWordOf, QObject* parent)
    : QObject(parent)
    , m_service(service)
    , m_reasonWordOf(std::move(reasonWordOf))
{
}

void ExcludedExport::write(CampaignId campaign, std::optional<ExclusionReason> reason, const QString& path)
{
    m_campaign = campaign;
    m_reason = reason;
    m_people = 0;
    m_file = std::make_unique<QSaveFile>(path);
    const auto header = csvLine({tr("Name"), tr("Phone"), tr("Why not")}, Separator);
    if (!m_file->open(QIODevice::WriteOnly) || m_file->write(header) != header.size()) {
        Q_EMIT failed(notWritten(*m_file));
        return;
    }
    askPage({});
}

void ExcludedExport::askPage(ContactId after)
{
    QCoro::connect(m_service.excluded(m_campaign, m_reason, after, PageSize), this,
                   [this](const Result<QList<campaigns::ExcludedPerson>>& people) {
                       if (people) {
                           take(*people);
                       } else {
                           Q_EMIT failed(people.error());
                       }
                   });
}

void ExcludedExport::take(const QList<campaigns::ExcludedPerson>& people)
{
    QByteArray lines;
    for (const auto& person : people) {
        // Digits without the plus: a spreadsheet would take it for a formula.
        lines += csvLine({person.name, person.phoneE164.mid(1), m_reasonWordOf(person.reason)}, Separator);
    }
    m_people += static_cast<int>(people.size());
    const bool isLast = people.size() < PageSize;
    if (m_file->write(lines) != lines.size() || (isLast && !m_file->flush())) {
        Q_EMIT failed(notWritten(*m_file));
    } else if (isLast) {
        finish();
    } else {
        askPage(people.constLast().contact);
    }
}

void ExcludedExport::finish()
{
    QCoro::connect(m_service.noteExcludedExport(m_campaign, m_people), this, [this](const Result<void>& noted) {
        if (!noted) {
            m_file->cancelWriting();
            Q_EMIT failed(noted.error());
        } else if (!m_file->commit()) {
            Q_EMIT failed(notWritten(*m_file));
        } else {
            Q_EMIT written(m_people);
        }
    });
}

} // namespace siaran::models
