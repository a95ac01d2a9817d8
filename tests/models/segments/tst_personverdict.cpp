#include "models/segments/EstimateText.h"
#include "models/segments/PersonChecker.h"
#include "models/segments/PersonVerdict.h"
#include "tests/support/CriteriaGenerators.h"
#include "tests/support/FakeContactService.h"
#include "tests/support/FakeSegmentService.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace siaran;
using models::PersonVerdict;
using Reason = PersonVerdict::Reason;
using segments::PersonCheck;

namespace {

const Criterion Row = RatingCriterion {};

/// A check in which the rows of `holding` are true; groups follow from their rows, as the service tells them.
PersonCheck checkOf(const Criteria& criteria, const QList<QList<int>>& holding)
{
    PersonCheck check;
    const auto joined = [](GroupMatch match, const QList<bool>& rows) {
        switch (match) {
        case GroupMatch::All: return !rows.contains(false);
        case GroupMatch::Any: return rows.contains(true);
        case GroupMatch::None: return !rows.contains(true);
        }
        Q_UNREACHABLE();
    };
    QList<bool> ofRoot;
    for (int i = 0; i < criteria.children.size(); ++i) {
        const auto* group = std::get_if<CriteriaGroup>(&criteria.children.at(i));
        QList<bool> ofGroup;
        for (int j = 0; group != nullptr && j < group->criteria.size(); ++j) {
            ofGroup.append(holding.contains(QList<int> {i, j}));
            check.rows.push_back({{i, j}, ofGroup.constLast()});
        }
        ofRoot.append(group == nullptr ? holding.contains(QList<int> {i}) : joined(group->match, ofGroup));
        check.rows.push_back({{i}, ofRoot.constLast()});
    }
    check.isIn = joined(criteria.match, ofRoot);
    return check;
}

PersonVerdict verdict(const Criteria& criteria, const QList<QList<int>>& holding)
{
    return models::verdictOf(criteria, checkOf(criteria, holding));
}

} // namespace

class TestPersonVerdict : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theFirstConditionThatFailsKeepsOut()
    {
        const Criteria rule {GroupMatch::All, {Row, Row, CriteriaGroup {GroupMatch::All, {Row, Row}}}};
        QCOMPARE(verdict(rule, {{0}, {1}, {2, 0}, {2, 1}}), (PersonVerdict {Reason::AllHold, {}}));
        QCOMPARE(verdict(rule, {{0}, {2, 0}}), (PersonVerdict {Reason::OneFails, {1}}));
        QCOMPARE(verdict(rule, {{0}, {1}, {2, 0}}), (PersonVerdict {Reason::OneFails, {2, 1}}));
    }

    void aGroupOfWhichNothingHoldsDecidesAsAWhole()
    {
        const Criteria rule {GroupMatch::All, {Row, CriteriaGroup {GroupMatch::Any, {Row, Row}}}};
        QCOMPARE(verdict(rule, {{0}}), (PersonVerdict {Reason::OneFails, {1}}));
        QCOMPARE(verdict(rule, {{0}, {1, 1}}), (PersonVerdict {Reason::AllHold, {}}));
    }

    void whoIsLeftOutIsToldByWhichCondition()
    {
        const Criteria rule {GroupMatch::All, {Row, CriteriaGroup {GroupMatch::None, {Row, Row}}}};
        QCOMPARE(verdict(rule, {{0}, {1, 1}}), (PersonVerdict {Reason::LeftOut, {1, 1}}));
    }

    void oneIsEnoughWhereOneIsEnough()
    {
        const Criteria rule {GroupMatch::Any, {Row, Row}};
        QCOMPARE(verdict(rule, {{1}}), (PersonVerdict {Reason::OneHolds, {1}}));
        QCOMPARE(verdict(rule, {}), (PersonVerdict {Reason::NoneHolds, {}}));
    }

    void theReasonAgreesWithTheAnswer()
    {
        QVERIFY(rc::check("a reason to be in is given exactly to those who are in", [](const Criteria& criteria) {
            QList<QList<int>> holding;
            for (int i = 0; i < criteria.children.size(); ++i) {
                const auto* group = std::get_if<CriteriaGroup>(&criteria.children.at(i));
                for (int j = 0; j < (group == nullptr ? 1 : group->criteria.size()); ++j) {
                    if (*rc::gen::arbitrary<bool>()) {
                        holding.push_back(group == nullptr ? QList<int> {i} : QList<int> {i, j});
                    }
                }
            }
            const auto check = checkOf(criteria, holding);
            const auto reason = models::verdictOf(criteria, check).reason;
            RC_ASSERT(check.isIn == (reason == Reason::AllHold || reason == Reason::OneHolds));
        }));
    }

    void onlyTheLastSearchAndTheLastCheckAreTold()
    {
        test::FakeSegmentService segments;
        test::FakeContactService contacts;
        contacts.contacts = test::makeContacts(20);
        contacts.gate.close();
        models::PersonChecker checker(segments, contacts);
        QSignalSpy found(&checker, &models::PersonChecker::found);
        checker.search(QStringLiteral("Budi"));
        checker.search(QStringLiteral("Tono"));
        contacts.gate.letThrough(1);
        QTRY_COMPARE(found.size(), 1);
        contacts.gate.letThrough(0);
        QCoreApplication::processEvents();
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.constFirst().constFirst().value<QList<Contact>>().constFirst().displayName,
                 QStringLiteral("Tono"));
        QSignalSpy checked(&checker, &models::PersonChecker::checked);
        checker.check({}, ContactId(3));
        QTRY_COMPARE(checked.size(), 1);
        QCOMPARE(segments.checked, QList<ContactId> {ContactId(3)});
    }

    void aRoughNumberHasThreeDigits()
    {
        QCOMPARE(models::roughly(0), 0);
        QCOMPARE(models::roughly(999), 999);
        QCOMPARE(models::roughly(12'437), 12'400);
        QCOMPARE(models::roughly(12'450), 12'500);
        QCOMPARE(models::roughly(999'600), 1'000'000);
        QVERIFY(rc::check("it is off by half a percent at most, and never below zero", [] {
            const auto count = *rc::gen::inRange(0, 2'000'000'000);
            const auto rough = models::roughly(count);
            RC_ASSERT(rough >= 0);
            RC_ASSERT(std::abs(static_cast<double>(rough) - count) <= count * 0.005);
        }));
    }
};

QTEST_GUILESS_MAIN(TestPersonVerdict)
#include "tst_personverdict.moc"
