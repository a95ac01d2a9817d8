#include "tests/app/server/ApiWorld.h"
#include "tests/app/server/RawClient.h"

#include <QJsonArray>
#include <QSqlQuery>
#include <QTest>

#include <algorithm>
#include <utility>

using namespace siaran;
using namespace Qt::StringLiterals;

namespace {

constexpr int People = 12'000;

const QStringList Columns {u"contact_name"_s, u"phone"_s,      u"status"_s,       u"reason"_s,
                           u"error_code"_s,   u"sent_at"_s,    u"delivered_at"_s, u"read_at"_s,
                           u"failed_at"_s,    u"replied_at"_s, u"reply_text"_s};

/// What a spreadsheet makes of a CSV file (RFC 4180 with semicolons); no cleverer than that.
QList<QStringList> rowsOf(const QString& text)
{
    QList<QStringList> rows;
    QStringList row;
    QString cell;
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const auto letter = text.at(i);
        if (quoted && letter == u'"' && text.mid(i + 1, 1) == u"\""_s) {
            cell += letter;
            ++i;
        } else if (letter == u'"') {
            quoted = !quoted;
        } else if (!quoted && letter == u';') {
            row.append(std::exchange(cell, {}));
        } else if (!quoted && letter == u'\r' && text.mid(i + 1, 1) == u"\n"_s) {
            row.append(std::exchange(cell, {}));
            rows.append(std::exchange(row, {}));
            ++i;
        } else {
            cell += letter;
        }
    }
    return rows;
}

/// As a spreadsheet may have it without running anything.
QString guarded(const QString& text)
{
    static const QString risky = u"=+-@\t\r\n＝＋－＠"_s;
    return !text.isEmpty() && risky.contains(text.front()) ? u'\'' + text : text;
}

} // namespace

