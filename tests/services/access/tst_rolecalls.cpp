#include "tests/services/access/Calls.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

using namespace siaran;
using namespace Qt::StringLiterals;
using access::Role;

namespace {

bool isRefused(const Result<void>& outcome)
{
    return !outcome && outcome.error().reason == "access.role"_L1;
}

/// "CampaignService::launch" of every call that the faces of services offer as a task.
QSet<QString> offered()
{
    static const QRegularExpression declaration(u"virtual\\s+QCoro::Task<[^;=]*?>\\s+(\\w+)\\("_s);
    const QStringList others {u"TestMessages"_s, u"MediaShelf"_s, u"TemplateAuthoring"_s};
    QSet<QString> found;
    QDirIterator headers(QStringLiteral(SIARAN_SOURCE_DIR "/services"), {u"*.h"_s}, QDir::Files,
                         QDirIterator::Subdirectories);
    while (headers.hasNext()) {
        QFile file(headers.next());
        const auto name = headers.fileInfo().completeBaseName();
        // What sets up a connection or a workspace is there before anybody has a role.
        const QStringList earlier {u"SetupService"_s, u"TeamService"_s};
        const bool isFace = !earlier.contains(name) && (name.endsWith("Service"_L1) || others.contains(name));
        if (!isFace || !file.open(QIODevice::ReadOnly)) {
            continue;
        }
        auto calls = declaration.globalMatch(QString::fromUtf8(file.readAll()));
        while (calls.hasNext()) {
            found.insert(name + u"::"_s + calls.next().captured(1));
        }
    }
    return found;
}

} // namespace

/// Each call of each service, by each role: what access::may() says is what happens, before the database is asked.
class TestRoleCalls : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noCallIsForgotten()
    {
        const auto all = offered();
        QVERIFY(all.size() > 80);
        QSet<QString> known;
        for (const auto& call : calls()) {
            known.insert(call.name);
        }
        const auto missing = (all - known).values();
        QVERIFY2(missing.isEmpty(), qPrintable(u"not in calls(): "_s + missing.join(u' ')));
    }

    void aServiceRefusesWhatARoleMayNotDo_data() { addCalls(); }
    void aServiceRefusesWhatARoleMayNotDo()
    {
        QFETCH(const int, index);
        const auto& call = calls().at(index);
        for (const auto role : {Role::Owner, Role::Supervisor, Role::Agent}) {
            const bool may = !call.act || access::may(role, *call.act);
            const auto entries = m_shop.entries();
            const auto contents = may ? QString() : m_shop.contents();
            // The connection could do everything: it is the service that says no.
            WholeDesk desk(m_shop, {u"Sari"_s, role}, Role::Owner);

            const auto outcome = call.make(desk);

            QVERIFY2(isRefused(outcome) == !may,
                     qPrintable(toWord(role) + u": "_s
                                + (outcome ? u"done"_s : outcome.error().reason + u' ' + outcome.error().detail)));
            if (!may) {
                QCOMPARE(outcome.error().kind, ErrorKind::Unauthorized);
                QCOMPARE(desk.whatsapp.tried, 0);
                QCOMPARE(m_shop.entries(), entries);
                QCOMPARE(m_shop.contents(), contents);
            }
        }
    }

    // What a role may do is not refused by the database, or the windows would offer what fails.
    void theDatabaseLetsARoleDoWhatItMay_data() { addCalls(); }
    void theDatabaseLetsARoleDoWhatItMay()
    {
        QFETCH(const int, index);
        const auto& call = calls().at(index);
        for (const auto role : {Role::Owner, Role::Supervisor, Role::Agent}) {
            if (call.act && access::may(role, *call.act)) {
                WholeDesk desk(m_shop, {u"Sari"_s, role}, role);
                const auto outcome = call.make(desk);
                QVERIFY2(outcome || outcome.error().kind != ErrorKind::Unauthorized,
                         qPrintable(toWord(role) + u": "_s + (outcome ? QString() : outcome.error().detail)));
            }
        }
    }

private:
    static void addCalls()
    {
        QTest::addColumn<int>("index");
        for (qsizetype i = 0; i < calls().size(); ++i) {
            QTest::addRow("%lld %s", i, qPrintable(calls().at(i).name)) << int(i);
        }
    }

    DeedShop m_shop;
};

QTEST_GUILESS_MAIN(TestRoleCalls)
#include "tst_rolecalls.moc"
