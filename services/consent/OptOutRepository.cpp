#include "services/consent/OptOutRepository.h"

#include "services/consent/ConsentRecord.h"
#include "services/contacts/SearchWords.h"
#include "services/db/ArrayLiteral.h"
#include "services/db/FetchAll.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace siaran::consent {

namespace {

ConsentSource sourceOf(const QVariant& word)
{
    return consentSourceFromWord(word.toString()).value_or(ConsentSource::Manual);
}

QDateTime momentOf(const QVariant& milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds.toLongLong(), Qt::UTC);
}

struct ListedOptOut {
    OptOut person;
    OptOutCursor place;
};

ListedOptOut optOutFromRow(const QSqlQuery& row)
{
    const auto microseconds = row.value(3).toLongLong();
    return {.person = {.contact = ContactId(row.value(0).toLongLong()),
                       .name = row.value(1).toString(),
                       .phoneE164 = row.value(2).toString(),
                       .at = QDateTime::fromMSecsSinceEpoch(microseconds / 1000, Qt::UTC),
                       .source = sourceOf(row.value(4)),
                       .evidence = row.value(5).toString(),
                       .campaign = row.value(6).toString()},
            .place = {.at = microseconds, .contact = row.value(0).toLongLong()}};
}

Consent consentFromRow(const QSqlQuery& row)
{
    return {.optedOut = row.value(0).toBool(),
            .at = momentOf(row.value(1)),
            .source = sourceOf(row.value(2)),
            .evidence = row.value(3).toString()};
}

StopDoubt doubtFromRow(const QSqlQuery& row)
{
    return {.message = row.value(0).toLongLong(),
            .contact = ContactId(row.value(1).toLongLong()),
            .name = row.value(2).toString(),
            .phoneE164 = row.value(3).toString(),
            .text = row.value(4).toString(),
            .at = momentOf(row.value(5)),
            .campaign = row.value(6).toString()};
}

using Owner = std::pair<ContactId, QString>;

Owner ownerFromRow(const QSqlQuery& row)
{
    return {ContactId(row.value(0).toLongLong()), row.value(1).toString()};
}

} // namespace

Result<OptOutPage> fetchOptOuts(db::Session& session, const OptOutFilter& filter, OptOutCursor after, int limit)
{
    const auto patterns = contacts::searchWords(filter.words);
    const auto since = filter.since.isValid() ? filter.since.toMSecsSinceEpoch() * 1000 : qint64 {0};
    const auto rows = db::fetchAll(session.run("consent/list_stops"_L1,
                                               {{":at"_L1, after.at},
                                                {":contact"_L1, after.contact},
                                                {":source"_L1, filter.source ? toWord(*filter.source) : QString()},
                                                {":since"_L1, since},
                                                {":words"_L1, patterns.text},
                                                {":digits"_L1, patterns.digits},
                                                {":national"_L1, patterns.national},
                                                {":limit"_L1, limit + 1}}),
                                   optOutFromRow);
    if (!rows) {
        return tl::unexpected(rows.error());
    }
    OptOutPage page {.rows = {}, .next = after, .hasMore = rows->size() > limit};
    for (const auto& row : rows->first(qMin<qsizetype>(limit, rows->size()))) {
        page.rows.push_back(row.person);
        page.next = row.place;
    }
    return page;
}

Result<OptOutCounts> countOptOuts(db::Session& session)
{
    auto query = session.run("consent/count_stops"_L1);
    if (!query) {
        return tl::unexpected(query.error());
    }
    query->next();
    return OptOutCounts {
        .people = query->value(0).toInt(), .doubts = query->value(1).toInt(), .fingerprints = query->value(2).toInt()};
}

Result<QList<StopDoubt>> fetchDoubts(db::Session& session, int limit)
{
    return db::fetchAll(session.run("consent/list_doubts"_L1, {{":limit"_L1, limit}}), doubtFromRow);
}

Result<QList<Consent>> fetchHistory(db::Session& session, ContactId contact)
{
    return db::fetchAll(session.run("consent/fetch_history"_L1, {{":contact"_L1, contact.value()}}), consentFromRow);
}

Result<StoppedNumbers> stopNumbers(db::Session& session, const QStringList& phones, const Consent& said)
{
    const auto owners = session.run("consent/lock_stop_list"_L1).and_then([&](const QSqlQuery&) {
        return db::fetchAll(session.run("consent/lock_numbers"_L1, {{":phones"_L1, db::textArray(phones)}}),
                            ownerFromRow);
    });
    if (!owners) {
        return tl::unexpected(owners.error());
    }
    QList<ConsentNews> news;
    QSet<QString> owned;
    for (const auto& [contact, phone] : *owners) {
        news.push_back({contact, said});
        owned.insert(phone);
    }
    QStringList nobodys;
    std::ranges::copy_if(phones, std::back_inserter(nobodys),
                         [&owned](const QString& phone) { return !owned.contains(phone); });
    const auto recorded = record(session, news);
    if (!recorded) {
        return tl::unexpected(recorded.error());
    }
    auto query = session.run("consent/suppress_numbers"_L1,
                             {{":phones"_L1, db::textArray(nobodys)}, {":source"_L1, toWord(said.source)}});
    if (!query) {
        return tl::unexpected(query.error());
    }
    query->next();
    const auto kept = query->value(0).toInt();
    const auto stopped = static_cast<int>(recorded->turned.size());
    return StoppedNumbers {.stopped = stopped,
                           .alreadyStopped = static_cast<int>(owners->size()) - stopped,
                           .kept = kept,
                           .alreadyKept = static_cast<int>(nobodys.size()) - kept};
}

} // namespace siaran::consent
