#include "services/conversations/ThreadRepository.h"

#include "services/db/FetchAll.h"
#include "services/domain/MessageContent.h"
#include "services/segments/ContactRows.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace siaran::conversations {

namespace {

QDateTime timeOf(const QVariant& milliseconds)
{
    return milliseconds.isNull() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(milliseconds.toLongLong(), Qt::UTC);
}

QVariant momentOf(const std::optional<ThreadCursor>& cursor)
{
    return cursor ? QVariant(cursor->at.toMSecsSinceEpoch()) : QVariant();
}

QVariant idOf(const std::optional<ThreadCursor>& cursor)
{
    return cursor ? QVariant(cursor->id) : QVariant();
}

// People type numbers as they are used to: 0812-3456 is +62812…3456 somewhere in its middle.
QString digitsOf(const QString& words)
{
    QString digits;
    for (const auto letter : words) {
        if (letter.isDigit()) {
            digits.append(letter);
        } else if (!letter.isSpace() && !QStringView(u"+-().").contains(letter)) {
            return {};
        }
    }
    return digits.startsWith(u'0') ? digits.mid(1) : digits;
}

ThreadSummary summaryFrom(const QSqlQuery& row)
{
    return {.contact = ContactId(row.value(0).toLongLong()),
            .conversation = row.value(1).toLongLong(),
            .contactName = row.value(2).toString(),
            .phoneE164 = row.value(3).toString(),
            .optedOut = row.value(4).toBool(),
            .lastMessageAt = timeOf(row.value(5)),
            .lastText = row.value(6).toString(),
            .lastKind = row.value(7).toString(),
            .lastIsOurs = row.value(8).toBool(),
            .unread = row.value(9).toInt(),
            .isFlagged = row.value(10).toBool()};
}

std::optional<AttachedFile> fileFrom(const QSqlQuery& row)
{
    const AttachedFile file {.mimeType = row.value(7).toString(), .name = row.value(8).toString()};
    return file.mimeType.isEmpty() ? std::nullopt : std::optional(file);
}

ThreadMessage messageFrom(const QSqlQuery& row)
{
    return {.id = row.value(0).toLongLong(),
            .inbound = row.value(1).toBool(),
            .kind = row.value(2).toString(),
            .text = row.value(3).toString(),
            .at = timeOf(row.value(4)),
            .campaign = CampaignId(row.value(5).toLongLong()),
            .campaignName = row.value(6).toString(),
            .file = fileFrom(row),
            .dispatch = {.status = messageStatusFromWord(row.value(10).toString()).value_or(MessageStatus::Pending),
                         .reason = row.value(11).toString(),
                         .errorCode = row.value(12).toInt(),
                         .isConfirmation = row.value(13).toBool(),
                         .wasRepeated = row.value(14).toBool()},
            .mayMeanStop = row.value(9).toBool()};
}

struct FactsRow {
    ThreadFacts facts;
    QJsonObject campaignContent;
};

FactsRow factsFrom(const QSqlQuery& row, ContactId contact)
{
    FactsRow read {.facts = {.contact = contact,
                             .contactName = row.value(0).toString(),
                             .phoneE164 = row.value(1).toString(),
                             .hasAddress = row.value(2).toBool(),
                             .lastInboundAt = timeOf(row.value(3)),
                             .optedOut = row.value(4).toBool(),
                             .optedOutAt = timeOf(row.value(5)),
                             .lastWamid = row.value(6).toString(),
                             .pinned = std::nullopt},
                   .campaignContent = QJsonDocument::fromJson(row.value(9).toByteArray()).object()};
    if (const CampaignId campaign(row.value(7).toLongLong()); campaign.isValid()) {
        read.facts.pinned = PinnedMessage {.campaign = campaign,
                                           .campaignName = row.value(8).toString(),
                                           .header = {},
                                           .body = {},
                                           .footer = {},
                                           .sentAt = timeOf(row.value(10))};
    }
    return read;
}

// The snapshot of the campaign with the values of the person; a snapshot that cannot be filled is shown by its name.
void fillPinned(FactsRow& read, const QList<Contact>& contacts)
{
    const auto content = messageContentFromJson(read.campaignContent);
    if (!content || contacts.isEmpty()) {
        return;
    }
    if (const auto composed = compose(*content, contacts.first())) {
        read.facts.pinned->header = composed->header;
        read.facts.pinned->body = composed->body;
        read.facts.pinned->footer = composed->footer;
    }
}

} // namespace

Result<QList<ThreadSummary>> fetchLatest(db::Session& session, const ThreadFilter& filter,
                                         const std::optional<ThreadCursor>& after, int limit)
{
    const auto words = filter.words.trimmed().toLower();
    return db::fetchAll<ThreadSummary>(session.run("conversations/latest"_L1,
                                                   {{":words"_L1, words},
                                                    {":digits"_L1, digitsOf(words)},
                                                    {":unread"_L1, filter.unreadOnly},
                                                    {":flagged"_L1, filter.flaggedOnly},
                                                    {":moment"_L1, momentOf(after)},
                                                    {":id"_L1, idOf(after)},
                                                    {":limit"_L1, limit}}),
                                       summaryFrom);
}

Result<QList<ThreadMessage>> fetchThread(db::Session& session, ContactId contact,
                                         const std::optional<ThreadCursor>& before, int limit)
{
    return db::fetchAll<ThreadMessage>(session.run("conversations/thread"_L1,
                                                   {{":contact"_L1, contact.value()},
                                                    {":moment"_L1, momentOf(before)},
                                                    {":id"_L1, idOf(before)},
                                                    {":limit"_L1, limit}}),
                                       messageFrom);
}

Result<ThreadFacts> fetchFacts(db::Session& session, ContactId contact)
{
    auto query = session.run("conversations/facts"_L1, {{":contact"_L1, contact.value()}});
    if (!query) {
        return tl::unexpected(query.error());
    }
    if (!query->next()) {
        return fail(ErrorKind::NotFound, u"no such contact"_s);
    }
    auto read = factsFrom(*query, contact);
    query->finish();
    if (!read.facts.pinned) {
        return read.facts;
    }
    return segments::fetchContacts(session, {contact}).map([&read](const QList<Contact>& contacts) {
        fillPinned(read, contacts);
        return read.facts;
    });
}

} // namespace siaran::conversations
