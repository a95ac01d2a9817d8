#include "services/analytics/JsonReportWriter.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace siaran::analytics {

namespace {

QByteArray compact(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QJsonObject headToJson(const ReportHead& head)
{
    const QTimeZone zone(head.timeZone.toUtf8());
    return {
        {u"id"_s, head.id.value()},
        {u"name"_s, head.name},
        {u"status"_s, toWord(head.status)},
        {u"time_zone"_s, head.timeZone},
        {u"matched"_s, head.matched},
        {u"created_at"_s, reportTime(head.createdAt, zone)},
        {u"scheduled_at"_s, reportTime(head.scheduledAt, zone)},
        {u"started_at"_s, reportTime(head.startedAt, zone)},
        {u"finished_at"_s, reportTime(head.finishedAt, zone)},
    };
}

} // namespace

QByteArray JsonReportWriter::begin(const ReportHead& head)
{
    m_isFirst = true;
    return R"({"campaign":)" + compact(headToJson(head)) + ",\n" + R"("messages":[)";
}

QByteArray JsonReportWriter::row(const ReportRow& row)
{
    QJsonObject message;
    for (std::size_t column = 0; column < row.size(); ++column) {
        message.insert(ReportColumns.at(column), row.at(column));
    }
    const auto lead = m_isFirst ? "\n"_ba : ",\n"_ba;
    m_isFirst = false;
    return lead + compact(message);
}

QByteArray JsonReportWriter::end()
{
    return "\n]}\n"_ba;
}

} // namespace siaran::analytics
