#include "services/contacts/ImportUndo.h"
#include "services/contacts/Importer.h"
#include "tests/services/contacts/ImportWorld.h"
#include "tests/support/TextGenerators.h"

#include <QTest>
#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace siaran;
using namespace siaran::contacts;

namespace {

const std::vector<QString> Phones {u"081234567890"_s, u"+62 812-3456-7890"_s, u"081234567891"_s, u"0812 3456 7891"_s,
                                   u"081234567892"_s, u"081234567893"_s,      u"022-4201234"_s};
const std::vector<QString> Words {u""_s, u""_s, u"Sari"_s, u"Bu Dewi"_s, u"<b>\"Ayu\"\\"_s, u"木💕"_s};
const std::vector<QString> Labels {u""_s, u"VIP"_s, u"vip,Baru"_s, u"Gamis"_s, u"Hijab,Gamis"_s};
const std::vector<QString> Statuses {u""_s, u"Aktif"_s, u"Lama"_s};
const std::vector<QString> Ratings {u""_s, u"1"_s, u"5"_s};
const std::vector<QString> Numbers {u""_s, u"7"_s, u"1250000"_s};
const std::vector<QString> Answers {u""_s, u""_s, u""_s, u"ya"_s, u"tidak"_s};
const auto Header = "Nama;HP;Label;Status;Rating;Catatan;Poin;Berhenti;Setuju\n"_ba;
constexpr std::array Rules {DuplicateRule::FillEmpty, DuplicateRule::Keep, DuplicateRule::Overwrite};

QByteArray anyFile()
{
    QByteArray bytes = Header;
    for (auto rows = *rc::gen::inRange(1, 10); rows > 0; --rows) {
        QByteArray line;
        for (const auto* column :
             {&Words, &Phones, &Labels, &Statuses, &Ratings, &Words, &Numbers, &Answers, &Answers}) {
            line += '"' + QString(*rc::gen::elementOf(*column)).replace(u'"', u"\"\""_s).toUtf8() + "\";";
        }
        bytes += line.chopped(1) + '\n';
    }
    return bytes;
}

DuplicateRule anyRule()
{
    return Rules.at(static_cast<std::size_t>(*rc::gen::inRange(0, 3)));
}

std::map<QString, Contact> inLowerCase(std::map<QString, Contact> people)
{
    for (auto& [phone, person] : people) {
        for (auto& label : person.labels) {
            label = label.toLower();
        }
        person.labels.sort();
    }
    return people;
}

} // namespace

