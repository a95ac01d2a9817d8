#include "services/consent/SqlStopListService.h"
#include "services/contacts/TableReader.h"
#include "tests/support/TestDatabase.h"

#include <QCoro/QCoroTask>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>
#include <rapidcheck.h>

#include <memory>
#include <set>

using namespace siaran;
using namespace siaran::consent;
using namespace Qt::StringLiterals;

class TestStopLists : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_database = std::make_unique<TestDatabase>();
        m_service = std::make_unique<SqlStopListService>(m_database->executor(), u"Rina"_s);
    }

    void cleanup() { m_service.reset(); }

    void aListStopsContactsAndKeepsTheRest()
    {
        addContact(u"Sari"_s, u"+6281234567890"_s);
        addContact(u"Budi"_s, u"+6281234567891"_s);
        m_database->execute(u"INSERT INTO contact_preference (contact_id, marketing_opted_out, source) "
                            "SELECT id, true, 'keyword' FROM contact WHERE display_name = 'Budi'"_s);
        const auto path = file(u"berhenti.csv"_s,
                               "Nama;No HP;Catatan\n"
                               "Sari;0812-3456-7890;a\n"
                               "Budi;+62 812 3456 7891;b\n"
                               "Siapa;081311112222;c\n"
                               "Sari lagi;6281234567890;d\n"
                               "Rusak;6,28123E+12;e\n"
                               "Kantor;021 555 1234;f\n"
                               "Kosong;;g\n"_ba);
        const auto preview = *QCoro::waitFor(m_service->preview(path));
        QVERIFY(preview.firstRowIsHeader);
        QCOMPARE(preview.column, 1);
        QCOMPARE(preview.columns.at(1).title, u"No HP"_s);
        QCOMPARE(preview.columns.at(1).samples.first(), u"0812-3456-7890"_s);

        const auto report = *QCoro::waitFor(m_service->import(path, preview.column));
        QCOMPARE(report.rows, 7);
        QCOMPARE(report.numbers, 3);
        QCOMPARE(report.stopped, 1);
        QCOMPARE(report.alreadyStopped, 1);
        QCOMPARE(report.kept, 1);
        QCOMPARE(report.rejectedRows, 3);
        QCOMPARE(report.rejected.at(0), (RejectedNumber {6, u"6,28123E+12"_s, NumberFault::RoundedBySpreadsheet}));
        QCOMPARE(report.rejected.at(1).fault, NumberFault::Landline);
        QCOMPARE(report.rejected.at(2).fault, NumberFault::Empty);
        QCOMPARE(stoppedNames(), u"Budi, Sari"_s);
        QCOMPARE(
            value(u"SELECT source || ' ' || evidence FROM contact_preference p JOIN contact c ON c.id = contact_id "
                  "WHERE display_name = 'Sari'"_s),
            u"import berhenti.csv"_s);
        // A later import of contacts cannot bring them back.
        addContact(u"Siapa"_s, u"+6281311112222"_s);
        QCOMPARE(stoppedNames(), u"Budi, Sari, Siapa"_s);
        QCOMPARE(value(u"SELECT actor || ' ' || action || ' ' || (detail ->> 'stopped') FROM audit_entry"_s),
                 u"Rina consent.list_imported 1"_s);

        const auto again = *QCoro::waitFor(m_service->import(path, preview.column));
        QCOMPARE(again.stopped, 0);
        QCOMPARE(again.alreadyStopped, 3);
        QCOMPARE(again.kept, 0);
    }

    void aPlainListOfNumbersIsEnough()
    {
        const auto path = file(u"list.txt"_s, "0812 3456 7890\n0813 1111 2222\nhello\n"_ba);
        const auto preview = *QCoro::waitFor(m_service->preview(path));
        QVERIFY(!preview.firstRowIsHeader);
        QCOMPARE(preview.column, 0);
        const auto report = *QCoro::waitFor(m_service->import(path, 0));
        QCOMPARE(report.kept, 2);
        QCOMPARE(report.rejectedRows, 1);
        QCOMPARE(report.rejected.first().line, 3);
    }

    void whatIsNoListChangesNothing()
    {
        const auto empty = QCoro::waitFor(m_service->preview(file(u"empty.csv"_s, {})));
        QCOMPARE(empty.error().reason, u"import.no_rows"_s);
        const auto words = file(u"words.csv"_s, "Nama\nSari\nBudi\n"_ba);
        QCOMPARE(QCoro::waitFor(m_service->preview(words))->column, -1);
        QCOMPARE(QCoro::waitFor(m_service->import(words, 0)).error().reason, u"import.no_phone_column"_s);
        QCOMPARE(QCoro::waitFor(m_service->import(u"/nowhere.csv"_s, 0)).error().reason, u"import.unreadable"_s);
        QCOMPARE(value(u"SELECT count(*) FROM audit_entry"_s), u"0"_s);
    }

    void aFailureLeavesNothing()
    {
        addContact(u"Sari"_s, u"+6281234567890"_s);
        m_database->execute(u"ALTER TABLE audit_entry RENAME TO elsewhere"_s);
        const auto path = file(u"list.txt"_s, "081234567890\n081311112222\n"_ba);
        QVERIFY(!QCoro::waitFor(m_service->import(path, 0)));
        QCOMPARE(stoppedNames(), QString());
        QCOMPARE(value(u"SELECT count(*) FROM suppression"_s), u"0"_s);
    }

    // Whoever commits first: a contact that is being made and a list that names its number meet.
    void aContactMadeMeanwhileIsStoppedToo()
    {
        auto& session = m_database->session();
        db::Transaction transaction(session);
        QVERIFY(transaction.begin());
        QVERIFY(session.runScript(u"INSERT INTO contact (phone_e164) VALUES ('+6281234567890')"_s));
        const auto path = file(u"list.txt"_s, "081234567890\n"_ba);
        auto importing = m_service->import(path, 0);
        QTRY_COMPARE(waiting(), 1); // the list waits for the contact
        QVERIFY(transaction.commit());
        const auto report = QCoro::waitFor(std::move(importing));
        QVERIFY(report);
        QCOMPARE(report->stopped, 1);
        QCOMPARE(report->kept, 0);
        QCOMPARE(value(u"SELECT count(*) FROM contact_preference WHERE marketing_opted_out"_s), u"1"_s);
    }

    void whatWasExportedIsWhatIsThere_data()
    {
        QTest::addColumn<StopListFormat>("format");
        QTest::newRow("CSV") << StopListFormat::Csv;
        QTest::newRow("workbook") << StopListFormat::Xlsx;
    }
    void whatWasExportedIsWhatIsThere()
    {
        QFETCH(StopListFormat, format);
        addContact(u"=HYPERLINK(1)"_s, u"+6281234567890"_s);
        addContact(u"Budi"_s, u"+6281234567891"_s);
        addContact(u"Mau"_s, u"+6281234567892"_s);
        m_database->execute(u"INSERT INTO contact_preference (contact_id, marketing_opted_out, source, evidence) "
                            "SELECT id, display_name <> 'Mau', 'keyword', '+stop' FROM contact"_s);
        const StopListExport what {.path = m_folder.filePath(u"out"_s),
                                   .format = format,
                                   .titles = {u"No HP"_s, u"Nama"_s, u"Sejak"_s, u"Cara"_s, u"Kampanye"_s, u"Bukti"_s},
                                   .sources = {u"tulis"_s, u"tombol"_s, u"wa"_s, u"tangan"_s, u"berkas"_s}};
        QCOMPARE(*QCoro::waitFor(m_service->exportList(what)), 2);
        QFile written(what.path);
        QVERIFY(written.open(QIODevice::ReadOnly));
        const auto table = *contacts::TableReader::guessFormat(written);
        const auto rows = *contacts::TableReader(table).firstRows(written, 10);
        QCOMPARE(rows.size(), 3);
        QSet<QString> numbers {rows.at(1).cells.at(0), rows.at(2).cells.at(0)};
        QCOMPARE(numbers, QSet<QString>({u"6281234567890"_s, u"6281234567891"_s}));
        QCOMPARE(rows.at(1).cells.at(3), u"tulis"_s);
        if (format == StopListFormat::Csv) {
            QVERIFY(written.seek(0));
            const auto text = written.readAll();
            QVERIFY(text.contains("\"'=HYPERLINK(1)\""));
            QVERIFY(text.contains("\"'+stop\""));
        }
        QCOMPARE(value(u"SELECT action || ' ' || (detail ->> 'people') FROM audit_entry"_s),
                 u"consent.list_exported 2"_s);
        // And it comes back as a list.
        const auto preview = *QCoro::waitFor(m_service->preview(what.path));
        QCOMPARE(preview.column, 0);
        QCOMPARE(QCoro::waitFor(m_service->import(what.path, 0))->alreadyStopped, 2);
    }

    void whereNothingCanBeWrittenIsTold()
    {
        const StopListExport what {
            .path = u"/nowhere/out.csv"_s, .format = StopListFormat::Csv, .titles = {}, .sources = {}};
        QCOMPARE(QCoro::waitFor(m_service->exportList(what)).error().reason, u"export.not_written"_s);
        QCOMPARE(value(u"SELECT count(*) FROM audit_entry"_s), u"0"_s);
        QVERIFY(!QCoro::waitFor(m_service->saveRows(u"/nowhere/x.csv"_s, {}, {})));
    }

    void rejectedRowsAreSavedHarmless()
    {
        const auto path = m_folder.filePath(u"rejected.csv"_s);
        QVERIFY(QCoro::waitFor(m_service->saveRows(path, {u"Line"_s, u"Content"_s}, {{u"3"_s, u"=1+1"_s}})));
        QFile saved(path);
        QVERIFY(saved.open(QIODevice::ReadOnly));
        QCOMPARE(saved.readAll(), "\xEF\xBB\xBF\"Line\";\"Content\"\r\n\"3\";\"'=1+1\"\r\n"_ba);
    }

    // Only adding is possible, and everything a list names is stopped, whatever was there before.
    void aListOnlyAdds()
    {
        QVERIFY(rc::check("stopped after = stopped before or named in the list", [this] {
            m_database->execute(u"DELETE FROM contact; DELETE FROM suppression"_s);
            std::set<int> people;
            std::set<int> stopped;
            for (int i = 0; i < 8; ++i) {
                if (*rc::gen::arbitrary<bool>()) {
                    people.insert(i);
                    addContact(u"P%1"_s.arg(i), numberOf(i));
                    if (*rc::gen::arbitrary<bool>()) {
                        stopped.insert(i);
                        m_database->execute(u"INSERT INTO contact_preference (contact_id, marketing_opted_out, source) "
                                            "SELECT id, true, '%2' FROM contact WHERE display_name = 'P%1'"_s.arg(i)
                                                .arg(*rc::gen::element(u"keyword"_s, u"whatsapp"_s, u"manual"_s)));
                    }
                }
            }
            const auto listed = *rc::gen::nonEmpty(rc::gen::container<std::set<int>>(rc::gen::inRange(0, 8)));
            QByteArray text;
            for (const int i : listed) {
                text += spelled(numberOf(i)).toUtf8() + '\n';
            }
            const auto report = QCoro::waitFor(m_service->import(file(u"law.txt"_s, text), 0));
            RC_ASSERT(report.has_value());
            // Everybody comes, those who were not there too.
            for (int i = 0; i < 8; ++i) {
                if (!people.contains(i)) {
                    addContact(u"P%1"_s.arg(i), numberOf(i));
                }
            }
            std::set<int> expected = stopped;
            expected.insert(listed.begin(), listed.end());
            std::set<int> found;
            for (int i = 0; i < 8; ++i) {
                if (value(u"SELECT count(*) FROM contact_preference p JOIN contact c ON c.id = p.contact_id "
                          "WHERE p.marketing_opted_out AND c.display_name = 'P%1'"_s.arg(i))
                    == u"1"_s) {
                    found.insert(i);
                }
            }
            RC_ASSERT(found == expected);
            RC_ASSERT(report->numbers == static_cast<int>(listed.size()));
            RC_ASSERT(report->numbers == report->stopped + report->alreadyStopped + report->kept + report->alreadyKept);
        }));
    }

