#include "models/access/PeopleModel.h"
#include "models/access/TeamSession.h"
#include "tests/support/FakePeopleService.h"
#include "tests/support/FakeTeamService.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace siaran;
using namespace siaran::models;
using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

setup::TeamLogin whole()
{
    return {.host = u"db.toko.example"_s,
            .database = u"siaran"_s,
            .caFile = {},
            .name = u"rina"_s,
            .password = u"sekali"_s};
}

} // namespace

class TestPeopleModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everybodyIsListedWithRoleAndAccess()
    {
        test::FakePeopleService service;
        service.at(u"budi"_s).isEnabled = false;
        service.at(u"sari"_s).openedAt = QDateTime(QDate(2026, 11, 20), QTime(3, 4), Qt::UTC);
        PeopleModel model(service);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        const QSignalSpy loaded(&model, &PeopleModel::loaded);
        model.refresh();
        QTRY_COMPARE(loaded.size(), 1);
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(text(model, u"budi"_s, PeopleModel::RoleColumn), u"Agent"_s);
        QCOMPARE(text(model, u"budi"_s, PeopleModel::StateColumn), u"Shut out"_s);
        QCOMPARE(text(model, u"sari"_s, PeopleModel::StateColumn), u"May sign in"_s);
        QVERIFY(text(model, u"rina.wijaya"_s, PeopleModel::InvitedColumn).contains(u"Sari Dewi"_s));
        QVERIFY(text(model, u"sari"_s, PeopleModel::OpenedColumn).contains(u"2026"_s));
        QCOMPARE(text(model, u"budi"_s, PeopleModel::OpenedColumn), u"Never"_s);
        QCOMPARE(model.rowOf(u"nobody"_s), -1);
    }

    void anInvitationIsOpenUntilItRunsOut()
    {
        auto person = test::FakePeopleService::person(u"budi"_s, u"Budi"_s, access::Role::Agent);
        const auto now = QDateTime::currentDateTimeUtc();
        QCOMPARE(PeopleModel::stateOf(person, now), PeopleModel::State::Works);
        person.mustChoosePassword = true;
        person.passwordEnds = now.addDays(1);
        QCOMPARE(PeopleModel::stateOf(person, now), PeopleModel::State::Invited);
        QCOMPARE(PeopleModel::stateOf(person, now.addDays(2)), PeopleModel::State::Ended);
        person.isEnabled = false;
        QCOMPARE(PeopleModel::stateOf(person, now), PeopleModel::State::Disabled);
    }

    void aServerIsNoPersonWithARole()
    {
        auto server = test::FakePeopleService::person(u"toko-server"_s, u"Server"_s, access::Role::Owner);
        server.isProgram = true;
        QCOMPARE(PeopleModel::roleWords(server), u"Server"_s);
    }

    void aFailureKeepsWhatWasListed()
    {
        test::FakePeopleService service;
        PeopleModel model(service);
        model.refresh();
        QTRY_COMPARE(model.rowCount(), 3);
        service.listFailure = u"team.timed_out"_s;
        const QSignalSpy failed(&model, &PeopleModel::failed);
        model.refresh();
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(model.rowCount(), 3);
    }

    void signInNamesAreMadeOfNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("login");
        QTest::newRow("two words") << u"Rina Wijaya"_s << u"rina.wijaya"_s;
        QTest::newRow("accents") << u"José Müller"_s << u"jose.muller"_s;
        QTest::newRow("signs") << u" Ny. Sari (kasir) "_s << u"ny.sari.kasir"_s;
        QTest::newRow("digits first") << u"3 Saudara"_s << u"saudara"_s;
        QTest::newRow("another script") << u"小林"_s << QString();
    }

    void signInNamesAreMadeOfNames()
    {
        QFETCH(const QString, name);
        QTEST(TeamSession::loginFor(name), "login");
    }

    void nothingIsAskedBeforeAllIsEntered()
    {
        test::FakeTeamService service;
        TeamSession session(service, {}, TeamSession::Way::Join, milliseconds(1));
        session.setHost(u" db.toko.example "_s);
        session.setDatabase(u"siaran"_s);
        session.setName(u"rina"_s);
        QTest::qWait(10);
        QCOMPARE(service.tried.size(), 0);
        session.setPassword(u"sekali"_s);
        QTRY_VERIFY(session.check().isGood());
        QCOMPARE(service.tried.size(), 1);
        QCOMPARE(service.tried.constFirst(), whole());
        QCOMPARE(session.facts().person, u"Rina Wijaya"_s);
    }

    void anAnswerToAnOlderQuestionDoesNotCount()
    {
        test::FakeTeamService service;
        service.checkGate.close();
        service.checkFailure = u"team.password"_s;
        TeamSession session(service, whole(), TeamSession::Way::Join, milliseconds(1));
        QTRY_COMPARE(service.checkGate.waiting(), 1);
        session.setPassword(u"another"_s);
        QTRY_COMPARE(service.checkGate.waiting(), 2);
        service.checkGate.letThrough(0);
        QTest::qWait(5);
        QCOMPARE(session.check().state(), LiveCheck::State::Checking);
        service.checkFailure.clear();
        service.checkGate.letThrough(1);
        QTRY_VERIFY(session.check().isGood());
    }

    void anotherWayForgetsWhoSignsIn()
    {
        test::FakeTeamService service;
        TeamSession session(service, whole(), TeamSession::Way::Join, milliseconds(1));
        QTRY_VERIFY(session.check().isGood());
        session.setWay(TeamSession::Way::Found);
        QCOMPARE(session.check().state(), LiveCheck::State::Empty);
        QVERIFY(session.login().name.isEmpty() && session.login().password.isEmpty());
        QCOMPARE(session.login().host, u"db.toko.example"_s);
    }

    void aPasswordThatWorksOnceIsReplacedOnce()
    {
        test::FakeTeamService service;
        service.facts.mustChoose = true;
        TeamSession session(service, whole(), TeamSession::Way::Join, milliseconds(1));
        QTRY_VERIFY(session.check().isGood());
        QVERIFY(session.wantsPassword());
        const QSignalSpy settled(&session, &TeamSession::settled);
        session.settle(u"kunci-milik-rina"_s);
        QTRY_COMPARE(settled.size(), 1);
        session.settle(u"kunci-milik-rina"_s); // its place did not take it, say
        QTRY_COMPARE(settled.size(), 2);
        QCOMPARE(service.settlements, 1);
        QCOMPARE(session.result()->password, u"kunci-milik-rina"_s);
    }

    void aTeamThatCouldNotBeMadeIsTriedAgain()
    {
        test::FakeTeamService service;
        service.settleFailure = u"team.login_taken"_s;
        TeamSession session(service, whole(), TeamSession::Way::Found, milliseconds(1));
        session.setOwnerName(u"Sari Dewi"_s);
        session.setOwnerLogin(u"sari"_s);
        const QSignalSpy failed(&session, &TeamSession::settleFailed);
        session.settle(u"kunci-milik-sari"_s);
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(!session.result());
        service.settleFailure.clear();
        session.settle(u"kunci-milik-sari"_s);
        QTRY_VERIFY(session.result());
        QCOMPARE(session.result()->name, u"sari"_s);
        QCOMPARE(service.founded->ownerName, u"Sari Dewi"_s);
        QCOMPARE(session.login().password, u"sekali"_s); // the administrator's, for a move that follows
    }

private:
    static QString text(const PeopleModel& model, const QString& login, int column)
    {
        return model.index(model.rowOf(login), column).data().toString();
    }
};

QTEST_GUILESS_MAIN(TestPeopleModel)
#include "tst_peoplemodel.moc"
