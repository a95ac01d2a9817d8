#include "models/access/AuditFacts.h"
#include "models/access/AuditKind.h"
#include "models/access/AuditModel.h"
#include "models/access/AuditText.h"
#include "tests/support/FakeAuditService.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

using namespace siaran;
using namespace Qt::StringLiterals;
using access::AuditEntry;
using models::AuditFact;
using models::AuditModel;

class TestAuditModels : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_US"_s)); }

    void aLineSaysWhenWhoAndWhat()
    {
        test::FakeAuditService service;
        service.entries = test::makeAuditEntries(7);
        AuditModel model(service);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.refresh();
        const auto text = [&](int row, int column) { return model.index(row, column).data().toString(); };
        QCOMPARE(model.rowCount(), 7);
        QVERIFY(text(0, AuditModel::WhenColumn).contains(u"12 Mar 2026"_s));
        QCOMPARE(text(0, AuditModel::WhoColumn), u"Rina"_s);
        QVERIFY(text(0, AuditModel::WhatColumn)
                    .startsWith(u"Rina scheduled “Promo Lebaran” to 1,248 person(s) for 14 Mar 2026"_s));
        QCOMPARE(text(3, AuditModel::WhoColumn), u"Siaran (sending)"_s);
        QCOMPARE(text(5, AuditModel::WhatColumn), u"Rina put the label “VIP” on 37 contact(s)"_s);
        QVERIFY(model.index(0, 0).data(Qt::AccessibleTextRole).toString().contains(u"scheduled"_s));
    }

    void aLongLogComesInPagesAndKeepsItsPlace()
    {
        test::FakeAuditService service;
        service.entries = test::makeAuditEntries(250);
        AuditModel model(service);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.refresh();
        while (model.canFetchMore({})) {
            model.fetchMore({});
        }
        QCOMPARE(model.rowCount(), 250);
        auto newest = service.entries.first();
        newest.id = 251;
        service.entries.prepend(newest);
        model.refresh();
        QCOMPARE(model.at(0).id, 251);
        QCOMPARE(model.rowOf(250), 1);
    }

    void anotherQuestionIsAskedOnce()
    {
        test::FakeAuditService service;
        service.entries = test::makeAuditEntries(14);
        AuditModel model(service);
        model.refresh();
        model.setQuery({.actions = {u"campaign."_s}});
        QCOMPARE(model.rowCount(), 6);
        const auto asked = service.asked.size();
        model.setQuery({.actions = {u"campaign."_s}});
        QCOMPARE(service.asked.size(), asked);
    }

    void aFailureLeavesWhatWasThere()
    {
        test::FakeAuditService service;
        service.entries = test::makeAuditEntries(3);
        AuditModel model(service);
        model.refresh();
        service.failure = Error {ErrorKind::Unavailable, {}};
        QSignalSpy failed(&model, &AuditModel::fetchFailed);
        model.refresh();
        QCOMPARE(failed.size(), 1);
        QCOMPARE(model.rowCount(), 3);
    }

    void everyActionHasASentenceOfItsOwn_data()
    {
        QTest::addColumn<QString>("action");
        for (const auto& action : models::auditActions()) {
            QTest::newRow(qPrintable(action)) << action;
        }
    }
    void everyActionHasASentenceOfItsOwn()
    {
        QFETCH(QString, action);
        AuditEntry entry {.actor = u"Rina"_s, .action = action, .subject = 12, .detail = {}};
        for (const auto& count : {u"people"_s, u"recipients"_s, u"contacts"_s, u"entries"_s, u"numbers"_s, u"notices"_s,
                                  u"added"_s, u"removed"_s, u"restored"_s}) {
            entry.detail.insert(count, 3);
        }
        const auto sentence = models::auditSentence(entry);
        QVERIFY2(!sentence.contains(u'%') && !sentence.contains(action), qPrintable(sentence));
        QCOMPARE(models::auditActions().count(action), 1);
        // A kind holds it, so that it is found by the filter.
        const auto kinds = models::auditKinds();
        QVERIFY(std::ranges::any_of(kinds, [&action](models::AuditKind kind) {
            const auto wanted = models::actionsOf(kind);
            return std::ranges::any_of(wanted, [&action](const QString& word) {
                return word == action || (word.endsWith(u'.') && action.startsWith(word));
            });
        }));
    }

    void anActionOfANewerProgramIsToldByItsWord()
    {
        QCOMPARE(models::auditSentence({.actor = u"Rina"_s, .action = u"moon.landed"_s, .detail = {}}),
                 u"Rina: moon.landed"_s);
    }

    void aNameThatLooksLikeAPlaceIsANameAllTheSame()
    {
        QCOMPARE(models::auditSentence({.actor = u"%2 %n"_s,
                                        .action = u"campaign.paused"_s,
                                        .subject = 1,
                                        .detail = {{u"name"_s, u"%1\nSale"_s}}}),
                 u"%2 %n paused “%1 Sale”"_s);
    }

    void whatIsGoneIsToldByItsNumber()
    {
        QCOMPARE(models::auditSentence({.actor = u"Rina"_s, .action = u"label.deleted"_s, .subject = 12, .detail = {}}),
                 u"Rina deleted the label “no. 12”"_s);
    }

    void aChangeIsReadAsAList()
    {
        const AuditEntry entry {
            .action = u"settings.changed"_s,
            .detail = {{u"before"_s, QJsonObject {{u"cooldown_days"_s, 3}, {u"same"_s, 1}, {u"gone"_s, true}}},
                       {u"after"_s,
                        QJsonObject {{u"cooldown_days"_s, 1500},
                                     {u"same"_s, 1},
                                     {u"scheduled_at"_s, u"2026-03-14T02:00:00Z"_s},
                                     {u"labels"_s, QJsonArray {1, 2}}}},
                       {u"send_again"_s, false}}};
        const auto facts = models::auditFacts(entry);
        QCOMPARE(facts.size(), 5);
        QCOMPARE(facts.at(0), (AuditFact {u"Pause between campaigns (days)"_s, u"3"_s, u"1,500"_s, true}));
        QCOMPARE(facts.at(1), (AuditFact {u"Gone"_s, u"yes"_s, {}, true}));
        QCOMPARE(facts.at(2), (AuditFact {u"Labels (no.)"_s, {}, u"1, 2"_s, true}));
        QVERIFY(facts.at(3).after.contains(u"14 Mar 2026"_s));
        QCOMPARE(facts.at(4), (AuditFact {u"Sent again"_s, {}, u"no"_s, false}));
    }

    void wordsOfTheDatabaseAreToldInWordsOfPeople_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("stored");
        QTest::addColumn<QString>("told");
        const auto row = [](const char* name, const QString& key, const QJsonValue& stored, const QString& told) {
            QTest::newRow(name) << key << stored << told;
        };
        row("a state", u"status"_s, u"draft"_s, u"Draft"_s);
        row("a state of WhatsApp", u"status"_s, u"APPROVED"_s, u"Approved"_s);
        row("a state that is new", u"status"_s, u"on_the_moon"_s, u"on_the_moon"_s);
        row("a reason", u"reason"_s, u"pilot_failed"_s, u"Too many of the first messages failed"_s);
        row("the reason of a state", u"status_reason"_s, u"missed.late"_s, u"No Siaran was running at its time"_s);
        row("a reason that somebody typed", u"reason"_s, u"Too dear, Rina"_s, u"Too dear, Rina"_s);
        row("a role", u"role"_s, u"supervisor"_s, u"Supervisor"_s);
        row("a segment", u"kind"_s, u"static"_s, u"Frozen"_s);
        row("a message", u"kind"_s, u"image"_s, u"Picture"_s);
        row("a field", u"type"_s, u"yes_no"_s, u"Yes or no"_s);
        row("a category", u"category"_s, u"MARKETING"_s, u"Marketing"_s);
        row("what was decided", u"verdict"_s, u"no_stop"_s, u"No stop"_s);
        row("what is decided beforehand", u"doubt_policy"_s, u"treat_as_sent"_s, u"Counts as sent"_s);
        row("parts", u"parts"_s, QJsonArray {u"access_token"_s, u"verify_token"_s, u"aura"_s},
            u"Access token, Verify word, aura"_s);
        row("a part of a part", u"message"_s, QJsonObject {{u"template"_s, u"promo"_s}, {u"kind"_s, u"text"_s}},
            u"Kind: Text; Template: promo"_s);
        row("a name that is such a word", u"name"_s, u"draft"_s, u"draft"_s);
    }

    void wordsOfTheDatabaseAreToldInWordsOfPeople()
    {
        QFETCH(const QString, key);
        QFETCH(const QJsonValue, stored);
        QFETCH(const QString, told);
        const auto simply = models::auditFacts({.action = u"x.y"_s, .detail = {{key, stored}}});
        QCOMPARE(simply.size(), 1);
        QCOMPARE(simply.first().after, told);
        const auto changed = models::auditFacts({.action = u"x.y"_s,
                                                 .detail = {{u"before"_s, QJsonObject {{key, stored}}},
                                                            {u"after"_s, QJsonObject {{key, u"something else"_s}}}}});
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.first().before, told);
        QCOMPARE(changed.first().after, u"something else"_s);
    }
};

QTEST_GUILESS_MAIN(TestAuditModels)
#include "tst_auditmodels.moc"
