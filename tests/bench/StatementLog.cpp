#include "tests/bench/StatementLog.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace siaran::bench {

StatementLog::StatementLog(QString path)
    : m_path(std::move(path))
{
    skip();
}

QString StatementLog::startSql()
{
    return u"ALTER ROLE siaran SET log_min_duration_statement = 0; ALTER ROLE siaran SET log_min_messages = 'log'; "
           "ALTER ROLE siaran SET log_error_verbosity = 'default'"_s;
}

QList<StatementLog::Entry> StatementLog::entries() const
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly) || !file.seek(m_begin)) {
        return {};
    }
    // An entry begins with the time; the text of a prepared statement follows as its detail.
    static const QRegularExpression duration(u"LOG:  duration: ([0-9.]+) ms"_s);
    static const QRegularExpression entry(u"^[0-9]{4}-[0-9]{2}-[0-9]{2} .* (LOG|DETAIL|WARNING|ERROR|FATAL|PANIC):"_s);
    QList<Entry> found;
    bool inside = false;
    while (!file.atEnd()) {
        const auto line = QString::fromUtf8(file.readLine());
        if (const auto match = entry.match(line); match.hasMatch() && match.captured(1) != "DETAIL"_L1) {
            const auto timed = duration.match(line);
            inside = timed.hasMatch();
            if (inside) {
                found.push_back({.ms = timed.captured(1).toDouble(), .text = line});
            }
        } else if (inside) {
            found.back().text += line;
        }
    }
    return found;
}

void StatementLog::skip()
{
    m_begin = QFileInfo(m_path).size();
}

} // namespace siaran::bench
