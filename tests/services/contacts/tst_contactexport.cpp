#include "services/contacts/ContactCards.h"
#include "services/contacts/ContactExporter.h"
#include "services/contacts/SqlContactExportService.h"
#include "services/contacts/TableReader.h"
#include "tests/services/contacts/PeopleWorld.h"
#include "tests/support/TextGenerators.h"

#include <QCoro/QCoroTask>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace siaran;
using namespace siaran::contacts;
using Kind = ContactColumn::Kind;

class TestContactExport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { m_world.clear(); }

    void aTableHasTheChosenColumnsInOrder()
    {
        RandomPerson person;
        person.hasStatus = true;
        person.labels = {0, 1};
        person.consent = 2;
        m_world.add(person);
        auto what = order(ContactFormat::Csv, u"a.csv"_s);

        const auto written = QCoro::waitFor(m_service.exportContacts(what, {}));

        QVERIFY(written);
        QCOMPARE(*written, 1);
        QCOMPARE(read(what.path),
                 "\xEF\xBB\xBF\"Name\";\"Number\";\"Labels\";\"Consent\";\"Spent\";\"Birthday\";\"Reseller\"\r\n"
                 "\"Zubaidah Qxw1\";\"628137000001\";\"Gamis, VIP\";\"Stopped\";12.5;\"1990-05-17\";\"ya\"\r\n"_ba);
    }

    void noCellIsRunAsAFormula()
    {
        const auto id = m_world.add({});
        m_database.execute(
            u"UPDATE contact SET display_name = '=HYPERLINK(\"http://x\")', fields = '{\"spent\": -3}'"_s);
        auto what = order(ContactFormat::Csv, u"f.csv"_s);
        what.who = QList {id};
        QVERIFY(QCoro::waitFor(m_service.exportContacts(what, {})));
        const auto text = read(what.path);
        QVERIFY(text.contains("\"'=HYPERLINK(\"\"http://x\"\")\""));
        QVERIFY(text.contains(";-3;"));
    }

    void aWorkbookOpensAndHoldsTextsAsTexts()
    {
        m_world.add({});
        m_database.execute(u"UPDATE contact SET display_name = '=1+1'"_s);
        const auto what = order(ContactFormat::Xlsx, u"a.xlsx"_s);

        QVERIFY(QCoro::waitFor(m_service.exportContacts(what, {})));

        const auto rows = readTable(what.path);
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows.constFirst().first(2), (QStringList {u"Name"_s, u"Number"_s}));
        QCOMPARE(rows.constLast(),
                 (QStringList {u"=1+1"_s, u"628137000001"_s, {}, u"Fine"_s, u"12.5"_s, u"1990-05-17"_s, u"ya"_s}));
        QCOMPARE(QDir(m_folder.path()).entryList({u"*.xlsx.*"_s}).size(), 0);
    }

    void whatIsNotChosenIsNotWritten()
    {
        m_world.add({});
        RandomPerson vip;
        vip.labels = {0};
        m_world.add(vip);
        auto what = order(ContactFormat::Csv, u"c.csv"_s);
        ContactQuery query;
        query.labels = {m_world.labels.first()};
        what.who = query;
        QCOMPARE(*QCoro::waitFor(m_service.exportContacts(what, {})), 1);
        QVERIFY(read(what.path).contains("Qxw2"));
        QVERIFY(!read(what.path).contains("Qxw1"));
    }

    void everyCardIsReadBackAsItWas()
    {
        QVERIFY(rc::check("a card of any name and label comes back through the reader of imports", [this] {
            Contact contact;
            contact.displayName = (*generate::visibleText()).simplified();
            contact.phoneE164 = u"+628123456789"_s;
            contact.labels = {u"a,b"_s, u"c;d\\"_s};
            RC_PRE(!contact.displayName.isEmpty());
            QFile file(m_folder.filePath(u"one.vcf"_s));
            RC_ASSERT(file.open(QIODevice::WriteOnly));
            const auto card = cardOf(contact, true, QDate(1990, 5, 17), u"Kota: Bandung"_s);
            file.write(card);
            file.close();
            for (const auto& line : card.split('\n')) {
                RC_ASSERT(line.size() <= 76); // with its carriage return
            }
            const auto rows = readTable(file.fileName());
            RC_ASSERT(rows.size() == 2);
            RC_ASSERT(rows.constLast().contains(contact.displayName));
            RC_ASSERT(rows.constLast().contains(contact.phoneE164));
            RC_ASSERT(rows.constLast().contains(u"1990-05-17"_s));
        }));
    }

    void progressIsToldAndACancelLeavesNoFile()
    {
        m_database.execute(u"INSERT INTO contact (phone_e164) SELECT '+6281399' || (100000 + n) FROM "
                           "generate_series(1, 20000) n"_s);
        auto what = order(ContactFormat::Xlsx, u"big.xlsx"_s);
        bool told = false;
        const auto written = QCoro::waitFor(m_service.exportContacts(what, [&](const ExportProgress& state) {
            told = true;
            QCOMPARE(state.total, 20'000);
            m_service.cancelExport();
        }));
        QVERIFY(told);
        QVERIFY(!written);
        QCOMPARE(written.error().kind, ErrorKind::Cancelled);
        QCOMPARE(QDir(m_folder.path()).entryList({u"big*"_s}).size(), 0);
        QVERIFY(QCoro::waitFor(m_service.exportContacts(what, {})));
        QVERIFY(QFile::exists(what.path));
    }

    void whatCannotBeWrittenIsNamedAndWhatWasThereStays()
    {
        for (const auto format : {ContactFormat::Csv, ContactFormat::Xlsx, ContactFormat::VCard}) {
            auto what = order(format, u"x"_s);
            what.path = u"/nowhere/at/all"_s;
            const auto written = QCoro::waitFor(m_service.exportContacts(what, {}));
            QVERIFY(!written);
            QCOMPARE(written.error().kind, ErrorKind::Unavailable);
            QCOMPARE(written.error().reason, u"export.not_written"_s);
        }
        const auto unknown = QCoro::waitFor([this] {
            auto what = order(ContactFormat::Csv, u"kept.csv"_s);
            QFile file(what.path);
            (void)file.open(QIODevice::WriteOnly);
            file.write("before");
            file.close();
            ContactQuery query;
            query.segment = SegmentId(99999999);
            what.who = query;
            return m_service.exportContacts(what, {});
        }());
        QCOMPARE(unknown.error().kind, ErrorKind::NotFound);
        QCOMPARE(read(m_folder.filePath(u"kept.csv"_s)), "before"_ba);
    }

    void anExportIsToldInTheAuditLog()
    {
        m_world.add({});
        QVERIFY(QCoro::waitFor(m_service.exportContacts(order(ContactFormat::VCard, u"a.vcf"_s), {})));
        QCOMPARE(m_database.value(u"SELECT action || detail FROM audit_entry ORDER BY id DESC LIMIT 1"_s).toString(),
                 u"contact.list_exported{\"format\": \"vcard\", \"contacts\": 1}"_s);
    }

private:
    ContactExport order(ContactFormat format, const QString& name) const
    {
        ContactExport what;
        what.columns = {{Kind::Name, {}},
                        {Kind::Phone, {}},
                        {Kind::Labels, {}},
                        {Kind::Consent, {}},
                        {Kind::Field, u"spent"_s},
                        {Kind::Field, u"birthday"_s},
                        {Kind::Field, u"reseller"_s}};
        what.titles = {u"Name"_s, u"Number"_s, u"Labels"_s, u"Consent"_s, u"Spent"_s, u"Birthday"_s, u"Reseller"_s};
        what.optedOut = u"Stopped"_s;
        what.canBeMessaged = u"Fine"_s;
        what.yes = u"ya"_s;
        what.format = format;
        what.path = m_folder.filePath(name);
        return what;
    }

    static QByteArray read(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    // As an import reads it.
    static QList<QStringList> readTable(const QString& path)
    {
        QList<QStringList> rows;
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly)) {
            return rows;
        }
        const auto format = TableReader::guessFormat(file);
        const auto found = format ? TableReader(*format).firstRows(file, 10) : Result<QList<TableRow>>();
        for (const auto& row : *found) {
            rows.append(row.cells);
        }
        return rows;
    }

    QTemporaryDir m_folder;
    TestDatabase m_database;
    PeopleWorld m_world {m_database};
    SqlContactExportService m_service {m_database.executor(), u"Bu Melati"_s};
};

QTEST_GUILESS_MAIN(TestContactExport)
#include "tst_contactexport.moc"
