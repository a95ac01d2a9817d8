#include "services/contacts/ContactRepository.h"
#include "tests/support/TestDatabase.h"

#include <QTest>

#include <algorithm>

using namespace siaran;
using namespace siaran::contacts;
using namespace Qt::StringLiterals;

namespace {

constexpr int Crowd = 5000; // more than a search looks through by name before it reads everybody

struct Somebody {
    QString name;
    QString phone;
};

std::vector<Somebody> everybody()
{
    std::vector<Somebody> all;
    for (int n = 0; n < Crowd; ++n) {
        const auto kind = n % 7 == 0 ? u"SARI"_s : n % 7 == 1 ? u"Éva"_s : u"Budi"_s;
        all.push_back({u"%1 %2"_s.arg(kind).arg(n, 4, 10, QChar(u'0')), u"+62812%1"_s.arg(30'000'000 + n)});
    }
    all.push_back({u"Zulkarnaen_100%"_s, u"+6281999000111"_s});
    all.push_back({u"ÉVA zahra"_s, u"+6281999000112"_s});
    return all;
}

/// The names that hold the words, or whose number does, as the list is ordered.
QStringList found(const std::vector<Somebody>& all, const QString& words)
{
    QStringList names;
    for (const auto& one : all) {
        const bool isNumber = std::ranges::all_of(words, [](QChar c) { return c.isDigit(); });
        const auto atHome = u'0' + one.phone.mid(3);
        if (one.name.contains(words, Qt::CaseInsensitive)
            || (isNumber && (one.phone.contains(words) || atHome.startsWith(words)))) {
            names.append(one.name);
        }
    }
    std::ranges::sort(names, {}, [](const QString& name) { return name.toLower().toUtf8(); });
    return names;
}

} // namespace

class TestContactSearch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStringList rows;
        for (const auto& one : m_everybody) {
            rows.append(u"('%1', '%2')"_s.arg(one.name, one.phone));
        }
        m_database.execute(u"INSERT INTO contact (display_name, phone_e164) VALUES "_s + rows.join(u','));
        m_database.execute(u"ANALYZE contact"_s);
    }

    void pagesTellEverybodyOnceAndInOrder_data()
    {
        QTest::addColumn<QString>("words");
        for (const auto words : {"budi", "sari", "SaRi 4", "\u00e9va", "\u00c9VA z", "zulkar", "n_100%", "12",
                                 "0812300049", "+62 812-3000-4999", "6281999000112", "nobody at all"}) {
            QTest::newRow(words) << QString::fromUtf8(words);
        }
    }

    void pagesTellEverybodyOnceAndInOrder()
    {
        QFETCH(const QString, words);
        ContactQuery query;
        query.words = words;
        QStringList told;
        ContactCursor after;
        for (bool more = true; more;) {
            const auto page = fetchPage(m_database.session(), query, after, 300);
            QVERIFY2(page, page ? "" : qPrintable(page.error().detail));
            for (const auto& contact : page->rows) {
                told.append(contact.displayName);
            }
            after = page->next;
            more = page->hasMore;
        }
        auto plain = words;
        const auto isSpelled = words.startsWith(u'+');
        QCOMPARE(told, found(m_everybody, isSpelled ? plain.remove(u'+').remove(u' ').remove(u'-') : words));
    }

private:
    const std::vector<Somebody> m_everybody = everybody();
    TestDatabase m_database;
};

QTEST_GUILESS_MAIN(TestContactSearch)
#include "tst_contactsearch.moc"
