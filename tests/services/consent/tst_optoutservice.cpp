#include "services/consent/ConsentRulesRepository.h"
#include "services/consent/SqlConsentService.h"
#include "services/consent/SqlOptOutService.h"
#include "tests/support/TestDatabase.h"

#include <QCoro/QCoroTask>
#include <QTest>

#include <memory>

using namespace siaran;
using namespace siaran::consent;
using namespace Qt::StringLiterals;

class TestOptOutService : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_database = std::make_unique<TestDatabase>();
        m_service = std::make_unique<SqlOptOutService>(m_database->executor(), u"Rina"_s);
    }

    void cleanup() { m_service.reset(); }

    void theListIsNewestFirstAndWhole()
    {
        // Five at each instant, so that a page ends among equals.
        m_database->execute(
            u"INSERT INTO contact (display_name, phone_e164) SELECT 'P' || n, '+62811000' || n FROM generate_series(1000, 1249) n"_s);
        m_database->execute(
            u"INSERT INTO contact_preference (contact_id, marketing_opted_out, changed_at, source) "
            "SELECT id, id % 10 <> 0, '2026-03-01'::timestamptz + (id / 5) * interval '1 hour', 'keyword' "
            "FROM contact"_s);
        QList<ContactId> seen;
        OptOutCursor place;
        for (bool more = true; more;) {
            const auto page = *QCoro::waitFor(m_service->page({}, place, 23));
            for (const auto& person : page.rows) {
                seen.append(person.contact);
            }
            place = page.next;
            more = page.hasMore;
        }
        QCOMPARE(seen.size(), 225);
        QCOMPARE(QSet<ContactId>(seen.begin(), seen.end()).size(), 225);
        QVERIFY(std::ranges::is_sorted(seen, std::greater(), [](ContactId id) { return id.value(); }));
        QCOMPARE(QCoro::waitFor(m_service->counts())->people, 225);
    }

    void filtersNarrowIt()
    {
        addStopped(u"Sari Dewi"_s, u"+6281234567890"_s, u"keyword"_s, 40);
        addStopped(u"Budi 100%"_s, u"+6281300000000"_s, u"import"_s, 3);
        const auto names = [this](const OptOutFilter& filter) {
            QStringList found;
            const auto page = *QCoro::waitFor(m_service->page(filter, {}, 10));
            for (const auto& person : page.rows) {
                found.append(person.name);
            }
            return found.join(u", "_s);
        };
        QCOMPARE(names({}), u"Budi 100%, Sari Dewi"_s);
        QCOMPARE(names({.words = u"sari"_s}), u"Sari Dewi"_s);
        QCOMPARE(names({.words = u"%"_s}), u"Budi 100%"_s);
        QCOMPARE(names({.words = u"0812 345"_s}), u"Sari Dewi"_s);
        QCOMPARE(names({.words = u"7890"_s}), u"Sari Dewi"_s);
        QCOMPARE(names({.source = ConsentSource::Import}), u"Budi 100%"_s);
        QCOMPARE(names({.since = QDateTime::currentDateTimeUtc().addDays(-7)}), u"Budi 100%"_s);
        QCOMPARE(names({.words = u"nobody"_s}), QString());
    }

    void aNumberIsStoppedForWhoeverHasIt()
    {
        const auto contact = addContact(u"Sari"_s, u"+6281234567890"_s);
        QCOMPARE(*QCoro::waitFor(m_service->optOutNumber(u"0812-3456-7890"_s, u"phoned us"_s)), StoppedNumber::Contact);
        QVERIFY(isStopped(contact));
        QCOMPARE(value(u"SELECT source || ' ' || evidence FROM contact_preference"_s), u"manual phoned us"_s);

        QCOMPARE(*QCoro::waitFor(m_service->optOutNumber(u"+62 813 1111 2222"_s, {})), StoppedNumber::Nobody);
        QCOMPARE(QCoro::waitFor(m_service->counts())->fingerprints, 1);
        QVERIFY(isStopped(addContact(u"Later"_s, u"+6281311112222"_s)));
        QCOMPARE(value(u"SELECT string_agg(action || ' ' || detail::text, '; ' ORDER BY id) FROM audit_entry"_s),
                 uR"(consent.number_stopped {"contact": true}; consent.number_stopped {"contact": false})"_s);
        QVERIFY(!value(u"SELECT string_agg(detail::text, '') FROM audit_entry"_s).contains(u"62"_s));
    }

    void aTypingErrorIsTold()
    {
        const auto missing = QCoro::waitFor(m_service->optOutNumber(u"  "_s, {}));
        QCOMPARE(missing.error().reason, u"contact.phone_missing"_s);
        const auto wrong = QCoro::waitFor(m_service->optOutNumber(u"0812"_s, {}));
        QCOMPARE(wrong.error().reason, u"contact.phone_invalid"_s);
        QCOMPARE(value(u"SELECT count(*) FROM audit_entry"_s), u"0"_s);
    }

    void theHistoryHoldsEverything()
    {
        const auto contact = addContact(u"Sari"_s, u"+6281234567890"_s);
        SqlConsentService byHand(m_database->executor(), u"Rina"_s);
        QVERIFY(QCoro::waitFor(byHand.setOptedOut(contact, true, u"phoned"_s)));
        QVERIFY(QCoro::waitFor(byHand.setOptedOut(contact, false, u"came back"_s)));
        const auto history = *QCoro::waitFor(m_service->history(contact));
        QCOMPARE(history.size(), 2);
        QCOMPARE(history.first().evidence, u"came back"_s);
        QVERIFY(!history.first().optedOut);
        QCOMPARE(history.last().evidence, u"phoned"_s);
    }

    void rulesAreKeptCheckedAndAudited()
    {
        const auto before = *QCoro::waitFor(m_service->rules());
        QCOMPARE(before, ConsentRules());
        auto after = before;
        after.ownStops = QStringList {u"uwis"_s};
        after.confirms = false;
        QVERIFY(QCoro::waitFor(m_service->saveRules(before, after)));
        QCOMPARE(*QCoro::waitFor(m_service->rules()), after);
        QCOMPARE(
            value(u"SELECT actor || ' ' || action || ' ' || (detail ->> 'before') || (detail ->> 'after')"
                  " FROM audit_entry"_s),
            uR"(Rina consent.rules_changed {"stop": [], "confirms": true}{"stop": ["uwis"], "confirms": false})"_s);
        const auto late = QCoro::waitFor(m_service->saveRules(before, after));
        QCOMPARE(late.error().kind, ErrorKind::Conflict);
        QCOMPARE(late.error().reason, u"consent.rules_changed"_s);
        auto wrong = after;
        wrong.ownReturns = QStringList {u"UWIS!"_s};
        QCOMPARE(QCoro::waitFor(m_service->saveRules(after, wrong)).error().reason, u"consent.word_twice"_s);
        QCOMPARE(*QCoro::waitFor(m_service->rules()), after);
    }

    void theStandardAnswerSpeaksTheLanguageOfTheClock()
    {
        QCOMPARE(QCoro::waitFor(m_service->rules())->language, u"id"_s);
        m_database->execute(u"INSERT INTO workspace_setting (key, value) VALUES ('time_zone', '\"Europe/London\"')"_s);
        QCOMPARE(QCoro::waitFor(m_service->rules())->language, u"en"_s);
        m_database->execute(u"INSERT INTO workspace_setting (key, value) VALUES ('consent.rules', '[1, \"x\"]')"_s);
        QCOMPARE(QCoro::waitFor(m_service->rules())->language, u"en"_s); // what makes no sense is not there
    }

    void aWordHasToSaySomething_data()
    {
        QTest::addColumn<QString>("stop");
        QTest::addColumn<QString>("back");
        QTest::addColumn<QString>("reason");
        QTest::newRow("fine") << u"uwis"_s << u"balik"_s << QString();
        QTest::newRow("nothing but punctuation") << u"!!!"_s << QString() << u"consent.word_empty"_s;
        QTest::newRow("politeness") << u"tolong kak"_s << QString() << u"consent.word_empty"_s;
        QTest::newRow("known") << u"S.T.O.P"_s << QString() << u"consent.word_known"_s;
        QTest::newRow("the other way") << u"mulai"_s << QString() << u"consent.word_twice"_s;
        QTest::newRow("both ways") << u"uwis"_s << u"UWIS"_s << u"consent.word_twice"_s;
        QTest::newRow("a stop that brings back") << QString() << u"Berhenti"_s << u"consent.word_twice"_s;
        QTest::newRow("a whole letter") << QString(61, u'x') << QString() << u"consent.word_too_long"_s;
    }
    void aWordHasToSaySomething()
    {
        QFETCH(QString, stop);
        QFETCH(QString, back);
        ConsentRules rules;
        rules.ownStops = stop.isEmpty() ? QStringList() : QStringList {stop};
        rules.ownReturns = back.isEmpty() ? QStringList() : QStringList {back};
        const auto checked = check(rules);
        QTEST(checked ? QString() : checked.error().reason, "reason");
    }

    void thereIsAnEndToWordsAndTexts()
    {
        ConsentRules rules;
        for (int i = 0; i <= ConsentRules::MostWords; ++i) {
            rules.ownStops.append(u"kata%1"_s.arg(i));
        }
        QCOMPARE(check(rules).error().reason, u"consent.too_many_words"_s);
        rules.ownStops.clear();
        rules.stoppedText = QString(ConsentRules::LongestText + 1, u'x');
        QCOMPARE(check(rules).error().reason, u"consent.text_too_long"_s);
    }

private:
    QString value(const QString& sql) { return m_database->value(sql).toString(); }

    ContactId addContact(const QString& name, const QString& phone)
    {
        return ContactId(
            m_database
                ->value(u"INSERT INTO contact (display_name, phone_e164) VALUES ('%1', '%2') RETURNING id"_s.arg(name,
                                                                                                                 phone))
                .toLongLong());
    }

    void addStopped(const QString& name, const QString& phone, const QString& source, int daysAgo)
    {
        const auto contact = addContact(name, phone);
        m_database->execute(u"INSERT INTO contact_preference (contact_id, marketing_opted_out, changed_at, source) "
                            "VALUES (%1, true, now() - interval '%2 days', '%3')"_s.arg(contact.value())
                                .arg(daysAgo)
                                .arg(source));
    }

    bool isStopped(ContactId contact)
    {
        return m_database
            ->value(u"SELECT marketing_opted_out FROM contact_preference WHERE contact_id = %1"_s.arg(contact.value()))
            .toBool();
    }

    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<SqlOptOutService> m_service;
};

QTEST_GUILESS_MAIN(TestOptOutService)
#include "tst_optoutservice.moc"
