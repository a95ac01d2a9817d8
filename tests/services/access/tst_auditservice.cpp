#include "services/access/AuditChange.h"
#include "services/access/AuditTrail.h"
#include "services/access/SqlAuditService.h"
#include "tests/support/TestDatabase.h"

#include <QCoro/QCoroTask>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <rapidcheck.h>

using namespace siaran;
using namespace Qt::StringLiterals;

namespace {

const QStringList People {u"Rina"_s, u"Budi"_s, u"sender"_s};
const QStringList Actions {u"campaign.edited"_s, u"campaign.launched"_s, u"series.paused"_s, u"contact.changed"_s};

QList<qint64> ids(const QList<access::AuditEntry>& entries)
{
    QList<qint64> found;
    for (const auto& entry : entries) {
        found.append(entry.id);
    }
    return found;
}

rc::Gen<QString> oneOf(const QStringList& words)
{
    return rc::gen::elementOf(std::vector<QString>(words.begin(), words.end()));
}

} // namespace

class TestAuditService : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        for (int place = 0; place < 120; ++place) {
            QVERIFY(access::record(m_database.session(), People.at(place % 3), Actions.at(place * 7 % 4), 1 + place % 5,
                                   {{u"place"_s, place}}));
        }
    }

    void theNewestComesFirstAndPagesJoin()
    {
        QList<qint64> seen;
        access::AuditPage page {.entries = {}, .hasMore = true};
        for (qint64 before = 0; page.hasMore; before = page.entries.last().id) {
            page = *QCoro::waitFor(m_service.page({}, before, 50));
            seen += ids(page.entries);
        }
        QCOMPARE(seen.size(), 120);
        QVERIFY(std::ranges::is_sorted(seen, std::ranges::greater()));
        QCOMPARE(page.entries.last().actor, u"Rina"_s);
        QCOMPARE(page.entries.last().login, m_database.settings().user);
        QCOMPARE(page.entries.last().detail, (QJsonObject {{u"place"_s, 0}}));
    }

    void aQueryIsAnsweredAsANaiveReaderWould()
    {
        const auto all = QCoro::waitFor(m_service.page({}, 0, 1000))->entries;
        QVERIFY(rc::check("entries are chosen by person, act, object and time", [&] {
            access::AuditQuery query;
            query.actor = *oneOf(People + QStringList {QString(), u"Nobody"_s});
            for (int wanted = *rc::gen::inRange(0, 3); wanted > 0; --wanted) {
                query.actions.append(
                    *oneOf(Actions + QStringList {u"campaign."_s, u"contact."_s, u"campaign"_s, u"%"_s}));
            }
            query.subject = *rc::gen::inRange(0, 7);
            const auto moment = [&] {
                return *rc::gen::inRange(0, 3) == 0 ? QDateTime() : all.at(*rc::gen::inRange(0, int(all.size()))).at;
            };
            query.from = moment();
            query.until = moment();

            QList<qint64> expected;
            for (const auto& entry : all) {
                const bool acts
                    = query.actions.isEmpty() || std::ranges::any_of(query.actions, [&entry](const QString& wanted) {
                          return entry.action == wanted || (wanted.endsWith(u'.') && entry.action.startsWith(wanted));
                      });
                if (acts && (query.actor.isEmpty() || entry.actor == query.actor)
                    && (query.subject == 0 || entry.subject == query.subject)
                    && (!query.until.isValid() || entry.at < query.until)
                    && (!query.from.isValid() || entry.at >= query.from)) {
                    expected.append(entry.id);
                }
            }
            const auto page = QCoro::waitFor(m_service.page(query, 0, 1000));
            RC_ASSERT(page.has_value());
            RC_ASSERT(ids(page->entries) == expected);
        }));
    }

    void everybodyIsNamedOnce()
    {
        QCOMPARE(*QCoro::waitFor(m_service.actors()), (QStringList {u"Budi"_s, u"Rina"_s, u"sender"_s}));
    }

    void anExportHoldsWhatWasAskedForAndIsToldItself()
    {
        const QTemporaryDir folder;
        const auto path = folder.filePath(u"audit.csv"_s);
        QCOMPARE(*QCoro::waitFor(m_service.exportCsv({.actor = u"Budi"_s}, path)), 40);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto lines = file.readAll().split('\n');
        QCOMPARE(lines.size(), 42);
        QVERIFY(lines.at(1).contains("\"Budi\""));
        const auto newest = QCoro::waitFor(m_service.page({}, 0, 1))->entries.first();
        QCOMPARE(newest.action, u"audit.exported"_s);
        QCOMPARE(newest.actor, u"Bu Melati"_s);
        QCOMPARE(newest.detail, (QJsonObject {{u"entries"_s, 40}}));
    }

    void aFileThatCannotBeWrittenLeavesNoEntry()
    {
        const auto before = m_database.value(u"SELECT count(*) FROM audit_entry"_s);
        const auto refused = QCoro::waitFor(m_service.exportCsv({}, u"/nonexistent/audit.csv"_s));
        QCOMPARE(refused.error().reason, u"export.not_written"_s);
        QCOMPARE(m_database.value(u"SELECT count(*) FROM audit_entry"_s), before);
    }

    void anAgentIsRefusedBeforeTheDatabaseIsAsked()
    {
        access::SqlAuditService agents {m_database.executor(), m_database.executor(), {u"Sari"_s, access::Role::Agent}};
        for (const auto& error : {QCoro::waitFor(agents.page({}, 0, 5)).error(),
                                  QCoro::waitFor(agents.actors()).error(), QCoro::waitFor(agents.verify({})).error()}) {
            QCOMPARE(error.kind, ErrorKind::Unauthorized);
            QCOMPARE(error.reason, u"access.role"_s);
        }
        access::SqlAuditService supervisors {
            m_database.executor(), m_database.executor(), {u"Tono"_s, access::Role::Supervisor}};
        QVERIFY(QCoro::waitFor(supervisors.verify({})));
    }

    void aSupervisorReadsByTheRightsOfTheirRole()
    {
        db::DbExecutor connection(m_database.settings().as(u"siaran_supervisor"_s), TestDatabase::catalog());
        access::SqlAuditService supervisors {connection, connection, {u"Tono"_s, access::Role::Supervisor}};
        QVERIFY(QCoro::waitFor(supervisors.page({}, 0, 5)));
        QVERIFY(QCoro::waitFor(supervisors.actors()));
        QVERIFY(QCoro::waitFor(supervisors.verify({})));
    }

    void anEntryIsReadWithWhatItsSubjectIsCalledNow()
    {
        m_database.execute(u"INSERT INTO label (name) VALUES ('VIP');"
                           "INSERT INTO contact (display_name, phone_e164) VALUES ('Sari', '+628110000001')"_s);
        const auto about = [this](const QString& action, qint64 subject, const QJsonObject& detail = {}) {
            (void)access::record(m_database.session(), u"Rina"_s, action, subject, detail);
            return QCoro::waitFor(m_service.page({}, 0, 1))->entries.first().about;
        };
        QCOMPARE(about(u"label.created"_s, 1), u"VIP"_s);
        QCOMPARE(about(u"contact.labelled"_s, 0, {{u"word"_s, 1}}), u"VIP"_s);
        QCOMPARE(about(u"contact.changed"_s, 1), u"Sari"_s);
        QCOMPARE(about(u"conversation.answered"_s, 1), u"Sari"_s);
        QCOMPARE(about(u"label.deleted"_s, 77), QString());
        QCOMPARE(about(u"settings.changed"_s, 1), QString());
        m_database.execute(u"DELETE FROM contact"_s);
        QCOMPARE(about(u"contact.erased"_s, 1), QString());
    }

    void aVerificationTellsHowFarItIs()
    {
        const auto entries = m_database.value(u"SELECT count(*) FROM audit_entry"_s).toLongLong();
        QList<access::AuditProgress> told;
        const auto verdict
            = QCoro::waitFor(m_service.verify([&told](const access::AuditProgress& state) { told.push_back(state); }));
        QVERIFY(verdict && !verdict->fault);
        QTRY_VERIFY(!told.isEmpty());
        QCOMPARE(told.last().read, entries);
        QCOMPARE(told.last().entries, entries);
    }

    void aVerificationIsCancelled()
    {
        m_database.execute(
            u"SELECT audit_append('me', 'contact.changed', n, '{}') FROM generate_series(1, 9000) AS n"_s);
        auto waiting = m_service.verify([this](const access::AuditProgress&) { m_service.cancelVerify(); });
        m_service.cancelVerify();
        QCOMPARE(QCoro::waitFor(std::move(waiting)).error().kind, ErrorKind::Cancelled);
        QVERIFY(QCoro::waitFor(m_service.verify({})));
    }

    void aChangeTellsWhatBecameDifferent()
    {
        const QJsonObject before {{u"name"_s, u"Promo"_s}, {u"rate"_s, 5}, {u"gone"_s, true}};
        const QJsonObject after {{u"name"_s, u"Promo 2"_s}, {u"rate"_s, 5}, {u"come"_s, QJsonObject()}};
        QCOMPARE(access::changeOf(before, after),
                 (QJsonObject {{u"before"_s, QJsonObject {{u"name"_s, u"Promo"_s}, {u"gone"_s, true}}},
                               {u"after"_s, QJsonObject {{u"name"_s, u"Promo 2"_s}, {u"come"_s, QJsonObject()}}}}));
        QCOMPARE(access::changeOf(before, before), QJsonObject());
        QCOMPARE(access::changeOf({}, before), (QJsonObject {{u"after"_s, before}}));
        QCOMPARE(access::changeOf(before, {}), (QJsonObject {{u"before"_s, before}}));
    }

private:
    TestDatabase m_database;
    access::SqlAuditService m_service {m_database.executor(), m_database.executor(), u"Bu Melati"_s};
};

QTEST_GUILESS_MAIN(TestAuditService)
#include "tst_auditservice.moc"