private:
    static QString numberOf(int person) { return u"+62812345678%1"_s.arg(90 + person); }

    static QString spelled(const QString& e164)
    {
        const auto national = u'0' + e164.mid(3);
        return *rc::gen::element(e164, e164.mid(1), national, national.left(4) + u' ' + national.mid(4),
                                 u"(%1) %2"_s.arg(national.left(4), national.mid(4)),
                                 e164.left(6) + u'-' + e164.mid(6));
    }

    QString value(const QString& sql) { return m_database->value(sql).toString(); }

    void addContact(const QString& name, const QString& phone)
    {
        m_database->execute(u"INSERT INTO contact (display_name, phone_e164) VALUES ('%1', '%2')"_s.arg(name, phone));
    }

    // Looked at on a connection of its own: the other two are busy.
    int waiting()
    {
        db::Session other(m_database->settings(), TestDatabase::catalog());
        if (!other.open()) {
            return -1;
        }
        QSqlQuery query(u"SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND NOT granted "
                        "AND database = (SELECT oid FROM pg_database WHERE datname = current_database())"_s,
                        other.database());
        return query.next() ? query.value(0).toInt() : -1;
    }

    QString stoppedNames()
    {
        return value(u"SELECT coalesce(string_agg(display_name, ', ' ORDER BY display_name), '') FROM contact c "
                     "JOIN contact_preference p ON p.contact_id = c.id WHERE p.marketing_opted_out"_s);
    }

    QString file(const QString& name, const QByteArray& content)
    {
        const auto path = m_folder.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) {
            qFatal("a file cannot be written");
        }
        return path;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<SqlStopListService> m_service;
};

QTEST_GUILESS_MAIN(TestStopLists)
#include "tst_stoplists.moc"
