#include "services/contacts/ColumnMapping.h"
#include "services/contacts/PhoneNormalizer.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace siaran;
using namespace siaran::contacts;

Q_DECLARE_METATYPE(siaran::contacts::ColumnTarget)

namespace {

QList<TableRow> table(std::initializer_list<QString> lines)
{
    QList<TableRow> rows;
    for (const auto& line : lines) {
        rows.push_back(TableRow {rows.size() + 1, line.split(u';')});
    }
    return rows;
}

ColumnMapping guess(std::initializer_list<QString> lines, const QList<CustomField>& known = {})
{
    return guessMapping(table(lines), known, PhoneNormalizer());
}

} // namespace

class TestColumnMapping : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theSampleShopIsUnderstood()
    {
        const auto mapping
            = guess({u"Nama;No. HP;Label;Kota;Tanggal Lahir;Total Belanja;Order Terakhir;Status;Rating;Catatan"_s,
                     u"Sari;081234567890;VIP;Bandung;17/05/1990;Rp1.250.000;2 Mei 2026;Aktif;5;COD"_s,
                     u"Dewi;081234567891;VIP;Bandung;;1.250.000;2026-05-02;Baru;;"_s});
        QVERIFY(mapping.firstRowIsHeader);
        QStringList told;
        for (const auto& column : mapping.columns) {
            told.push_back(column.target == ColumnTarget::Field ? column.field.key + u':' + toWord(column.field.type)
                                                                : QString::number(int(column.target)));
        }
        using enum ColumnTarget;
        QCOMPARE(
            told,
            (QStringList {QString::number(int(Name)), QString::number(int(Phone)), QString::number(int(Labels)),
                          u"kota:text"_s, u"tanggal_lahir:date"_s, u"total_belanja:number"_s, u"order_terakhir:date"_s,
                          QString::number(int(WorkflowStatus)), QString::number(int(Rating)), u"catatan:text"_s}));
        QCOMPARE(mapping.columns.at(4).field.label, u"Tanggal Lahir"_s);
    }

    void headersAreKnownInBothLanguages_data()
    {
        QTest::addColumn<QString>("header");
        QTest::addColumn<ColumnTarget>("target");
        for (const auto* name : {"Nama", "NAMA LENGKAP", "Nama Pelanggan", "Name", "Full Name", "Customer name"}) {
            QTest::newRow(name) << QString::fromLatin1(name) << ColumnTarget::Name;
        }
        for (const auto* phone : {"No. HP", "no_hp", "NoHP", "Nomor WA", "WhatsApp", "No. Telp", "Telepon", "Phone",
                                  "Phone Number", "Mobile", "Nomor Handphone", "HP/WA", "Phone 1 - Value"}) {
            QTest::newRow(phone) << QString::fromLatin1(phone) << ColumnTarget::Phone;
        }
        QTest::newRow("tags") << u"Tags"_s << ColumnTarget::Labels;
        QTest::newRow("kelompok") << u"Kelompok"_s << ColumnTarget::Labels;
        QTest::newRow("status") << u"Status"_s << ColumnTarget::WorkflowStatus;
        QTest::newRow("rating") << u"Rating"_s << ColumnTarget::Rating;
        for (const auto* field : {"Kota", "Nama Produk", "Phone 1 - Type", "Merk HP", "Alamat"}) {
            QTest::newRow(field) << QString::fromLatin1(field) << ColumnTarget::Field;
        }
        QTest::newRow("none") << u""_s << ColumnTarget::Ignore;
    }

    void headersAreKnownInBothLanguages()
    {
        QFETCH(QString, header);
        QFETCH(ColumnTarget, target);
        const auto mapping = guess({u"Telepon rumah;"_s + header, u"081234567890;b"_s});
        QCOMPARE(mapping.columns.at(1).target, target);
    }

    void aFieldHasTheTypeItsValuesHave_data()
    {
        QTest::addColumn<QString>("header");
        QTest::addColumn<QStringList>("values");
        QTest::addColumn<QString>("type");
        QTest::newRow("numbers") << u"Berat"_s << QStringList {u"50"_s, u"61,5"_s, u"70"_s} << u"number"_s;
        QTest::newRow("two numbers prove little") << u"Berat"_s << QStringList {u"50"_s, u"61"_s} << u"text"_s;
        QTest::newRow("one word among numbers")
            << u"Berat"_s << QStringList {u"50"_s, u"60"_s, u"ringan"_s} << u"text"_s;
        QTest::newRow("promised numbers") << u"Total"_s << QStringList {u"50"_s, u"-"_s} << u"number"_s;
        QTest::newRow("a broken promise") << u"Total"_s << QStringList {u"banyak"_s, u"sedikit"_s, u"5"_s} << u"text"_s;
        QTest::newRow("dates") << u"Ketemu"_s << QStringList {u"17/05/1990"_s, u"1 Mei 2000"_s, u"2000-01-01"_s}
                               << u"date"_s;
        QTest::newRow("promised dates") << u"Tgl Bergabung"_s << QStringList {} << u"date"_s;
        QTest::newRow("yes and no") << u"Member"_s << QStringList {u"ya"_s, u"tidak"_s, u"ya"_s} << u"yes_no"_s;
        QTest::newRow("codes with zeros") << u"Agen"_s << QStringList {u"007"_s, u"012"_s, u"100"_s} << u"text"_s;
        QTest::newRow("a code of digits")
            << u"Kode Pos"_s << QStringList {u"40123"_s, u"40111"_s, u"40222"_s} << u"text"_s;
        QTest::newRow("an identity number") << u"NIK"_s << QStringList {u"3273011705900001"_s} << u"text"_s;
    }

    void aFieldHasTheTypeItsValuesHave()
    {
        QFETCH(QString, header);
        QFETCH(QStringList, values);
        QFETCH(QString, type);
        QList<TableRow> rows {{1, {u"HP"_s, header}}};
        for (const auto& value : values) {
            rows.push_back(TableRow {rows.size() + 1, {u"081234567890"_s, value}});
        }
        QCOMPARE(toWord(guessMapping(rows, {}, PhoneNormalizer()).columns.at(1).field.type), type);
    }

    void aFieldOfTheWorkspaceKeepsItsType()
    {
        CustomField size;
        size.id = CustomFieldId(7);
        size.key = u"ukuran"_s;
        size.label = u"Ukuran Baju"_s;
        size.type = FieldType::Choice;
        size.choices = {u"S"_s, u"M"_s};
        const auto mapping = guess({u"HP;ukuran  baju;Ukuran"_s, u"081234567890;S;1"_s}, {size});
        QCOMPARE(mapping.columns.at(1).field, size);
        QCOMPARE(mapping.columns.at(2).field.key, u"ukuran_2"_s);
    }

    void severalNamesAndPhonesAreAllUsed()
    {
        const auto mapping
            = guess({u"First Name;Last Name;HP 1;HP 2;Status;Status"_s, u"Sari;Dewi;081234567890;;a;b"_s});
        QCOMPARE(mapping.columns.at(1).target, ColumnTarget::Name);
        QCOMPARE(mapping.columns.at(3).target, ColumnTarget::Phone);
        QCOMPARE(mapping.columns.at(4).target, ColumnTarget::WorkflowStatus);
        QCOMPARE(mapping.columns.at(5).field.key, u"status"_s);
    }

    void aTableWithoutHeaderIsKnownByItsNumbers()
    {
        const auto mapping = guess({u"1;Sari;081234567890"_s, u"2;Dewi;+62 812-3456-7891;x"_s});
        QVERIFY(!mapping.firstRowIsHeader);
        QCOMPARE(mapping.columns.size(), 4);
        QCOMPARE(mapping.columns.at(1).target, ColumnTarget::Name);
        QCOMPARE(mapping.columns.at(2).target, ColumnTarget::Phone);
        QCOMPARE(mapping.columns.at(0).target, ColumnTarget::Ignore);
    }

    void anUnknownHeaderOverNumbersIsThePhoneColumn()
    {
        const auto mapping = guess({u"Orang;Kontak"_s, u"Sari;081234567890"_s, u"Dewi;"_s, u"Budi;tidak ada"_s});
        QVERIFY(mapping.firstRowIsHeader);
        QCOMPARE(mapping.columns.at(1).target, ColumnTarget::Phone);
    }

    void noPhoneColumnIsNotInvented()
    {
        QVERIFY(!guess({u"Nama;Kota"_s, u"Sari;Bandung"_s}).has(ColumnTarget::Phone));
        QVERIFY(guess({}).columns.isEmpty());
    }

    void keysFitTheDatabase()
    {
        QCOMPARE(fieldKey(u"Tanggal Lahir"_s, {}), u"tanggal_lahir"_s);
        QCOMPARE(fieldKey(u"  2. \u00C9t\u00E9! "_s, {}), u"ete"_s);
        QCOMPARE(fieldKey(u"\u0633\u0627"_s, {}), u"field"_s);
        QCOMPARE(fieldKey(u"Kota"_s, {u"kota"_s, u"kota_2"_s}), u"kota_3"_s);
        static const QRegularExpression key(u"^[a-z][a-z0-9_]{0,59}$"_s);
        for (const auto& header : {QString(500, u'a'), u"'; DROP TABLE contact; --"_s, u"<b>x</b>"_s, u""_s}) {
            QVERIFY(key.match(fieldKey(header, {})).hasMatch());
        }
    }
};

QTEST_GUILESS_MAIN(TestColumnMapping)
#include "tst_columnmapping.moc"
