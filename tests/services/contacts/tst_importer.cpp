#include "services/contacts/Importer.h"
#include "tests/services/contacts/ImportBenchmark.h"
#include "tests/services/contacts/ImportWorld.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringEncoder>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace siaran;
using namespace siaran::contacts;

namespace {

const auto Sample = u":/samples/toko-melati.csv"_s;

int countOf(const QList<ImportNote>& notes, ImportOutcome outcome)
{
    return static_cast<int>(std::ranges::count(notes, outcome, &ImportNote::outcome));
}

QByteArray sixColumns(const QByteArray& rows)
{
    return "Nama;HP;Label;Status;Rating;Kota\n" + rows;
}

} // namespace

class TestImporter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_world.clear(); }

    void theShopsListComesInAsANaiveReadingOfIt()
    {
        std::map<QString, Contact> expected;
        const auto rows = interpreted(Sample);
        mergeNaively(rows, expected);
        const auto rejected
            = std::ranges::count_if(rows, [](const ImportRow& row) { return row.rejection.has_value(); });

        const auto timed = timeImport(m_world.database.session(), Sample);

        QVERIFY2(timed, qPrintable(timed ? QString() : timed.error().detail));
        qInfo("%.0f rows per second", timed->rowsPerSecond());
        QCOMPARE(timed->report.added, static_cast<int>(expected.size()));
        QCOMPARE(timed->report.rejected, static_cast<int>(rejected));
        QCOMPARE(timed->report.merged, static_cast<int>(rows.size() - rejected) - timed->report.added);
        QCOMPARE(timed->report.notesLeftOut, 0);
        const auto people = m_world.people();
        QCOMPARE(people.size(), expected.size());
        for (const auto& [phone, person] : people) {
            const auto& wanted = expected.at(phone);
            QCOMPARE(person.displayName, wanted.displayName);
            QCOMPARE(person.labels, wanted.labels);
            QVERIFY2(person == wanted, qPrintable(phone));
        }
    }

    void theReportTellsOfEveryLineThatWasNobodyNew()
    {
        const auto first = m_world.importPath(Sample);
        const auto rows = interpreted(Sample);
        QList<std::pair<int, ImportOutcome>> expected;
        std::map<QString, qint64> seen;
        for (const auto& row : rows) {
            const auto line = static_cast<int>(row.line);
            if (row.rejection) {
                expected.push_back({line, ImportOutcome::Rejected});
                continue;
            }
            const auto isNew = seen.emplace(row.phoneE164, row.line).second;
            for (qsizetype i = 0; i < row.problems.size(); ++i) {
                expected.push_back({line, isNew ? ImportOutcome::Added : ImportOutcome::Merged});
            }
            if (!isNew) {
                expected.push_back({line, ImportOutcome::Merged});
            }
        }
        QList<std::pair<int, ImportOutcome>> told;
        for (const auto& note : first->notes) {
            told.push_back({note.line, note.outcome});
            QVERIFY(note.reason != ImportReason::None);
        }
        QCOMPARE(told, expected);
    }

    void theSameFileAgainAddsNobodyAndChangesNothing()
    {
        const auto first = m_world.importPath(Sample);
        const auto before = m_world.people();

        const auto second = m_world.importPath(Sample);

        QVERIFY(second);
        QCOMPARE(second->added, 0);
        QCOMPARE(second->merged, first->added + first->merged);
        QCOMPARE(second->rejected, first->rejected);
        QVERIFY(m_world.people() == before);
        // Now there is a note for nearly every line, and of the merged ones some are left out.
        QCOMPARE(second->notes.size(), 10'000);
        QCOMPARE(second->notesLeftOut, static_cast<int>(first->notes.size()) + first->added - 10'000);
        QCOMPARE(countOf(second->notes, ImportOutcome::Rejected), second->rejected);
    }

    void linesOfOneNumberBecomeOneContact()
    {
        const auto report = m_world.import(sixColumns(";0812-3456-7890;Gamis;;;\n"
                                                      "Sari;+62 812 3456 7890;VIP,gamis;Aktif;;Bandung\n"
                                                      "Dewi;081234567890;Hijab;Lama;4;Malang\n"));
        QVERIFY(report);
        QCOMPARE(report->added, 1);
        QCOMPARE(report->merged, 2);
        const auto person = m_world.person(u"+6281234567890"_s);
        QCOMPARE(person.displayName, u"Sari"_s);
        QCOMPARE(person.labels, (QStringList {u"Gamis"_s, u"Hijab"_s, u"VIP"_s}));
        QCOMPARE(person.workflowStatus, u"Aktif"_s);
        QCOMPARE(person.rating, std::optional(4));
        QVERIFY(person.fields == (FieldValues {{u"kota"_s, u"Bandung"_s}}));
        const QList<ImportNote> notes {
            {3, ImportOutcome::Merged, ImportReason::DuplicateInFile, {}, u"+6281234567890"_s},
            {4, ImportOutcome::Merged, ImportReason::DuplicateInFile, {}, u"+6281234567890"_s},
        };
        QCOMPARE(report->notes, notes);
    }

    void aKnownContactGetsOnlyWhatItLacks()
    {
        QVERIFY(m_world.import(sixColumns("Bu Sari;081234567890;VIP;Aktif;;Bandung\n;081234567891;;;;\n")));

        const auto report = m_world.import(
            sixColumns("Other;081234567890;Hijab;Lama;3;Malang\nDewi;081234567891;Hijab;Lama;3;Malang\n"));

        QVERIFY(report);
        QCOMPARE(report->added, 0);
        const auto known = m_world.person(u"+6281234567890"_s);
        QCOMPARE(known.displayName, u"Bu Sari"_s);
        QCOMPARE(known.labels, (QStringList {u"Hijab"_s, u"VIP"_s}));
        QCOMPARE(known.workflowStatus, u"Aktif"_s);
        QCOMPARE(known.rating, std::optional(3));
        QVERIFY(known.fields == (FieldValues {{u"kota"_s, u"Bandung"_s}}));
        const auto bare = m_world.person(u"+6281234567891"_s);
        QCOMPARE(bare.displayName, u"Dewi"_s);
        QCOMPARE(bare.workflowStatus, u"Lama"_s);
        QVERIFY(bare.fields == (FieldValues {{u"kota"_s, u"Malang"_s}}));
    }

    void whoSaidStopStaysStopped()
    {
        QVERIFY(m_world.import(sixColumns("Sari;081234567890;;;;\n")));
        m_world.database.execute(u"INSERT INTO contact_preference (contact_id, marketing_opted_out, source) "
                                 "SELECT id, true, 'keyword' FROM contact"_s);
        const auto consent = [this] {
            return m_world.database.value(u"SELECT string_agg(p::text, '|') FROM contact_preference p"_s).toString();
        };
        const auto before = consent();

        QVERIFY(m_world.import("Nama;HP;Opt in;Status\nSari;081234567890;ya;aktif\n"));

        QCOMPARE(consent(), before);
        QVERIFY(m_world.person(u"+6281234567890"_s).optedOut);
    }

    void otherNumbersOfACellAreKept()
    {
        QVERIFY(m_world.import("Nama;HP\nSari;081234567890\n"));
        QCOMPARE(m_world.database.value(u"SELECT count(*) FROM custom_field"_s).toInt(), 0);

        QVERIFY(m_world.import("Nama;HP\nDewi;081234567891 / 081234567892 / 081234567893\n"));

        QVERIFY(m_world.person(u"+6281234567891"_s).fields
                == (FieldValues {{u"other_phones"_s, u"+6281234567892, +6281234567893"_s}}));
        QCOMPARE(m_world.database.value(u"SELECT label || type FROM custom_field"_s).toString(), u"Nomor laintext"_s);
        QVERIFY(m_world.import("Nama;HP\nTono;081234567894 / 081234567895\n"));
        QCOMPARE(m_world.database.value(u"SELECT count(*) FROM custom_field"_s).toInt(), 1);
    }

    void textIsKeptVerbatim_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("markup") << u"<b onload='x'>Sari</b> & <script>alert(1)</script>"_s;
        QTest::newRow("emoji") << u"Sari 💕👩‍👩‍👧 ترحيب 木"_s;
        QTest::newRow("quotes") << u"O'Neill \"Boss\" \\n \\. {x,y} $1 :name"_s;
        QTest::newRow("sql") << u"Robert'); DROP TABLE contact;--"_s;
        QTest::newRow("formula") << u"=HYPERLINK(\"http://x\")"_s;
        QTest::newRow("copy") << u"\\N"_s;
        QTest::newRow("null") << u"NULL"_s;
    }

    void textIsKeptVerbatim()
    {
        QFETCH(QString, text);
        const auto quoted = '"' + QString(text).replace(u'"', u"\"\""_s).toUtf8() + '"';
        const auto label = QString(text).replace(u';', u',').section(u',', 0, 0); // both part labels
        QVERIFY(m_world.import(sixColumns(quoted + ";081234567890;\"" + label.toUtf8().replace('"', "\"\"") + "\";"
                                          + quoted + ";;" + quoted + "\n")));
        const auto person = m_world.person(u"+6281234567890"_s);
        QCOMPARE(person.displayName, text);
        QCOMPARE(person.labels, QStringList {label});
        QCOMPARE(person.workflowStatus, text);
        QVERIFY(person.fields == (FieldValues {{u"kota"_s, text}}));
    }

    void filesOfOtherProgramsAreRead_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const auto text = u"Nama;HP\r\nRené Müller;081234567890\r\n"_s;
        QByteArray utf16 = QStringEncoder(QStringEncoder::Utf16LE, QStringEncoder::Flag::WriteBom).encode(text);
        QTest::newRow("UTF-8") << text.toUtf8();
        QTest::newRow("UTF-8 with a mark") << "\xEF\xBB\xBF" + text.toUtf8();
        QTest::newRow("UTF-16") << utf16;
        QTest::newRow("Windows-1252") << text.toLatin1();
        QTest::newRow("only carriage returns") << QString(text).remove(u'\n').toUtf8();
        QTest::newRow("no line end") << text.trimmed().toUtf8();
        QTest::newRow("commas") << QString(text).replace(u';', u',').toUtf8();
    }

    void filesOfOtherProgramsAreRead()
    {
        QFETCH(QByteArray, bytes);
        const auto report = m_world.import(bytes);
        QVERIFY2(report, qPrintable(report ? QString() : report.error().detail));
        QCOMPARE(report->added, 1);
        QCOMPARE(m_world.person(u"+6281234567890"_s).displayName, u"René Müller"_s);
    }

    void aFileThatIsNoListIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("reason");
        QTest::newRow("empty") << QByteArray() << u"import.no_rows"_s;
        QTest::newRow("blank lines") << QByteArray("\n\n ; ;\n") << u"import.no_rows"_s;
        QTest::newRow("only a header") << QByteArray("Nama;HP\n") << u"import.no_rows"_s;
        QTest::newRow("no numbers") << QByteArray("Nama;Kota\nSari;Bandung\n") << u"import.no_phone_column"_s;
        QTest::newRow("a workbook") << QByteArray("PK\x03\x04\x14\x00\x06\x00", 8) + QByteArray(500, '\x01')
                                    << u"import.not_text"_s;
        QTest::newRow("an open quote") << QByteArray("Nama;HP\n\"Sari;081234567890\nDewi;081234567891\n")
                                       << u"import.quote_not_closed"_s;
        QTest::newRow("an endless cell") << "Nama;HP\n" + QByteArray(100'000, 'x') + ";081234567890\n"
                                         << u"import.too_large"_s;
    }

    void aFileThatIsNoListIsRefused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, reason);
        const auto before = m_world.everything();
        const auto report = m_world.import(bytes);
        QVERIFY(!report);
        QCOMPARE(report.error().reason, reason);
        QCOMPARE(report.error().kind, ErrorKind::Invalid);
        QCOMPARE(m_world.everything(), before);
    }

    void aPathThatCannotBeReadIsRefused()
    {
        for (const auto& path : {u"/nowhere/at/all.csv"_s, u"/"_s, u"/dev/null"_s, QString()}) {
            const auto report = m_world.importPath(path);
            QVERIFY2(!report, qPrintable(path));
            QCOMPARE(report.error().reason, u"import.unreadable"_s);
            QCOMPARE(report.error().kind, ErrorKind::Invalid);
        }
    }

    void aListOfRejectedRowsIsStillAnswered()
    {
        const auto report = m_world.import("Nama;HP\nSari;022-4201234\nDewi;\n");
        QVERIFY(report);
        QCOMPARE(report->rejected, 2);
        const QList<ImportNote> notes {
            {2, ImportOutcome::Rejected, ImportReason::Landline, u"HP"_s, u"022-4201234"_s},
            {3, ImportOutcome::Rejected, ImportReason::NoPhone, u"HP"_s, {}},
        };
        QCOMPARE(report->notes, notes);
        QVERIFY(m_world.people().empty());
    }

    void theImportIsOnRecord()
    {
        QVERIFY(m_world.import(sixColumns("Sari;081234567890;;;;\nDewi;081234567890;;;;\nTono;x;;;;\n")));
        auto& database = m_world.database;
        QCOMPARE(database.value(u"SELECT count(*) FROM import_row"_s).toInt(), 0);
        QCOMPARE(database
                     .value(u"SELECT concat_ws(' ', split_part(file_name, ' ', 1), added, merged, rejected, "
                            "finished_at >= started_at) FROM import_batch"_s)
                     .toString(),
                 u"pelanggan 1 1 1 t"_s);
        const auto entry = u" FROM audit_entry a JOIN import_batch b ON b.id = a.subject_id"_s;
        QCOMPARE(database.value(u"SELECT actor || ' ' || action"_s + entry).toString(),
                 u"Bu Melati contact.imported"_s);
        QCOMPARE(QJsonDocument::fromJson(database.value(u"SELECT detail"_s + entry).toByteArray()).object(),
                 (QJsonObject {{u"added"_s, 1}, {u"merged"_s, 1}, {u"rejected"_s, 1}}));
    }

    void aFieldTheWorkspaceHasKeepsItsType()
    {
        m_world.database.execute(u"INSERT INTO custom_field (key, label, type) VALUES ('city', 'Kota', 'text'), "
                                 "('poin', 'Poin', 'number')"_s);
        const auto report = m_world.import("HP;Kota;Poin\n081234567890;12;7\n081234567891;Malang;banyak\n");
        QVERIFY(report);
        QCOMPARE(m_world.database.value(u"SELECT count(*) FROM custom_field"_s).toInt(), 2);
        QVERIFY(m_world.person(u"+6281234567890"_s).fields == (FieldValues {{u"city"_s, u"12"_s}, {u"poin"_s, 7.0}}));
        QCOMPARE(report->notes,
                 (QList<ImportNote> {{3, ImportOutcome::Added, ImportReason::BadValue, u"Poin"_s, u"banyak"_s}}));
    }

    void columnsWithoutAnyValueBecomeNoFields()
    {
        QVERIFY(m_world.import("Nama;HP;Kota;Catatan;Pekerjaan\nSari;081234567890;;rumah biru;\n"));
        QCOMPARE(m_world.database.value(u"SELECT string_agg(key, ' ') FROM custom_field"_s).toString(), u"catatan"_s);
    }

    void aFileBringsSixtyNewFieldsAtMost()
    {
        QByteArray header = "HP";
        QByteArray row = "081234567890";
        for (int i = 1; i <= 63; ++i) {
            header += ";Isian " + QByteArray::number(i);
            row += ";x" + QByteArray::number(i);
        }
        const auto report = m_world.import(header + '\n' + row + '\n');
        QVERIFY(report);
        QCOMPARE(report->columnsLeftOut.size(), 3);
        QCOMPARE(m_world.database.value(u"SELECT count(*) FROM custom_field"_s).toInt(), 60);
        QCOMPARE(int(m_world.person(u"+6281234567890"_s).fields.size()), 60);
    }

    void aPersonsOwnMappingIsFollowed()
    {
        CustomField size {.id = {}, .key = u"size"_s, .label = u"Size"_s, .type = FieldType::Choice, .choices = {}};
        size.choices = {u"S, slim"_s, u"M \"medium\""_s};
        const ImportOptions options {.mapping = ColumnMapping {.firstRowIsHeader = false,
                                                               .columns = {{{}, ColumnTarget::Ignore, {}},
                                                                           {{}, ColumnTarget::Field, size},
                                                                           {{}, ColumnTarget::Phone, {}},
                                                                           {{}, ColumnTarget::Name, {}}}}};
        const auto report
            = m_world.import("Kota;\"s, SLIM\";081234567890;Sari\nx;\"M \"\"medium\"\"\";081234567891;Dewi\n", options);
        QVERIFY(report);
        QCOMPARE(report->added, 2);
        QVERIFY(m_world.person(u"+6281234567890"_s).fields == (FieldValues {{u"size"_s, u"S, slim"_s}}));
        QVERIFY(m_world.person(u"+6281234567891"_s).fields == (FieldValues {{u"size"_s, u"M \"medium\""_s}}));
        QCOMPARE(m_world.database.value(u"SELECT choices[2] FROM custom_field"_s).toString(), u"M \"medium\""_s);
    }

private:
    ImportWorld m_world;
};

QTEST_GUILESS_MAIN(TestImporter)
#include "tst_importer.moc"
