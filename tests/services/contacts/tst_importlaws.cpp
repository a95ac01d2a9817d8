#include "tests/services/contacts/ImportWorld.h"
#include "tests/support/TextGenerators.h"

#include <QTest>
#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace siaran;
using namespace siaran::contacts;

namespace {

// Five people, each in several spellings, and what is no number.
const std::vector<QString> Phones {
    u"081234567890"_s,
    u"+62 812-3456-7890"_s,
    u"6281234567890"_s,
    u"081234567891"_s,
    u"0812 3456 7891"_s,
    u"081234567892"_s,
    u"081234567893"_s,
    u"081234567894"_s,
    u"022-4201234"_s,
    u""_s,
    u"081234567893 / 081234567892"_s,
};
const std::vector<QString> Words {u""_s,           u""_s,        u"Sari"_s,        u"Bu Dewi"_s,
                                  u"<b>Ayu</b>"_s, u"O'Neill"_s, u"\"Boss\" 💕"_s, u"\\N"_s,
                                  u"100%"_s,       u"木"_s};
const std::vector<QString> Labels {u""_s, u"VIP"_s, u"vip"_s, u"Gamis, VIP"_s, u"Hijab,Gamis"_s};
const std::vector<QString> Statuses {u""_s, u""_s, u"Aktif"_s, u"AKTIF"_s, u"Lama"_s};
const std::vector<QString> Ratings {u""_s, u"1"_s, u"5"_s, u"9"_s};

QByteArray quoted(QString cell)
{
    return '"' + cell.replace(u'"', u"\"\""_s).toUtf8() + '"';
}

rc::Gen<QByteArray> row()
{
    using rc::gen::elementOf;
    return rc::gen::map(rc::gen::tuple(elementOf(Words), elementOf(Phones), elementOf(Labels), elementOf(Statuses),
                                       elementOf(Ratings), elementOf(Words)),
                        [](const auto& cells) {
                            return std::apply(
                                [](const auto&... cell) {
                                    QByteArray line;
                                    ((line += quoted(cell) + ';'), ...);
                                    return line.chopped(1) + '\n';
                                },
                                cells);
                        });
}

QByteArray table(const std::vector<QByteArray>& rows)
{
    QByteArray bytes = "Nama;HP;Label;Status;Rating;Catatan\n";
    for (const auto& row : rows) {
        bytes += row;
    }
    return bytes;
}

rc::Gen<QByteArray> file()
{
    return rc::gen::map(rc::gen::nonEmpty(rc::gen::container<std::vector<QByteArray>>(row())), table);
}

// Spellings of a label or a status that differ in case only are one word; which of them stands is the first one's
// affair and told by another test.
std::map<QString, Contact> inLowerCase(std::map<QString, Contact> people)
{
    for (auto& [phone, person] : people) {
        for (auto& label : person.labels) {
            label = label.toLower();
        }
        person.labels.sort();
        person.workflowStatus = person.workflowStatus.toLower();
    }
    return people;
}

} // namespace

class TestImportLaws : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void importsMergeLikeTheNaiveReading()
    {
        QVERIFY(rc::check("two files one after the other give what a row-by-row reading gives", [this] {
            m_world.clear();
            std::map<QString, Contact> expected;
            for (const auto& bytes : {*file(), *file()}) {
                const auto rows = interpreted(m_world.file(bytes));
                const auto known = expected.size();
                mergeNaively(rows, expected);

                const auto report = m_world.import(bytes);

                RC_ASSERT(report.has_value());
                RC_ASSERT(report->added == static_cast<int>(expected.size() - known));
                RC_ASSERT(report->added + report->merged + report->rejected == static_cast<int>(rows.size()));
                RC_ASSERT(inLowerCase(m_world.people()) == inLowerCase(expected));
            }
        }));
    }

    void importingAFileTwiceIsImportingItOnce()
    {
        QVERIFY(rc::check("A then A is A", [this] {
            m_world.clear();
            const auto bytes = *file();
            const auto first = m_world.import(bytes);
            const auto once = m_world.people();

            const auto second = m_world.import(bytes);

            RC_ASSERT(first.has_value() && second.has_value());
            RC_ASSERT(second->added == 0);
            RC_ASSERT(second->rejected == first->rejected);
            RC_ASSERT(second->merged == first->added + first->merged);
            RC_ASSERT(m_world.people() == once);
        }));
    }

    void whatIsKnownStays()
    {
        QVERIFY(rc::check("no import changes a consent, a name, a status, a rating or a value that was there", [this] {
            m_world.clear();
            RC_ASSERT(m_world.import(*file()).has_value());
            m_world.database.execute(
                u"INSERT INTO contact_preference (contact_id, marketing_opted_out, source, evidence) "
                "SELECT id, id % 2 = 0, 'manual', 'said so' FROM contact WHERE id % 3 > 0"_s);
            const auto before = m_world.people();
            const auto consents = consent();

            RC_ASSERT(m_world.import(*file()).has_value());

            RC_ASSERT(consent() == consents);
            const auto after = m_world.people();
            for (const auto& [phone, person] : before) {
                const auto& now = after.at(phone);
                RC_ASSERT(now.optedOut == person.optedOut);
                RC_ASSERT(person.displayName.isEmpty() || now.displayName == person.displayName);
                RC_ASSERT(person.workflowStatus.isEmpty() || now.workflowStatus == person.workflowStatus);
                RC_ASSERT(!person.rating || now.rating == person.rating);
                for (const auto& label : person.labels) {
                    RC_ASSERT(now.labels.contains(label));
                }
                for (const auto& [key, value] : person.fields) {
                    RC_ASSERT(now.fields.at(key) == value);
                }
            }
        }));
    }

private:
    QString consent()
    {
        return m_world.database
            .value(u"SELECT coalesce(string_agg(p::text, '|' ORDER BY contact_id), '') FROM contact_preference p"_s)
            .toString();
    }

    ImportWorld m_world;
};

QTEST_GUILESS_MAIN(TestImportLaws)
#include "tst_importlaws.moc"
