#include "services/analytics/ReportExporter.h"

#include "services/analytics/AnalyticsRepository.h"
#include "services/analytics/ReportWriter.h"
#include "services/db/Session.h"

#include <QSaveFile>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace siaran::analytics {

namespace {

constexpr int PageSize = 2000;

tl::unexpected<Error> notWritten(const QIODevice& out)
{
    return fail(ErrorKind::Unavailable, out.errorString(), u"export.not_written"_s);
}

Result<void> write(QIODevice& out, const QByteArray& bytes)
{
    if (out.write(bytes) != bytes.size()) {
        return notWritten(out);
    }
    return {};
}

/// One report on its way into a device.
class Export {
public:
    Export(db::Session& session, ReportWriter& writer, QIODevice& out)
        : m_session(session)
        , m_writer(writer)
        , m_out(out)
    {
    }

    Result<int> run(CampaignId campaign)
    {
        const auto head = fetchReportHead(m_session, campaign);
        if (!head) {
            return tl::unexpected(head.error());
        }
        m_timeZone = QTimeZone(head->timeZone.toUtf8());
        return write(m_out, m_writer.begin(*head))
            .and_then([&] { return writeRecipients(campaign); })
            .and_then([&] { return writeExclusions(campaign); })
            .and_then([&] { return write(m_out, m_writer.end()); })
            .map([this] { return m_rows; });
    }

private:
    Result<void> writeRecipients(CampaignId campaign)
    {
        RecipientPage page {.hasMore = true};
        for (int last = 0; page.hasMore;) {
            auto next = fetchRecipients(m_session, RecipientQuery {.campaign = campaign}, last, PageSize);
            if (!next) {
                return tl::unexpected(next.error());
            }
            page = *std::move(next);
            for (const auto& recipient : std::as_const(page.rows)) {
                if (auto written = writeRow(reportRow(recipient, m_timeZone)); !written) {
                    return written;
                }
                last = recipient.position;
            }
        }
        return {};
    }

    Result<void> writeExclusions(CampaignId campaign)
    {
        ContactId last;
        for (bool hasMore = true; hasMore;) {
            const auto page = fetchExclusions(m_session, campaign, last, PageSize);
            if (!page) {
                return tl::unexpected(page.error());
            }
            for (const auto& exclusion : *page) {
                if (auto written = writeRow(reportRow(exclusion)); !written) {
                    return written;
                }
                last = exclusion.contact;
            }
            hasMore = page->size() == PageSize;
        }
        return {};
    }

    Result<void> writeRow(const ReportRow& row)
    {
        ++m_rows;
        return write(m_out, m_writer.row(row));
    }

    db::Session& m_session;
    ReportWriter& m_writer;
    QIODevice& m_out;
    QTimeZone m_timeZone;
    int m_rows = 0;
};

} // namespace

Result<int> writeReport(db::Session& session, CampaignId campaign, ReportWriter& writer, QIODevice& out)
{
    db::Transaction transaction(session);
    return transaction.beginSnapshot()
        .and_then([&] { return Export(session, writer, out).run(campaign); })
        .and_then([&](int rows) { return transaction.commit().map([rows] { return rows; }); });
}

Result<int> exportReport(db::Session& session, CampaignId campaign, ExportFormat format, const QString& path,
                         const std::function<Result<void>(int rows)>& tell)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        return notWritten(file);
    }
    const auto writer = makeReportWriter(format);
    const auto rows = writeReport(session, campaign, *writer, file);
    if (!rows) {
        return rows;
    }
    // commit() of Qt 6.4 misses an error of the last, buffered write: it would leave half a file.
    if (!file.flush()) {
        return notWritten(file);
    }
    return tell(*rows).and_then([&]() -> Result<int> { return file.commit() ? Result<int>(*rows) : notWritten(file); });
}

} // namespace siaran::analytics