/// The report of a campaign as somebody downloads it: every recipient, as the database has them.
class TestApiExport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_world = std::make_unique<ApiWorld>();
        auto& database = m_world->database();
        database.execute(u"INSERT INTO contact (display_name, phone_e164) "
                         "SELECT (ARRAY['=1+2', '+62 murah', '-2', '@SUM(A1)', E'\\tTab', 'Toko; Jaya', 'Budi "
                         "\"Bos\"', 'a,b', 'Siti', "
                         "E'dua\\nbaris', '＝1', 'Ñandú 🙏', '=HYPERLINK(\"http://x\";\"y\")'])[1 + n % 13] || n, "
                         "'+62811' || lpad(n::text, 7, '0') "
                         "FROM generate_series(1, %1) n"_s.arg(People));
        database.execute(u"INSERT INTO campaign (name, content, time_zone) VALUES ('Promo', '{}', 'Asia/Jakarta')"_s);
        database.execute(
            u"INSERT INTO campaign_message (campaign_id, position, contact_id, phone_e164, status, skip_reason, "
            "error_code, sent_at, read_at, failed_at, replied_at, reply_text) "
            "SELECT 1, id, id, phone_e164, "
            "CASE id % 4 WHEN 0 THEN 'read' WHEN 1 THEN 'failed' WHEN 2 THEN 'skipped' ELSE 'pending' END, "
            "CASE id % 4 WHEN 2 THEN 'opted_out' END, CASE id % 4 WHEN 1 THEN 131026 END, "
            "CASE id % 4 WHEN 0 THEN moment END, CASE id % 4 WHEN 0 THEN moment + interval '1 hour' END, "
            "CASE id % 4 WHEN 1 THEN moment END, CASE id % 8 WHEN 0 THEN moment + interval '1 day' END, "
            "CASE id % 8 WHEN 0 THEN '=cmd|'' /C calc''!A' || id END "
            "FROM (SELECT *, timestamptz '2026-03-14 16:59:30Z' + id * interval '1 second' AS moment "
            "FROM contact) AS people"_s);
        database.execute(
            u"INSERT INTO campaign_exclusion (campaign_id, contact_id, reason) VALUES (1, 3, 'opted_out')"_s);
    }

    void aTableHoldsEveryRecipientAndNoFormula()
    {
        const auto reply = m_world->ask("GET"_ba, "/api/campaigns/1/export?format=csv"_ba);
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.type, "text/csv; charset=utf-8"_ba);
        QCOMPARE(reply.headers.value("content-disposition"_ba), "attachment; filename=\"campaign-1.csv\""_ba);
        QVERIFY(reply.body.startsWith("\xEF\xBB\xBF")); // by which a spreadsheet knows the letters
        const auto rows = rowsOf(QString::fromUtf8(reply.body.mid(3)));
        QCOMPARE(rows.first(), Columns);
        const auto expected = oracle();
        QCOMPARE(rows.size(), expected.size() + 1);
        for (qsizetype i = 0; i < expected.size(); ++i) {
            QStringList wanted;
            std::ranges::transform(expected.at(i), std::back_inserter(wanted), guarded);
            QCOMPARE(rows.at(i + 1), wanted);
        }
    }

    void anObjectHoldsEveryRecipientAsTheyAre()
    {
        const auto reply = m_world->ask("GET"_ba, "/api/campaigns/1/export?format=json"_ba);
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.type, "application/json"_ba);
        const auto messages = reply.json().value(u"messages"_s).toArray();
        const auto expected = oracle();
        QCOMPARE(messages.size(), expected.size());
        for (qsizetype i = 0; i < expected.size(); ++i) {
            for (qsizetype column = 0; column < Columns.size(); ++column) {
                const auto value = messages.at(i)[Columns.at(column)].toVariant().toString();
                QCOMPARE(value, expected.at(i).at(column));
            }
        }
        QCOMPARE(reply.json().value(u"campaign"_s)[u"name"_s].toString(), u"Promo"_s);
    }

    void whoBreaksOffHarmsNobody()
    {
        const auto before = m_world->openConnections();
        for (int i = 0; i < 5; ++i) {
            QTcpSocket socket;
            socket.setReadBufferSize(1000);
            socket.connectToHost(QHostAddress::LocalHost, m_world->port());
            socket.write(RawRequest {.method = "GET"_ba,
                                     .target = "/api/campaigns/1/export?format=json"_ba,
                                     .headers = {{"Authorization"_ba, "Bearer " + owner()}}}
                             .bytes());
            QTRY_VERIFY(socket.bytesAvailable() > 0);
            QVERIFY(socket.readAll().startsWith("HTTP/1.1 200 OK\r\n"));
            socket.abort();
            QCOMPARE(m_world->ask("GET"_ba, "/api/labels"_ba).status, 200);
        }
        QTRY_VERIFY(m_world->openConnections() <= std::max(before, 1));
        const auto whole = m_world->ask("GET"_ba, "/api/campaigns/1/export?format=json"_ba);
        QCOMPARE(whole.json().value(u"messages"_s).toArray().size(), oracle().size());
        QCOMPARE(
            m_world->database().value(u"SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND "
                                      "state LIKE 'idle in transaction%'"_s),
            QVariant(0));
    }

    void whoTakesTheirTimeGetsAllOfIt()
    {
        const auto size = m_world->ask("GET"_ba, "/api/campaigns/1/export?format=csv"_ba).body.size();
        QTcpSocket socket;
        socket.setReadBufferSize(64 * 1024);
        socket.connectToHost(QHostAddress::LocalHost, m_world->port());
        socket.write(RawRequest {.method = "GET"_ba,
                                 .target = "/api/campaigns/1/export?format=csv"_ba,
                                 .headers = {{"Authorization"_ba, "Bearer " + owner()}, {"Connection"_ba, "close"_ba}}}
                         .bytes());
        QByteArray heard;
        QTRY_VERIFY_WITH_TIMEOUT((heard += socket.read(32 * 1024)).size() > 0 && socket.bytesAvailable() == 0
                                     && socket.state() == QAbstractSocket::UnconnectedState,
                                 30'000);
        QCOMPARE(heard.mid(heard.indexOf("\r\n\r\n") + 4).size(), size);
    }

private:
    QByteArray owner() { return m_world->tokenOf(access::Role::Owner); }

    /// Everybody, read from the database at once and written by hand.
    QList<QStringList> oracle()
    {
        const auto jakarta = [](const QString& column) {
            return u"coalesce(to_char(m.%1 AT TIME ZONE 'Asia/Jakarta', 'YYYY-MM-DD\"T\"HH24:MI:SS\"+07:00\"'), '')"_s
                .arg(column);
        };
        QSqlQuery query(m_world->database().session().database());
        const bool ran = query.exec(
            u"SELECT c.display_name, substr(m.phone_e164, 2), m.status, coalesce(m.skip_reason, ''), "
            "coalesce(m.error_code::text, ''), "_s
            + QStringList {jakarta(u"sent_at"_s), jakarta(u"delivered_at"_s), jakarta(u"read_at"_s),
                           jakarta(u"failed_at"_s), jakarta(u"replied_at"_s)}
                  .join(u", "_s)
            + u", coalesce(m.reply_text, '') FROM campaign_message m JOIN contact c ON c.id = m.contact_id "
              "WHERE m.campaign_id = 1 ORDER BY m.position"_s);
        if (!ran) {
            qFatal("the oracle is wrong");
        }
        QList<QStringList> rows;
        while (query.next()) {
            QStringList row;
            for (int column = 0; column < Columns.size(); ++column) {
                row.append(query.value(column).toString());
            }
            rows.append(row);
        }
        // And whom the campaign left out.
        const auto left = m_world->database().value(u"SELECT display_name FROM contact WHERE id = 3"_s).toString();
        const auto number = m_world->database().value(u"SELECT substr(phone_e164, 2) FROM contact WHERE id = 3"_s);
        QStringList excluded {left, number.toString(), u"excluded"_s, u"opted_out"_s};
        excluded.resize(Columns.size());
        rows.append(excluded);
        return rows;
    }

    std::unique_ptr<ApiWorld> m_world;
};

QTEST_GUILESS_MAIN(TestApiExport)
#include "tst_apiexport.moc"
