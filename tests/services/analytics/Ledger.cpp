#include "tests/services/analytics/Ledger.h"

#include "tests/support/TestDatabase.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimeZone>

#include <ostream>

using namespace siaran;
using namespace Qt::StringLiterals;

namespace {

const QDateTime Begin(QDate(2025, 3, 26), QTime(0, 0), Qt::UTC);

rc::Gen<QString> anyText()
{
    return rc::gen::map(rc::gen::resize(12,
                                        rc::gen::container<std::vector<char32_t>>(rc::gen::element<char32_t>(
                                            U'=', U'+', U'-', U'@', U'\t', U'\r', U'\n', U'"', U';', U',', U'\'', U' ',
                                            U'a', U'Z', U'7', U'{', U'\\', U'é', U'字', U'😀'))),
                        [](const std::vector<char32_t>& points) {
                            return QString::fromUcs4(points.data(), static_cast<qsizetype>(points.size()));
                        });
}

// Within ten days around a change of the clock in Europe, in whole seconds as WhatsApp tells them.
rc::Gen<QDateTime> anyTime()
{
    return rc::gen::oneOf(rc::gen::just(QDateTime()), rc::gen::map(rc::gen::inRange(0, 10 * 86400), [](int seconds) {
                              return Begin.addSecs(seconds);
                          }));
}

rc::Gen<ExclusionReason> anyReason()
{
    using enum ExclusionReason;
    return rc::gen::element(OptedOut, Cooldown, InvalidNumber, DuplicateNumber, MissingVariable);
}

rc::Gen<LedgerRow> anyRow()
{
    return rc::gen::exec([] {
        using enum MessageStatus;
        LedgerRow row;
        row.known = *rc::gen::weightedElement<bool>({{9, true}, {1, false}});
        row.name = *anyText();
        row.status = *rc::gen::element(Pending, Claimed, InDoubt, Accepted, Sent, Delivered, Read, Failed, Skipped);
        if (row.status == Skipped) {
            row.skipReason = *anyReason();
        }
        if (*rc::gen::arbitrary<bool>()) {
            row.errorCode = *rc::gen::element(131026, 131049, 470);
        }
        row.sentAt = *anyTime();
        row.deliveredAt = *anyTime();
        row.readAt = *anyTime();
        row.failedAt = *anyTime();
        row.repliedAt = *anyTime();
        row.replyText = row.repliedAt.isValid() ? *anyText() : QString();
        row.optedOut = *rc::gen::arbitrary<bool>();
        return row;
    });
}

rc::Gen<LeftOut> anyLeftOut()
{
    return rc::gen::exec([] { return LeftOut {.name = *anyText(), .reason = *anyReason()}; });
}

QJsonValue json(const QDateTime& time)
{
    return time.isValid() ? QJsonValue(time.toString(Qt::ISODateWithMs)) : QJsonValue();
}

QString nextPhone()
{
    static int counter = 100'000'000;
    return u"+628%1"_s.arg(++counter);
}

QJsonArray rowsOf(Ledger& ledger)
{
    QJsonArray rows;
    for (auto& row : ledger.rows) {
        row.phone = nextPhone();
        rows.append(QJsonObject {
            {u"position"_s, rows.size() + 1},
            {u"known"_s, row.known},
            {u"name"_s, row.name},
            {u"phone"_s, row.phone},
            {u"status"_s, toWord(row.status)},
            {u"skip_reason"_s, row.skipReason ? QJsonValue(toWord(*row.skipReason)) : QJsonValue()},
            {u"error_code"_s, row.errorCode ? QJsonValue(*row.errorCode) : QJsonValue()},
            {u"sent_at"_s, json(row.sentAt)},
            {u"delivered_at"_s, json(row.deliveredAt)},
            {u"read_at"_s, json(row.readAt)},
            {u"failed_at"_s, json(row.failedAt)},
            {u"replied_at"_s, json(row.repliedAt)},
            {u"reply_text"_s, row.repliedAt.isValid() ? QJsonValue(row.replyText) : QJsonValue()},
            {u"opted_out_at"_s, row.optedOut ? json(Begin) : QJsonValue()},
        });
    }
    return rows;
}

QJsonArray leftOutOf(Ledger& ledger)
{
    QJsonArray rows;
    for (auto& row : ledger.leftOut) {
        row.phone = nextPhone();
        rows.append(QJsonObject {{u"name"_s, row.name}, {u"phone"_s, row.phone}, {u"reason"_s, toWord(row.reason)}});
    }
    return rows;
}

QSqlQuery run(TestDatabase& database, const QString& sql, const db::Session::NamedBindings& bindings)
{
    auto query = database.session().runComposed("store a ledger"_L1, sql, bindings);
    if (!query) {
        qFatal("%s", qPrintable(query.error().detail));
    }
    query->next();
    return *std::move(query);
}

QString text(const QJsonArray& rows)
{
    return QString::fromUtf8(QJsonDocument(rows).toJson(QJsonDocument::Compact));
}

constexpr auto StoreCampaign = R"(
    WITH audience AS (
        INSERT INTO segment (name, kind, criteria) VALUES (gen_random_uuid()::text, 'static', '{}') RETURNING id
    )
    INSERT INTO campaign (name, status, segment_id, time_zone, frozen_at)
    SELECT 'Promo', 'completed', id, :zone, now() FROM audience RETURNING id)"_L1;

