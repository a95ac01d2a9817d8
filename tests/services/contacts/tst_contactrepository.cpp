#include "services/contacts/ContactRepository.h"
#include "services/db/ArrayLiteral.h"
#include "services/segments/ContactRows.h"
#include "tests/support/TestDatabase.h"
#include "tests/support/TextGenerators.h"

#include <QTest>
#include <rapidcheck.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace siaran;
using namespace siaran::contacts;

namespace {

/// What a random contact has, as the naive reading needs it.
struct Person {
    QString name;
    QString phone;
    bool isLabelled = false;
    bool isVip = false;
    bool hasStatus = false;
    bool isMember = false; ///< of the static segment
    std::optional<int> wrote; ///< on which day; nothing: never
    std::optional<bool> optedOut; ///< nothing: never asked
};

rc::Gen<std::vector<Person>> people()
{
    // Few different names, so that pages end between people of the same name.
    const auto names = rc::gen::elementOf(
        std::vector<QString> {{}, u"sari"_s, u"Sari"_s, u"Sari Dewi"_s, u"Ésa"_s, u"100%"_s, u"a_b"_s, u"木"_s});
    const auto person = rc::gen::build<Person>(
        rc::gen::set(&Person::name, names), rc::gen::set(&Person::isLabelled), rc::gen::set(&Person::isVip),
        rc::gen::set(&Person::hasStatus), rc::gen::set(&Person::isMember),
        rc::gen::set(&Person::wrote, rc::gen::elementOf(std::vector<std::optional<int>> {std::nullopt, 1, 2, 3})),
        rc::gen::set(&Person::optedOut,
                     rc::gen::elementOf(std::vector<std::optional<bool>> {std::nullopt, false, true})));
    return rc::gen::map(rc::gen::container<std::vector<Person>>(person), [](std::vector<Person> all) {
        int number = 0;
        for (auto& one : all) {
            one.phone = u"+62812%1"_s.arg(++number * 7919 % 1000000, 7, 10, QChar(u'3'));
        }
        return all;
    });
}

/// The words of the workspace that a random question may ask for.
struct Words {
    LabelId label;
    LabelId vip;
    WorkflowStatusId status;
    SegmentId segment;
};

rc::Gen<ContactQuery> queries(const Words& words)
{
    using Labels = std::vector<QList<LabelId>>;
    using Statuses = std::vector<QList<WorkflowStatusId>>;
    return rc::gen::build<ContactQuery>(
        rc::gen::set(&ContactQuery::words,
                     rc::gen::elementOf(std::vector<QString> {{}, {}, u"sari"_s, u"%"_s, u"_"_s, u"0812"_s, u"79"_s})),
        rc::gen::set(&ContactQuery::labels,
                     rc::gen::elementOf(Labels {{}, {}, {words.label}, {words.label, words.vip}})),
        rc::gen::set(&ContactQuery::workflowStatuses, rc::gen::elementOf(Statuses {{}, {}, {words.status}})),
        rc::gen::set(&ContactQuery::segment, rc::gen::element(SegmentId(), SegmentId(), words.segment)),
        rc::gen::set(&ContactQuery::optedOut,
                     rc::gen::elementOf(std::vector<std::optional<bool>> {std::nullopt, false, true})),
        rc::gen::set(&ContactQuery::order,
                     rc::gen::element(ContactOrder::ByName, ContactOrder::NewestFirst, ContactOrder::OldestFirst,
                                      ContactOrder::LastInbound)));
}

bool hasWords(const ContactQuery& query, const Person& person)
{
    const bool isPhone = !query.words.isEmpty() && query.words.front().isDigit();
    const auto home = u'0' + person.phone.mid(3);
    return person.name.contains(query.words, Qt::CaseInsensitive)
        || (isPhone && (person.phone.contains(query.words) || home.startsWith(query.words)))
        || (person.isLabelled && u"Sari_label"_s.contains(query.words, Qt::CaseInsensitive))
        || (person.isVip && u"Vip"_s.contains(query.words, Qt::CaseInsensitive));
}

bool hasLabels(const ContactQuery& query, const Person& person)
{
    switch (query.labels.size()) {
    case 0: return true;
    case 1: return person.isLabelled;
    default: return person.isLabelled || person.isVip;
    }
}

bool matches(const ContactQuery& query, const Person& person)
{
    return hasWords(query, person) && hasLabels(query, person) && (query.workflowStatuses.isEmpty() || person.hasStatus)
        && (!query.segment.isValid() || person.isMember)
        && (!query.optedOut || *query.optedOut == person.optedOut.value_or(false));
}

} // namespace

