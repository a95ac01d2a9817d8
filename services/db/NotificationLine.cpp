#include "services/db/NotificationLine.h"

#include <QSocketNotifier>
#include <QSqlDriver>
#include <libpq-fe.h>

namespace siaran::db {

NotificationLine::NotificationLine(const ConnectionSettings& settings, const SqlCatalog& catalog, QObject* parent)
    : QObject(parent)
    , m_session(settings, catalog)
{
}

NotificationLine::~NotificationLine() = default;

// The driver's own notifications are left alone: it does not tell a connection that ended from one that is silent.
Result<void> NotificationLine::listen(QLatin1StringView channel)
{
    return m_session.open()
        .and_then([&] { return m_session.runScript(QStringLiteral("LISTEN ") + channel); })
        .map([this] {
            m_connection = *static_cast<PGconn* const*>(m_session.database().driver()->handle().constData());
            PQsetNoticeProcessor(
                m_connection, [](void*, const char*) {}, nullptr); // else it writes to standard error
            m_notifier = std::make_unique<QSocketNotifier>(PQsocket(m_connection), QSocketNotifier::Read);
            connect(m_notifier.get(), &QSocketNotifier::activated, this, &NotificationLine::read);
        });
}

bool NotificationLine::ask()
{
    if (m_isAsked || !m_notifier) {
        return false;
    }
    m_isAsked = PQsendQuery(m_connection, "SELECT 1") == 1;
    return m_isAsked;
}

void NotificationLine::read()
{
    if (PQconsumeInput(m_connection) == 0) {
        m_notifier->setEnabled(false);
        Q_EMIT broken();
        return;
    }
    takeAnswer();
    while (auto* notice = PQnotifies(m_connection)) {
        const auto payload = QString::fromUtf8(notice->extra);
        PQfreemem(notice);
        Q_EMIT heard(payload);
    }
}

void NotificationLine::takeAnswer()
{
    while (m_isAsked && PQisBusy(m_connection) == 0) {
        auto* result = PQgetResult(m_connection);
        if (result == nullptr) {
            m_isAsked = false;
            Q_EMIT answered();
        }
        PQclear(result);
    }
}

} // namespace siaran::db