/// What becomes of values that are there already, who agreed and who did not, and how all of it is taken back.
class TestImportRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_world.clear(); }

    void everyRuleGivesWhatARowByRowReadingGives()
    {
        QVERIFY(rc::check("files one after the other, each by a rule of its own", [this] {
            m_world.clear();
            std::map<QString, Contact> expected;
            for (int i = 0; i < 3; ++i) {
                const auto bytes = anyFile();
                const auto rule = anyRule();
                mergeNaively(interpreted(m_world.file(bytes)), expected, rule);
                RC_ASSERT(m_world.import(bytes, {.duplicates = rule}).has_value());
            }
            RC_ASSERT(inLowerCase(m_world.people()) == inLowerCase(expected));
        }));
    }

    void aSecondTimeChangesNothingByAnyRule()
    {
        QVERIFY(rc::check("the same file again by the same rule", [this] {
            m_world.clear();
            const auto bytes = anyFile();
            const ImportOptions options {.duplicates = anyRule(),
                                         .consent = ConsentClaim {u"kasir"_s, QDate(2026, 1, 2)}};
            RC_ASSERT(m_world.import(bytes, options).has_value());
            const auto before = shop();
            const auto again = m_world.import(bytes, options);
            RC_ASSERT(again.has_value());
            RC_ASSERT(again->added == 0);
            RC_ASSERT(again->changed == 0);
            RC_ASSERT(shop() == before);
        }));
    }

    void undoIsAsIfTheFileHadNeverCome()
    {
        QVERIFY(rc::check("import and undo leave a random shop as it was", [this] {
            m_world.clear();
            RC_ASSERT(m_world.import(anyFile()).has_value());
            stopSome();
            const auto before = shop();
            const ImportOptions options {.duplicates = anyRule(),
                                         .consent = ConsentClaim {u"kasir"_s, QDate(2026, 1, 2)}};
            const auto report = m_world.import(anyFile(), options);
            RC_ASSERT(report.has_value());
            const auto undone = undoImport(m_world.database.session(), u"Bu Melati"_s, report->id);
            RC_ASSERT(undone.has_value());
            RC_ASSERT(undone->removed == report->added);
            RC_ASSERT(undone->changedSince == 0);
            RC_ASSERT(shop() == before);
        }));
    }

    void noImportLosesAnOptOut()
    {
        QVERIFY(rc::check("whoever was stopped stays stopped, by any rule and claim", [this] {
            m_world.clear();
            RC_ASSERT(m_world.import(anyFile()).has_value());
            stopSome();
            const auto before = m_world.people();
            const ImportOptions options {.duplicates = anyRule(),
                                         .consent = ConsentClaim {u"kasir"_s, QDate(2026, 1, 2)}};
            RC_ASSERT(m_world.import(anyFile(), options).has_value());
            const auto after = m_world.people();
            for (const auto& [phone, person] : before) {
                RC_ASSERT(!person.optedOut || after.at(phone).optedOut);
            }
        }));
    }

    void aRehearsalCountsAndChangesNothing()
    {
        QVERIFY(m_world.import(Header + "Sari;081234567890;VIP;;;;;;\n"));
        const auto before = m_world.everything();
        const auto report = m_world.import(
            Header + "Dewi;081234567890;;Aktif;;;;;\nAyu;081234567891;;;;;;ya;\nx;y;;;;;;;\n", {.rehearse = true});
        QVERIFY(report);
        QCOMPARE(report->added, 1);
        QCOMPARE(report->merged, 1);
        QCOMPARE(report->changed, 1);
        QCOMPARE(report->rejected, 1);
        QCOMPARE(report->optedOut, 1);
        QVERIFY(!report->id.isValid());
        QCOMPARE(m_world.everything(), before);
    }

    void optInsNeedASourceAndAreForNewPeopleOnly()
    {
        QVERIFY(m_world.import(Header + "Lama;081234567899;;;;;;;ya\n"));
        QCOMPARE(consents(), QString());
        const auto refused = m_world.import(Header + "a;081234567890;;;;;;;ya\n",
                                            {.consent = ConsentClaim {u" "_s, QDate(2026, 1, 2)}});
        QVERIFY(!refused);
        QCOMPARE(refused.error().reason, u"import.no_consent_source"_s);

        const auto report = m_world.import(Header
                                               + "a;081234567890;;;;;;;ya\nb;081234567891;;;;;;;\nc;081234567892;;;;;;;"
                                                 "tidak\nLama;081234567899;;;;;;;ya\n",
                                           {.consent = ConsentClaim {u"Formulir di kasir"_s, QDate(2026, 1, 2)}});
        QVERIFY(report);
        QCOMPARE(report->optedIn, 1);
        QCOMPARE(report->optedOut, 1);
        QCOMPARE(consents(), u"+6281234567890 f import Formulir|+6281234567892 t import pelanggan"_s);
    }

    void withoutAColumnAClaimIsForEverybodyNew()
    {
        const auto report = m_world.import("Nama;HP\na;081234567890\nb;081234567891\n",
                                           {.consent = ConsentClaim {u"toko"_s, QDate(2026, 1, 2)}});
        QVERIFY(report);
        QCOMPARE(report->optedIn, 2);
        QCOMPARE(m_world.database.value(u"SELECT count(*) FROM consent_event WHERE NOT opted_out"_s).toInt(), 2);
    }

    void erasedPeopleStayErased()
    {
        m_world.database.execute(
            u"INSERT INTO suppression (identity_hash, reason) VALUES (identity_hash('+6281234567890'), 'erased')"_s);
        const auto report = m_world.import("Nama;HP\nSari;0812-3456-7890\nDewi;081234567891\n");
        QVERIFY(report);
        QCOMPARE(report->added, 1);
        QCOMPARE(report->rejected, 1);
        QVERIFY(report->rejectedRows);
        QCOMPARE(report->rejectedRows->kept().first().problem.reason, ImportReason::Erased);
        QCOMPARE(report->rejectedRows->kept().first().row.cells, (QStringList {u"Sari"_s, u"0812-3456-7890"_s}));
    }

    void mendedRowsComeInByThemselves()
    {
        const auto first = m_world.import("Nama;HP;Kota\nSari;0812;Bandung\nDewi;081234567891;Malang\nJoko;-;Solo\n");
        QVERIFY(first && first->rejectedRows);
        QList<TableRow> rows;
        for (const auto& rejected : first->rejectedRows->kept()) {
            rows.push_back(rejected.row);
        }
        rows[0].cells[1] = u"081234567890"_s;
        const auto mapping = ColumnMapping {.columns = {{u"Nama"_s, ColumnTarget::Name, {}},
                                                        {u"HP"_s, ColumnTarget::Phone, {}},
                                                        {u"Kota"_s, ColumnTarget::Field, fieldOf(u"kota"_s)}}};
        Importer importer(m_world.database.session(), u"Bu Melati"_s);
        const auto second = importer.runRows(rows, u"pelanggan.csv"_s, {.mapping = mapping});
        QVERIFY2(second, qPrintable(second ? QString() : second.error().detail));
        QCOMPARE(second->added, 1);
        QCOMPARE(second->rejected, 1);
        QCOMPARE(second->rejectedRows->kept().first().row.line, 4);
        QVERIFY(m_world.person(u"+6281234567890"_s).fields == (FieldValues {{u"kota"_s, u"Bandung"_s}}));
    }

    void undoLeavesWhoSpokeSinceAndWhatChangedSince()
    {
        QVERIFY(m_world.import(Header + "Sari;081234567890;VIP;Lama;;satu;;;\nDewi;081234567891;;;;;;;\n"));
        const auto report
            = m_world.import(Header
                                 + "Bu Sari;081234567890;Baru;Aktif;5;dua;;;\nBu Dewi;081234567891;;Aktif;;;;;\n"
                                   "a;081234567892;;;;;;;\nb;081234567893;;;;;;;\nc;081234567894;;;;;;;\n",
                             {.duplicates = DuplicateRule::Overwrite});
        QVERIFY(report);
        QCOMPARE(report->changed, 2);
        m_world.database.execute(
            u"UPDATE contact SET display_name = 'Ibu Sari' WHERE phone_e164 = '+6281234567890';"
            "UPDATE contact SET last_inbound_at = now() WHERE phone_e164 = '+6281234567892';"
            "INSERT INTO consent_event (contact_id, occurred_at, opted_out, source)"
            " SELECT id, clock_timestamp(), true, 'manual' FROM contact WHERE phone_e164 = '+6281234567893'"_s);

        const auto undone = undoImport(m_world.database.session(), u"Bu Melati"_s, report->id);

        QVERIFY(undone);
        QCOMPARE(*undone, (UndoReport {.removed = 1, .stayed = 2, .restored = 2, .changedSince = 1}));
        const auto people = m_world.people();
        QCOMPARE(people.size(), std::size_t {4});
        const auto& sari = people.at(u"+6281234567890"_s);
        QCOMPARE(sari.displayName, u"Ibu Sari"_s);
        QCOMPARE(sari.labels, QStringList {u"VIP"_s});
        QCOMPARE(sari.workflowStatus, u"Lama"_s);
        QCOMPARE(sari.rating, std::nullopt);
        QVERIFY(sari.fields == (FieldValues {{u"catatan"_s, u"satu"_s}}));
        QCOMPARE(people.at(u"+6281234567891"_s).displayName, u"Dewi"_s);
        QCOMPARE(m_world.database.value(u"SELECT string_agg(name, ' ') FROM label"_s).toString(), u"VIP"_s);
        QCOMPARE(m_world.database.value(u"SELECT action FROM audit_entry ORDER BY id DESC LIMIT 1"_s).toString(),
                 u"contact.import_undone"_s);
    }

    void anImportIsUndoneOnceAndNotForEver()
    {
        auto& session = m_world.database.session();
        const auto report = m_world.import("Nama;HP\nSari;081234567890\n");
        QVERIFY(report);
        QCOMPARE(undoImport(session, u"x"_s, ImportId(999'999)).error().kind, ErrorKind::NotFound);
        QVERIFY(undoImport(session, u"x"_s, report->id));
        QCOMPARE(undoImport(session, u"x"_s, report->id).error().reason, u"import.already_undone"_s);
        const auto old = m_world.import("Nama;HP\nSari;081234567890\n");
        QVERIFY(old);
        m_world.database.execute(u"UPDATE import_batch SET started_at = now() - interval '31 days'"_s);
        QCOMPARE(undoImport(session, u"x"_s, old->id).error().reason, u"import.too_old_to_undo"_s);
        const auto imports = fetchImports(session, 10);
        QVERIFY(imports);
        QCOMPARE(imports->size(), 2);
        QCOMPARE(imports->first().id, old->id);
        QVERIFY(!imports->first().canUndo);
        QVERIFY(imports->last().undoneAt.isValid());
    }

    void wordsThatSomebodyElseAddsMeanwhileBecomeOne()
    {
        db::Session other(m_world.database.settings(), TestDatabase::catalog());
        QVERIFY(other.open());
        bool done = false;
        ImportHooks hooks;
        hooks.progress = [&](const ImportProgress&) {
            if (!std::exchange(done, true)) {
                QVERIFY(other.runScript(
                    u"INSERT INTO label (name) VALUES ('vip'); INSERT INTO workflow_status (name) VALUES ('AKTIF')"_s));
            }
        };
        const auto path = m_world.file(Header + "Sari;081234567890;VIP,Baru;Aktif;;;;;\n");
        const auto report = Importer(m_world.database.session(), u"Bu Melati"_s, hooks).run(path);
        QVERIFY2(report, qPrintable(report ? QString() : report.error().detail));
        const auto sari = m_world.person(u"+6281234567890"_s);
        QCOMPARE(sari.labels, (QStringList {u"Baru"_s, u"vip"_s}));
        QCOMPARE(sari.workflowStatus, u"AKTIF"_s);
    }

    void thousandsOfLabelsAreNumberedAndTooManyRefused()
    {
        QByteArray bytes = "HP;Label\n";
        for (int i = 0; i < 1200; ++i) {
            bytes += "0812345" + QByteArray::number(10000 + i) + ";L" + QByteArray::number(i) + ",M"
                + QByteArray::number(i % 7) + '\n';
        }
        const auto report = m_world.import(bytes);
        QVERIFY(report);
        QCOMPARE(m_world.database.value(u"SELECT count(*) FROM label"_s).toInt(), 1207);
        QCOMPARE(m_world
                     .person(u"+62812345"
                             "10041"_s)
                     .labels,
                 (QStringList {u"L41"_s, u"M6"_s}));

        QByteArray mistaken = "HP;Label\n";
        for (int i = 0; i < 10'100; ++i) {
            mistaken += "0812345" + QByteArray::number(20000 + i) + ";X" + QByteArray::number(i) + '\n';
        }
        const auto before = m_world.everything();
        const auto refused = m_world.import(mistaken);
        QVERIFY(!refused);
        QCOMPARE(refused.error().reason, u"import.too_many_words"_s);
        QCOMPARE(m_world.everything(), before);
    }

private:
    static CustomField fieldOf(const QString& key)
    {
        CustomField field;
        field.key = key;
        field.label = key;
        return field;
    }

    void stopSome()
    {
        m_world.database.execute(u"INSERT INTO contact_preference (contact_id, marketing_opted_out, source, evidence) "
                                 "SELECT id, id % 2 = 0, (ARRAY['keyword', 'whatsapp', 'manual'])[1 + id % 3], 'x' "
                                 "FROM contact WHERE id % 4 > 0 "
                                 "ON CONFLICT DO NOTHING"_s);
    }

    QString consents()
    {
        return m_world.database
            .value(u"SELECT string_agg(concat_ws(' ', c.phone_e164, p.marketing_opted_out, p.source, "
                   u"split_part(p.evidence, ' ', 1)), '|' "
                   u"ORDER BY "
                   "c.phone_e164) FROM contact_preference p JOIN contact c ON c.id = p.contact_id"_s)
            .toString();
    }

    /// Everything about people, without ids and times that tell when a row was touched.
    QString shop()
    {
        QStringList tables;
        for (const auto& sql :
             {u"SELECT string_agg((to_jsonb(c) - 'updated_at')::text, '|' ORDER BY id) FROM contact c"_s,
              u"SELECT string_agg(p::text, '|' ORDER BY contact_id) FROM contact_preference p"_s,
              u"SELECT string_agg(e::text, '|' ORDER BY id) FROM consent_event e"_s,
              u"SELECT string_agg(s::text, '|' ORDER BY identity_hash) FROM suppression s"_s,
              u"SELECT string_agg(l::text, '|' ORDER BY id) FROM label l"_s,
              u"SELECT string_agg(w::text, '|' ORDER BY id) FROM workflow_status w"_s,
              u"SELECT string_agg(f::text, '|' ORDER BY id) FROM custom_field f"_s}) {
            tables.push_back(m_world.database.value(sql).toString());
        }
        return tables.join(u'\n');
    }

    ImportWorld m_world;
};

QTEST_GUILESS_MAIN(TestImportRules)
#include "tst_importrules.moc"