class TestContactRepository : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_words.label
            = LabelId(m_database.value(u"INSERT INTO label (name) VALUES ('Sari_label') RETURNING id"_s).toLongLong());
        m_words.vip = LabelId(m_database.value(u"INSERT INTO label (name) VALUES ('Vip') RETURNING id"_s).toLongLong());
        m_words.segment = SegmentId(
            m_database
                .value(u"INSERT INTO segment (name, kind, criteria) VALUES ('Frozen', 'static', '{}') RETURNING id"_s)
                .toLongLong());
    }

    void cleanup()
    {
        m_database.execute(
            u"DELETE FROM contact; DELETE FROM suppression; DELETE FROM workflow_status; DELETE FROM custom_field"_s);
    }

    void pagesTogetherAreWhatANaiveSortGives()
    {
        QVERIFY(rc::check("every contact that a query wants comes once, in order, whatever the size of a page", [this] {
            cleanup();
            const auto everybody = *people();
            addStatus();
            const auto query = *queries(m_words);
            const auto size = *rc::gen::inRange(1, 6);
            const auto wanted = sorted(store(everybody, query), query.order);

            const auto counted = countContacts(m_database.session(), query);
            const auto outline = fetchOutline(m_database.session(), query);

            RC_ASSERT(counted == static_cast<int>(wanted.size()));
            RC_ASSERT(allPages(query, size) == wanted);
            RC_ASSERT(outline.has_value());
            RC_ASSERT(std::vector<ContactId>(outline->begin(), outline->end()) == wanted);
            const auto rows = segments::fetchContacts(m_database.session(), outline->mid(1, 2));
            RC_ASSERT(rows.has_value()
                      && rows->size() == std::min<qsizetype>(2, std::max<qsizetype>(0, outline->size() - 1)));
        }));
    }

    void aPageGoesOnWhereTheLastOneEndedWhileContactsComeAndGo()
    {
        addContact(u"Ani"_s, 1);
        addContact(u"Budi"_s, 2);
        addContact(u"Dewi"_s, 3);
        const auto first = fetchPage(m_database.session(), {}, {}, 2);
        QVERIFY(first && first->hasMore);
        m_database.execute(u"DELETE FROM contact WHERE display_name = 'Budi'"_s);
        addContact(u"Agus"_s, 4);
        addContact(u"Citra"_s, 5);

        const auto second = fetchPage(m_database.session(), {}, first->next, 2);

        QVERIFY(second);
        QCOMPARE(namesOf(second->rows), (QStringList {u"Citra"_s, u"Dewi"_s}));
        QVERIFY(!second->hasMore);
    }

    void wordsFindNamesNumbersAndLabels_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QStringList>("found");
        const QStringList everybody {u"100% Murah"_s, u"Budi_Toko"_s, u"O'Neill \\ Co"_s, u"Sari Dewi"_s};
        QTest::newRow("none") << u""_s << everybody;
        QTest::newRow("blanks") << u"  "_s << everybody;
        QTest::newRow("part of a name") << u"ari"_s << QStringList {u"Sari Dewi"_s};
        QTest::newRow("another case") << u"sARI  dewi "_s << QStringList {u"Sari Dewi"_s};
        QTest::newRow("percent") << u"%"_s << QStringList {u"100% Murah"_s};
        QTest::newRow("underscore") << u"_"_s << QStringList {u"Budi_Toko"_s};
        QTest::newRow("apostrophe") << u"o'n"_s << QStringList {u"O'Neill \\ Co"_s};
        QTest::newRow("backslash") << u"\\"_s << QStringList {u"O'Neill \\ Co"_s};
        QTest::newRow("percent and underscore") << u"%_"_s << QStringList();
        QTest::newRow("label") << u"grosir"_s << QStringList {u"Budi_Toko"_s};
        QTest::newRow("wildcard of a label") << u"gr_sir"_s << QStringList();
        QTest::newRow("E.164") << u"+6281234567890"_s << QStringList {u"Sari Dewi"_s};
        QTest::newRow("as dialled") << u"0812-3456-7890"_s << QStringList {u"Sari Dewi"_s};
        QTest::newRow("as shown") << u"+62 812-3456-7890"_s << QStringList {u"Sari Dewi"_s};
        QTest::newRow("without a plus") << u"62 812 3456 7890"_s << QStringList {u"Sari Dewi"_s};
        QTest::newRow("first digits") << u"0812"_s << QStringList {u"Sari Dewi"_s};
        QTest::newRow("last digits") << u"0333"_s << QStringList {u"Budi_Toko"_s};
        QTest::newRow("digits in name and number") << u"100"_s << QStringList {u"100% Murah"_s, u"Budi_Toko"_s};
        QTest::newRow("digits with letters") << u"nomor 0812"_s << QStringList();
        QTest::newRow("sql") << u"' OR true --"_s << QStringList();
        QTest::newRow("nobody") << u"Wulan"_s << QStringList();
    }

    void wordsFindNamesNumbersAndLabels()
    {
        addContact(u"Sari Dewi"_s, u"+6281234567890"_s);
        addContact(u"Budi_Toko"_s, u"+6285610020333"_s);
        addContact(u"100% Murah"_s, u"+6287777777777"_s);
        addContact(u"O'Neill \\ Co"_s, QString());
        m_database.execute(u"INSERT INTO label (name) VALUES ('Grosir') ON CONFLICT DO NOTHING; "
                           "UPDATE contact SET label_ids = ARRAY(SELECT id::integer FROM label WHERE name = 'Grosir') "
                           "WHERE display_name LIKE 'Budi%'"_s);
        QFETCH(QString, words);
        QFETCH(QStringList, found);

        ContactQuery query;
        query.words = words;
        const auto page = fetchPage(m_database.session(), query, {}, 10);

        QVERIFY(page);
        QCOMPARE(namesOf(page->rows), found);
        QCOMPARE(countContacts(m_database.session(), query), static_cast<int>(found.size()));
    }

    void aContactComesWithAllThatIsKnown()
    {
        m_database.execute(
            u"INSERT INTO workflow_status (name) VALUES ('Aktif'); "
            "INSERT INTO custom_field (key, label, type) VALUES ('city', 'Kota', 'text'), ('spent', 'Belanja', "
            "'number'), "
            "('born', 'Lahir', 'date'), ('member', 'Member', 'yes_no'); "
            "INSERT INTO contact (display_name, phone_e164, workflow_status_id, rating, conversation_count, "
            "created_at, "
            "last_inbound_at) SELECT 'Sari', '+6281234567890', id, 4, 3, '2026-01-02 03:04:05+00', "
            "'2026-02-03 04:05:06+00' FROM workflow_status; "
            "INSERT INTO contact_preference SELECT id, true, now(), 'keyword' FROM contact; "
            "UPDATE contact SET label_ids = ARRAY(SELECT id::integer FROM label WHERE name = 'Sari_label'), "
            "fields = '{\"city\": \"Bandung\", \"spent\": 0.1, \"born\": \"1990-05-17\", \"member\": false}'"_s);
        const ContactId id(m_database.value(u"SELECT id FROM contact"_s).toLongLong());

        const auto contact = fetchContact(m_database.session(), id);

        QVERIFY(contact);
        const Contact expected {
            .id = id,
            .displayName = u"Sari"_s,
            .phoneE164 = u"+6281234567890"_s,
            .labels = {u"Sari_label"_s},
            .workflowStatus = u"Aktif"_s,
            .rating = 4,
            .conversationCount = 3,
            .optedOut = true,
            .createdAt = QDateTime({2026, 1, 2}, {3, 4, 5}, Qt::UTC),
            .lastInboundAt = QDateTime({2026, 2, 3}, {4, 5, 6}, Qt::UTC),
            .lastOutboundAt = {},
            .fields
            = {{u"city"_s, u"Bandung"_s}, {u"spent"_s, 0.1}, {u"born"_s, QDate(1990, 5, 17)}, {u"member"_s, false}},
        };
        QVERIFY(*contact == expected);
        const auto page = fetchPage(m_database.session(), {}, {}, 10);
        QVERIFY(page->rows == QList<Contact> {expected});
    }

    void aContactThatIsGoneIsNotFound()
    {
        for (const auto id : {ContactId(), ContactId(4711)}) {
            const auto contact = fetchContact(m_database.session(), id);
            QVERIFY(!contact);
            QCOMPARE(contact.error().kind, ErrorKind::NotFound);
        }
    }

    void theCatalogueIsByName()
    {
        m_database.execute(
            u"INSERT INTO label (name) VALUES ('Zak'), ('Gamis'); "
            "INSERT INTO workflow_status (name) VALUES ('Lama'), ('aktif'); "
            "INSERT INTO custom_field (key, label, type, choices) VALUES "
            "('size', 'ukuran', 'choice', '{\"S, slim\",\"M \\\"m\\\"\"}'), ('city', 'Kota', 'text', '{}')"_s);
        const auto catalogue = fetchCatalogue(m_database.session());
        QVERIFY(catalogue);
        QStringList labels;
        for (const auto& label : catalogue->labels) {
            QVERIFY(label.id.isValid());
            labels.push_back(label.name);
        }
        QStringList byName = labels;
        std::ranges::sort(byName, {}, [](const QString& name) { return name.toLower(); });
        QVERIFY(labels.contains(u"Zak"_s));
        QCOMPARE(labels, byName);
        QCOMPARE(catalogue->workflowStatuses.first().name, u"aktif"_s);
        QCOMPARE(catalogue->fields.size(), 2);
        QCOMPARE(catalogue->fields.first().key, u"city"_s);
        QCOMPARE(catalogue->fields.last().type, FieldType::Choice);
        QCOMPARE(catalogue->fields.last().choices, (QStringList {u"S, slim"_s, u"M \"m\""_s}));
    }

    void bothOrdersWalkAnIndex()
    {
        m_database.execute(u"INSERT INTO contact (display_name, phone_e164) "
                           "SELECT 'Sari ' || n, '+62812' || 3000000 + n FROM generate_series(1, 20000) n; "
                           "ANALYZE contact"_s);
        for (const auto walk : {"contacts/walk_by_name"_L1, "contacts/walk_newest"_L1, "contacts/walk_oldest"_L1}) {
            const auto plan = planOf(walk);
            QVERIFY2(plan.contains("Index"_L1) && !plan.contains("Sort"_L1), qPrintable(plan));
        }
    }

