#include "services/media/MediaRepository.h"

#include "services/access/AuditTrail.h"
#include "services/db/Session.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace siaran::media {

namespace {

// Small enough that a hundred megabytes never stand in one statement, or in the way of other work.
constexpr qsizetype PartBytes = 1024 * 1024;

Result<void> ignoreRows(const Result<QSqlQuery>& query)
{
    return query.map([](const QSqlQuery&) {});
}

tl::unexpected<Error> gone()
{
    return fail(ErrorKind::NotFound, u"the file is not kept"_s, u"media.gone"_s);
}

Result<void> storeParts(db::Session& session, const MediaCandidate& candidate)
{
    const auto& bytes = candidate.bytes;
    for (qsizetype part = 0; part * PartBytes < bytes.size(); ++part) {
        const auto stored = session.run("media/insert_part"_L1,
                                        {{":sha256"_L1, candidate.attachment.sha256},
                                         {":part"_L1, static_cast<int>(part)},
                                         {":bytes"_L1, bytes.mid(part * PartBytes, PartBytes)}});
        if (!stored) {
            return tl::unexpected(stored.error());
        }
    }
    return {};
}

Result<UploadState> stateFrom(Result<QSqlQuery> query)
{
    if (!query) {
        return tl::unexpected(query.error());
    }
    if (!query->next()) {
        return db::checkEnd(*query).and_then([]() -> Result<UploadState> { return gone(); });
    }
    if (query->value(2).toBool()) {
        return UploadState {.kind = UploadState::Kind::Ready,
                            .id = query->value(0).toString(),
                            .expiresAt = query->value(1).toDateTime().toUTC()};
    }
    return UploadState {.kind = UploadState::Kind::Held};
}

Result<UploadState> findUpload(db::Session& session, const UploadKey& key)
{
    return stateFrom(
        session.run("media/find_upload"_L1, {{":phone_number"_L1, key.number.value()}, {":sha256"_L1, key.sha256}}));
}

} // namespace

Result<Attachment> storeFile(db::Session& session, const MediaCandidate& candidate, const QString& actor)
{
    if (candidate.problem || candidate.bytes.isEmpty()) {
        return fail(ErrorKind::Invalid, u"a file with a problem"_s, u"media.refused"_s);
    }
    db::Transaction transaction(session);
    const auto& file = candidate.attachment;
    auto stored = transaction.begin().and_then([&] {
        return session.run("media/insert_file"_L1,
                           {{":sha256"_L1, file.sha256},
                            {":mime_type"_L1, file.mimeType},
                            {":byte_size"_L1, file.byteSize},
                            {":thumbnail"_L1, candidate.thumbnail.isNull() ? QByteArray("") : candidate.thumbnail}});
    });
    if (!stored) {
        return tl::unexpected(stored.error());
    }
    const bool isNew = stored->next() && stored->value(0).toBool();
    stored->clear();
    return (isNew ? storeParts(session, candidate) : Result<void>())
        .and_then([&] {
            return access::record(session, actor, u"media.added"_s, std::nullopt,
                                  {{u"kind"_s, file.mimeType}, {u"bytes"_s, file.byteSize}});
        })
        .and_then([&] { return transaction.commit(); })
        .map([&file] { return file; });
}

Result<QByteArray> fetchThumbnail(db::Session& session, const QString& sha256)
{
    auto query = session.run("media/fetch_thumbnail"_L1, {{":sha256"_L1, sha256}});
    if (!query) {
        return tl::unexpected(query.error());
    }
    return query->next() ? Result<QByteArray>(query->value(0).toByteArray()) : gone();
}

Result<QByteArray> fetchPart(db::Session& session, const QString& sha256, int part)
{
    auto query = session.run("media/fetch_part"_L1, {{":sha256"_L1, sha256}, {":part"_L1, part}});
    if (!query) {
        return tl::unexpected(query.error());
    }
    const auto bytes = query->next() ? query->value(0).toByteArray() : QByteArray();
    return db::checkEnd(*query).map([&bytes] { return bytes; });
}

Result<int> dropUnused(db::Session& session)
{
    auto query = session.run("media/drop_unused"_L1);
    if (!query) {
        return tl::unexpected(query.error());
    }
    query->next();
    return query->value(0).toInt();
}

Result<UploadState> claimUpload(db::Session& session, const UploadKey& key)
{
    auto found = findUpload(session, key);
    if (!found || found->kind == UploadState::Kind::Ready) {
        return found;
    }
    auto claimed = session.run("media/claim_upload"_L1,
                               {{":phone_number"_L1, key.number.value()},
                                {":holder"_L1, key.holder.toString(QUuid::WithoutBraces)},
                                {":sha256"_L1, key.sha256}});
    if (!claimed) {
        return tl::unexpected(claimed.error());
    }
    if (claimed->next()) {
        return UploadState {.kind = UploadState::Kind::Mine};
    }
    claimed->clear();
    return findUpload(session, key); // another was faster, perhaps even done by now
}

Result<void> renewUpload(db::Session& session, const UploadKey& key)
{
    return ignoreRows(
        session.run("media/renew_upload"_L1, {{":holder"_L1, key.holder.toString(QUuid::WithoutBraces)}}));
}

Result<void> releaseUpload(db::Session& session, const UploadKey& key)
{
    return ignoreRows(
        session.run("media/release_upload"_L1, {{":holder"_L1, key.holder.toString(QUuid::WithoutBraces)}}));
}

Result<UploadState> storeUpload(db::Session& session, const UploadKey& key, const QString& id)
{
    return stateFrom(
        session.run("media/store_upload"_L1,
                    {{":remote_id"_L1, id}, {":phone_number"_L1, key.number.value()}, {":sha256"_L1, key.sha256}}));
}

Result<void> forgetUpload(db::Session& session, PhoneNumberId number, const QString& id)
{
    return ignoreRows(
        session.run("media/forget_upload"_L1, {{":phone_number"_L1, number.value()}, {":remote_id"_L1, id}}));
}

} // namespace siaran::media
