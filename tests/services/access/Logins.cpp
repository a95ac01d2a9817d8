#include "tests/services/access/Logins.h"

#include <QSqlError>
#include <QUuid>

using namespace siaran;
using namespace Qt::StringLiterals;

Logins::Logins(TestDatabase& database)
    : m_database(database)
    , m_suffix(QUuid::createUuid().toString(QUuid::Id128).left(8))
{
    m_database.execute(u"CREATE ROLE "_s + loginOf({}) + u" LOGIN"_s);
    for (const auto& role : Roles) {
        m_database.execute(u"CREATE ROLE %1 LOGIN IN ROLE %2"_s.arg(loginOf(role), role));
    }
}

Logins::~Logins()
{
    m_sessions.clear();
    for (const auto& role : Roles + QStringList {QString()}) {
        m_database.execute(u"DROP ROLE "_s + loginOf(role));
    }
}

QString Logins::loginOf(const QString& role) const
{
    return (role.isEmpty() ? u"stranger"_s : role.section(u'_', 1)) + u'_' + m_suffix;
}

db::ConnectionSettings Logins::settings(const QString& role) const
{
    auto settings = m_database.settings();
    settings.user = loginOf(role);
    return settings;
}

db::Session& Logins::session(const QString& role)
{
    auto& session = m_sessions[role];
    if (!session) {
        session = std::make_unique<db::Session>(settings(role).as(role), TestDatabase::catalog());
        if (const auto opened = session->open(); !opened) {
            qFatal("%s: %s", qPrintable(role), qPrintable(opened.error().detail));
        }
    }
    return *session;
}

QString Logins::state(const QString& role, const QString& sql)
{
    auto database = session(role).database();
    database.transaction();
    QSqlQuery query(database);
    query.exec(sql);
    while (query.nextResult()) { }
    const auto error = query.lastError();
    query.clear();
    database.rollback();
    m_said = error.databaseText();
    return error.isValid() ? error.nativeErrorCode() : QString();
}

QVariant Logins::value(const QString& role, const QString& sql)
{
    QSqlQuery query(session(role).database());
    return query.exec(sql) && query.next() ? query.value(0) : QVariant();
}