constexpr auto StoreRows = R"(
    WITH row AS (
        SELECT * FROM jsonb_to_recordset(:rows::jsonb) AS row (
            position int, known boolean, name text, phone text, status text, skip_reason text, error_code int,
            sent_at timestamptz, delivered_at timestamptz, read_at timestamptz, failed_at timestamptz,
            replied_at timestamptz, reply_text text, opted_out_at timestamptz)
    ), person AS (
        INSERT INTO contact (display_name, phone_e164) SELECT name, phone FROM row WHERE known
        RETURNING id, phone_e164 AS phone
    )
    INSERT INTO campaign_message (campaign_id, position, contact_id, phone_e164, status, skip_reason, error_code,
                                  sent_at, delivered_at, read_at, failed_at, replied_at, reply_text, opted_out_at)
    SELECT :campaign::bigint, position, person.id, phone, status, skip_reason, error_code, sent_at, delivered_at,
           read_at, failed_at, replied_at, reply_text, opted_out_at
    FROM row LEFT JOIN person USING (phone))"_L1;

// Ids in the order of the list, so that a test knows the order of a report.
constexpr auto StoreLeftOut = R"(
    WITH row AS (
        SELECT * FROM jsonb_to_recordset(:rows::jsonb) AS row (name text, phone text, reason text)
    ), person AS (
        INSERT INTO contact (display_name, phone_e164) SELECT name, phone FROM row ORDER BY phone
        RETURNING id, phone_e164 AS phone
    )
    INSERT INTO campaign_exclusion (campaign_id, contact_id, reason)
    SELECT :campaign::bigint, person.id, reason FROM row JOIN person USING (phone))"_L1;

} // namespace

rc::Gen<Ledger> anyLedger()
{
    return rc::gen::exec([] {
        Ledger ledger;
        for (const auto& row : *rc::gen::resize(25, rc::gen::container<std::vector<LedgerRow>>(anyRow()))) {
            ledger.rows.push_back(row);
        }
        for (const auto& row : *rc::gen::resize(6, rc::gen::container<std::vector<LeftOut>>(anyLeftOut()))) {
            ledger.leftOut.push_back(row);
        }
        return ledger;
    });
}

CampaignId store(TestDatabase& database, Ledger& ledger, const QString& timeZone)
{
    const auto id = run(database, StoreCampaign, {{u":zone"_s, timeZone}}).value(0).toLongLong();
    run(database, StoreRows, {{u":rows"_s, text(rowsOf(ledger))}, {u":campaign"_s, id}});
    run(database, StoreLeftOut, {{u":rows"_s, text(leftOutOf(ledger))}, {u":campaign"_s, id}});
    return CampaignId(id);
}

void showValue(const Ledger& ledger, std::ostream& out)
{
    auto copy = ledger;
    out << text(rowsOf(copy)).toStdString() << '\n' << text(leftOutOf(copy)).toStdString();
}
