#include "tests/services/access/RightsMatrix.h"

#include "tests/services/access/Logins.h"

#include <QRegularExpression>
#include <QSqlError>

using namespace Qt::StringLiterals;

namespace {

constexpr auto Refused = "42501"_L1;

QStringList lines(TestDatabase& database, const QString& sql)
{
    QSqlQuery query(database.session().database());
    if (!query.exec(sql)) {
        qFatal("%s", qPrintable(query.lastError().text()));
    }
    QStringList found;
    while (query.next()) {
        found.append(query.value(0).toString());
    }
    return found;
}

// The partitions of single days come and go.
QStringList tables(TestDatabase& database)
{
    return lines(database, uR"(SELECT format('%s.%s', relnamespace::regnamespace, relname) FROM pg_class
                                WHERE relnamespace IN ('siaran'::regnamespace, 'siaran_supervisor'::regnamespace)
                                  AND relkind IN ('r', 'p', 'v') AND relname !~ '^webhook_inbox_[0-9]{8}$'
                                ORDER BY relnamespace::regnamespace::text, relname)"_s);
}

/// What one role may do with one table.
class Attempt {
public:
    Attempt(TestDatabase& database, Logins& logins, QString role, QString table)
        : m_database(database)
        , m_logins(logins)
        , m_role(std::move(role))
        , m_table(std::move(table))
    {
    }

    QString told()
    {
        if (m_logins
                .value(m_role, u"SELECT relkind = 'v' FROM pg_class WHERE oid = to_regclass('%1')"_s.arg(m_table))
                .toBool()) {
            return reads().isEmpty() ? u"–"_s : reads();
        }
        const QStringList may {reads(), adds(), changes(), verb(u"remove"_s, u"DELETE FROM %1 WHERE false"_s),
                               verb(u"empty"_s, u"TRUNCATE %1"_s)};
        const auto said = may.filter(QRegularExpression(u"."_s));
        return said.isEmpty() ? u"–"_s : said.join(u", "_s);
    }

private:
    bool refused(const QString& sql)
    {
        return m_logins.state(m_role, sql) == Refused && !m_logins.said().contains("row-level security"_L1);
    }

    QString verb(const QString& word, const QString& sql) { return refused(sql.arg(m_table)) ? QString() : word; }

    QString reads()
    {
        if (refused(u"SELECT FROM "_s + m_table)) {
            return {};
        }
        const auto exists = u"SELECT EXISTS (SELECT FROM %1)"_s.arg(m_table);
        return m_database.value(exists).toBool() && !m_logins.value(m_role, exists).toBool() ? u"*sees no row*"_s
                                                                                             : u"read"_s;
    }

    QString adds() { return verb(u"add"_s, u"INSERT INTO %1 DEFAULT VALUES"_s); }

    QString changes()
    {
        const auto columns
            = lines(m_database, uR"(SELECT attname FROM pg_attribute WHERE attrelid = '%1'::regclass
                                       AND attnum > 0 AND NOT attisdropped ORDER BY attnum)"_s.arg(m_table));
        QStringList may;
        for (const auto& column : columns) {
            if (!refused(u"UPDATE %1 SET %2 = DEFAULT WHERE false"_s.arg(m_table, column))) {
                may.append(column);
            }
        }
        return may.isEmpty() ? QString() : may == columns ? u"change"_s : u"change `%1`"_s.arg(may.join(u"` `"_s));
    }

    TestDatabase& m_database;
    Logins& m_logins;
    const QString m_role;
    const QString m_table;
};

QString head(const QString& what)
{
    QString row = u"| %1 |"_s.arg(what);
    QString rule = u"|---|"_s;
    for (const auto& role : Logins::Roles) {
        row += u" %1 |"_s.arg(role.section(u'_', 1));
        rule += u"---|"_s;
    }
    return row + u'\n' + rule + u'\n';
}

QString tableRows(TestDatabase& database, Logins& logins)
{
    QString text = head(u"table"_s);
    for (const auto& table : tables(database)) {
        text += u"| %1 |"_s.arg(QString(table).remove(QRegularExpression(u"^siaran\\."_s)));
        for (const auto& role : Logins::Roles) {
            text += u" %1 |"_s.arg(Attempt(database, logins, role, table).told());
        }
        text += u'\n';
    }
    return text;
}

// What triggers run is called by nobody.
QString functionRows(TestDatabase& database, Logins& logins)
{
    const auto calls = lines(database, uR"(
        SELECT format('%s|%s(%s)', p.proname, p.proname,
                      (SELECT string_agg(format('NULL::%s', format_type(t, NULL)), ', ' ORDER BY n)
                         FROM unnest(p.proargtypes) WITH ORDINALITY AS a (t, n)))
          FROM pg_proc p
         WHERE p.pronamespace = 'siaran'::regnamespace AND p.prorettype <> 'trigger'::regtype
         ORDER BY p.proname, p.oid::regprocedure::text)"_s);
    QString text = head(u"function"_s);
    for (const auto& call : calls) {
        text += u"| %1 |"_s.arg(call.section(u'|', 0, 0));
        for (const auto& role : Logins::Roles) {
            const auto refused = logins.state(role, u"SELECT "_s + call.section(u'|', 1)) == Refused
                && logins.said().contains(
                    QRegularExpression(u"permission denied for (function|aggregate) "_s + call.section(u'|', 0, 0)));
            text += refused ? u" – |"_s : u" run |"_s;
        }
        text += u'\n';
    }
    return text;
}

} // namespace

QString rightsMatrix(TestDatabase& database, Logins& logins)
{
    return u"# Who may do what in the database\n\n"
           "PostgreSQL holds these rights; the programs check first only to give a better sentence. Written down by a "
           "test that connects as a member of each role and tries everything: `SIARAN_WRITE_RIGHTS=1 "
           "build/release/bin/tst_rights`. People are owner, supervisor or agent; sender and webhook are programs. "
           "`siaran_schema` owns everything and nobody can log in as it; PUBLIC has nothing.\n\n"
           "*read*, *add*, *change* and *remove* are SELECT, INSERT, UPDATE and DELETE; a change of some columns names "
           "them. *Sees no row* is a policy: the question is answered, and with nothing. Two policies more: an agent "
           "adds and changes what somebody said about being written to (`contact_preference`, `consent_event`) only "
           "where it is a stop.\n\n"
           "A supervisor reads the tables with numbers through views in the schema `siaran_supervisor`, which stand in "
           "for them in every statement. They show the numbers with stars where the owner hides them "
           "(docs/decisions/0013-masked-numbers.md).\n\n"_s
        + tableRows(database, logins) + u'\n' + functionRows(database, logins);
}
