#include "tests/support/TestDatabase.h"

#include "services/db/Migrator.h"
#include "tests/support/TestCluster.h"

#include <QSqlError>
#include <QUuid>

using namespace siaran;
using namespace Qt::StringLiterals;

namespace {

const auto TemplateName = u"siaran_template"_s;

db::ConnectionSettings settingsFor(const QString& name)
{
    auto settings = TestCluster::settings();
    settings.database = name;
    return settings;
}

void administer(const QString& sql)
{
    const db::SqlCatalog none;
    db::Session session(settingsFor(u"postgres"_s), none);
    if (!session.open() || !session.runScript(sql)) {
        qFatal("test database: %s", qPrintable(sql));
    }
}

void makeTemplateOnce()
{
    static const auto made = [] {
        administer(u"CREATE DATABASE "_s + TemplateName);
        const db::SqlCatalog none;
        db::Session session(settingsFor(TemplateName), none);
        const auto migrated = session.open().and_then([&] { return db::migrate(session, u":/migrations"_s); });
        if (!migrated) {
            qFatal("migrations: %s", qPrintable(migrated.error().detail));
        }
        return true;
    }();
    Q_UNUSED(made)
}

} // namespace

TestDatabase::TestDatabase(Schema schema)
    : m_name(u"t_"_s + QUuid::createUuid().toString(QUuid::Id128))
{
    if (schema == Schema::Migrated) {
        makeTemplateOnce();
        administer(u"CREATE DATABASE %1 TEMPLATE %2 STRATEGY file_copy"_s.arg(m_name, TemplateName));
    } else {
        administer(u"CREATE DATABASE "_s + m_name);
    }
}

TestDatabase::~TestDatabase()
{
    m_session.reset();
    m_executor.reset();
    administer(u"DROP DATABASE %1 WITH (FORCE)"_s.arg(m_name));
}

db::ConnectionSettings TestDatabase::settings() const
{
    return settingsFor(m_name);
}

const db::SqlCatalog& TestDatabase::catalog()
{
    static const auto loaded = db::SqlCatalog::load(u":/sql"_s);
    if (!loaded) {
        qFatal("%s", qPrintable(loaded.error().detail));
    }
    return *loaded;
}

db::Session& TestDatabase::session()
{
    if (!m_session) {
        m_session = std::make_unique<db::Session>(settings(), catalog());
        if (auto opened = m_session->open(); !opened) {
            qFatal("%s", qPrintable(opened.error().detail));
        }
    }
    return *m_session;
}

db::DbExecutor& TestDatabase::executor()
{
    if (!m_executor) {
        m_executor = std::make_unique<db::DbExecutor>(settings(), catalog());
    }
    return *m_executor;
}

void TestDatabase::execute(const QString& sql)
{
    QSqlQuery query(session().database());
    query.exec(sql);
    while (query.nextResult()) { }
    if (query.lastError().isValid()) {
        qFatal("%s\n%s", qPrintable(sql), qPrintable(query.lastError().text()));
    }
}

QVariant TestDatabase::value(const QString& sql)
{
    QSqlQuery query(session().database());
    if (!query.exec(sql) || !query.next()) {
        qFatal("%s\n%s", qPrintable(sql), qPrintable(query.lastError().text()));
    }
    return query.value(0);
}
