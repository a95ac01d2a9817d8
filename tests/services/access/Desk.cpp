#include "tests/services/access/Desk.h"

#include <QCoro/QCoroTask>

using namespace siaran;
using namespace Qt::StringLiterals;

DeedShop::DeedShop()
{
    Shop shop(m_database);
    shop.addContacts(5);
    shop.addNumber();
    shop.addTemplate();
    m_database.execute(
        u"INSERT INTO label (name) VALUES ('VIP'), ('Old'); INSERT INTO workflow_status (name) VALUES ('New');"
        "UPDATE contact SET label_ids = '{1}' WHERE id = 1"_s);
    campaigns::SqlCampaignService owner(m_database.executor(), u"setup"_s, Shop::remotePhoneId());
    if (const auto saved = QCoro::waitFor(owner.saveDraft(shop.draft())); !saved || saved->value() != 1) {
        qFatal("no draft");
    }
}

QString DeedShop::contents()
{
    QSqlQuery tables(m_database.session().database());
    tables.exec(u"SELECT relname FROM pg_class WHERE relnamespace = 'siaran'::regnamespace AND relkind IN ('r', 'p')"
                " AND relname NOT LIKE 'audit_%' ORDER BY 1"_s);
    QString all;
    while (tables.next()) {
        const auto table = tables.value(0).toString();
        all += table + u' '
            + m_database
                  .value(
                      u"SELECT md5(coalesce(string_agg(t::text, '|' ORDER BY t::text), '')) FROM %1 AS t"_s.arg(table))
                  .toString()
            + u'\n';
    }
    return all;
}

int DeedShop::entries()
{
    return m_database.value(u"SELECT count(*) FROM audit_entry"_s).toInt();
}

Desk::Desk(DeedShop& of, const access::Actor& actor, access::Role connection)
    : shop(of)
    , database(of.database().settings().as(access::databaseRole(connection)), TestDatabase::catalog())
    , catalogue(database, actor)
    , edits(database, database, actor)
    , exports(database, actor)
    , imports(database, actor)
    , personal(database, actor)
    , consent(database, actor)
    , optOuts(database, actor)
    , segments(database, database, actor)
    , campaigns(database, database, actor, Shop::remotePhoneId())
    , aftercare(database, actor)
    , analytics(database, database, actor)
    , settings(database, actor)
    , audit(database, database, actor)
{
}