private:
    void addContact(const QString& name, const QString& phone)
    {
        const auto added = m_database.session().runComposed(
            "test"_L1, u"INSERT INTO contact (display_name, phone_e164, bsuid) VALUES (:name, :phone, :bsuid)"_s,
            {{u":name"_s, name},
             {u":phone"_s, phone.isEmpty() ? QVariant() : QVariant(phone)},
             {u":bsuid"_s, phone.isEmpty() ? QVariant(u"ID.123"_s) : QVariant()}});
        QVERIFY(added);
    }
    void addContact(const QString& name, int number)
    {
        addContact(name, u"+628123456%1"_s.arg(number, 4, 10, QChar(u'0')));
    }

    void addStatus()
    {
        m_words.status = WorkflowStatusId(
            m_database.value(u"INSERT INTO workflow_status (name) VALUES ('Aktif') RETURNING id"_s).toLongLong());
    }

    using Wanted = std::pair<ContactId, Person>;

    /// Those of them that the query wants.
    std::vector<Wanted> store(const std::vector<Person>& everybody, const ContactQuery& query)
    {
        std::vector<Wanted> wanted;
        for (const auto& person : everybody) {
            addContact(person.name, person.phone);
            const auto id = m_database.value(u"SELECT max(id) FROM contact"_s).toLongLong();
            describe(id, person);
            if (matches(query, person)) {
                wanted.emplace_back(ContactId(id), person);
            }
        }
        return wanted;
    }

    void describe(qint64 id, const Person& person)
    {
        QStringList labels;
        if (person.isLabelled) {
            labels.append(QString::number(m_words.label.value()));
        }
        if (person.isVip) {
            labels.append(QString::number(m_words.vip.value()));
        }
        m_database.execute(
            u"UPDATE contact SET label_ids = '{%1}', workflow_status_id = %2, last_inbound_at = %3 WHERE id = %4"_s.arg(
                labels.join(u','), person.hasStatus ? QString::number(m_words.status.value()) : u"NULL"_s,
                person.wrote ? u"'2026-03-%1'"_s.arg(*person.wrote, 2, 10, QChar(u'0')) : u"NULL"_s,
                QString::number(id)));
        if (person.optedOut) {
            m_database.execute(u"INSERT INTO contact_preference (contact_id, marketing_opted_out, source) "
                               "VALUES (%1, %2, 'manual')"_s.arg(id)
                                   .arg(*person.optedOut ? u"true"_s : u"false"_s));
        }
        if (person.isMember) {
            m_database.execute(
                u"INSERT INTO segment_member (segment_id, contact_id) VALUES (%1, %2)"_s.arg(m_words.segment.value())
                    .arg(id));
        }
    }

    // The cluster of a test compares text by code points, which is the order of UTF-8.
    static bool comesBefore(const Wanted& left, const Wanted& right, ContactOrder order)
    {
        switch (order) {
        case ContactOrder::NewestFirst: return left.first > right.first;
        case ContactOrder::OldestFirst: return left.first < right.first;
        case ContactOrder::LastInbound:
            return std::pair(left.second.wrote.value_or(0), left.first)
                > std::pair(right.second.wrote.value_or(0), right.first);
        case ContactOrder::ByName: break;
        }
        return std::pair(left.second.name.toLower().toUtf8(), left.first)
            < std::pair(right.second.name.toLower().toUtf8(), right.first);
    }

    static std::vector<ContactId> sorted(std::vector<Wanted> wanted, ContactOrder order)
    {
        std::ranges::sort(wanted,
                          [order](const Wanted& left, const Wanted& right) { return comesBefore(left, right, order); });
        std::vector<ContactId> ids;
        std::ranges::transform(wanted, std::back_inserter(ids), &Wanted::first);
        return ids;
    }

    std::vector<ContactId> allPages(const ContactQuery& query, int size)
    {
        std::vector<ContactId> ids;
        ContactCursor after;
        for (;;) {
            const auto page = fetchPage(m_database.session(), query, after, size);
            RC_ASSERT(page.has_value());
            RC_ASSERT(page->rows.size() <= size);
            RC_ASSERT(!page->hasMore || page->rows.size() == size);
            for (const auto& contact : page->rows) {
                ids.push_back(contact.id);
            }
            if (!page->hasMore) {
                return ids;
            }
            after = page->next;
        }
    }

    static QStringList namesOf(const QList<Contact>& contacts)
    {
        QStringList names;
        for (const auto& contact : contacts) {
            names.push_back(contact.displayName);
        }
        return names;
    }

    QString planOf(QLatin1StringView walk)
    {
        auto sql = TestDatabase::catalog().text(walk);
        for (const auto& [name, value] : QList<std::pair<QString, QString>> {
                 {u":after_name"_s, u"'sari 5'"_s}, {u":after"_s, u"10000"_s}, {u":limit"_s, u"51"_s}}) {
            sql.replace(name, value);
        }
        QSqlQuery query(m_database.session().database());
        QString plan;
        query.exec(u"EXPLAIN "_s + sql);
        while (query.next()) {
            plan += query.value(0).toString() + u'\n';
        }
        return plan;
    }

    TestDatabase m_database;
    Words m_words;
};

QTEST_GUILESS_MAIN(TestContactRepository)
#include "tst_contactrepository.moc"
