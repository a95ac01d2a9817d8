#include "services/templates/CloudTemplateAuthoring.h"

#include "services/access/AuditChange.h"
#include "services/access/AuditTrail.h"
#include "services/db/ChangeFeed.h"
#include "services/db/DbExecutor.h"
#include "services/domain/TemplateEdits.h"
#include "services/templates/HeaderSample.h"
#include "services/templates/NewTemplateOf.h"
#include "services/templates/TemplatePauses.h"
#include "services/templates/TemplateRepository.h"
#include "services/whatsapp/NewTemplateCodec.h"
#include "services/whatsapp/SetupGateway.h"
#include "services/whatsapp/TemplateEditor.h"

#include <QCoro/QCoroFuture>
#include <QJsonDocument>

#include <functional>

using namespace Qt::StringLiterals;

namespace siaran::templates {

using access::Act;
using access::allowed;

namespace {

/// What names a template at WhatsApp.
struct RemoteName {
    QString remoteId;
    QString name;
    QString status = {}; ///< WhatsApp's word
};

Result<QJsonObject> look(db::Session& session, TemplateId id)
{
    return access::snapshot(session, "templates/snapshot"_L1, id.value());
}

Result<TemplateId> keepSubmitted(db::Session& session, const QString& wabaId, const QString& actor,
                                 const whatsapp::NewTemplate& content, const whatsapp::SubmittedTemplate& submitted)
{
    const auto components = QJsonDocument(whatsapp::encodedComponents(content)).toJson(QJsonDocument::Compact);
    db::Transaction transaction(session);
    auto kept = transaction.begin().and_then([&] {
        return session.run("templates/keep_submitted"_L1,
                           {{":waba"_L1, wabaId},
                            {":remote"_L1, submitted.id},
                            {":name"_L1, content.name},
                            {":language"_L1, content.language},
                            {":category"_L1, submitted.category.isEmpty() ? content.category : submitted.category},
                            {":status"_L1, submitted.status.isEmpty() ? u"PENDING"_s : submitted.status},
                            {":named"_L1, content.namedParameters},
                            {":components"_L1, QString::fromUtf8(components)}});
    });
    if (!kept) {
        return tl::unexpected(kept.error());
    }
    kept->next();
    const TemplateId id(kept->value(0).toLongLong());
    const auto done = look(session, id)
                          .and_then([&](const QJsonObject& made) {
                              return access::record(session, actor, u"template.submitted"_s, id.value(),
                                                    access::changeOf({}, made));
                          })
                          .and_then([&] { return transaction.commit(); });
    if (!done) {
        return tl::unexpected(done.error());
    }
    (void)db::notifyChange(session, {u"templates"_s}); // a hint only
    return id;
}

Result<RemoteName> fetchRemoteName(db::Session& session, TemplateId id)
{
    auto query = session.run("templates/fetch_remote_name"_L1, {{":id"_L1, id.value()}});
    if (!query) {
        return tl::unexpected(query.error());
    }
    return query->next()
        ? Result<RemoteName>({query->value(0).toString(), query->value(1).toString(), query->value(2).toString()})
        : fail(ErrorKind::NotFound, u"no such template"_s, u"template.gone"_s);
}

Result<RemoteName> fetchUnused(db::Session& session, TemplateId id)
{
    auto user = session.run("templates/find_user"_L1, {{":id"_L1, id.value()}});
    if (!user) {
        return tl::unexpected(user.error());
    }
    if (user->next()) {
        return fail(ErrorKind::Conflict, user->value(0).toString(), u"template.in_use"_s);
    }
    return fetchRemoteName(session, id);
}

Result<RemoteName> fetchEditable(db::Session& session, TemplateId id)
{
    const auto remote = fetchRemoteName(session, id);
    const auto facts = fetchFacts(session, id);
    if (!remote || !facts) {
        return tl::unexpected(remote ? facts.error() : remote.error());
    }
    const auto status = templateStatusFromWord(remote->status.toLower()).value_or(TemplateStatus::Other);
    switch (editVerdict(status, facts->edits, QDateTime::currentDateTimeUtc())) {
    case EditVerdict::Allowed: return remote;
    case EditVerdict::WrongState: return fail(ErrorKind::Conflict, remote->status, u"template.not_editable"_s);
    case EditVerdict::Today: return fail(ErrorKind::Conflict, {}, u"template.edited_today"_s);
    case EditVerdict::ThisMonth: return fail(ErrorKind::Conflict, {}, u"template.edits_used"_s);
    }
    Q_UNREACHABLE();
}

// One transaction for the row that `write` changes, the campaigns that must wait because of it, and the audit log.
Result<void> noteChange(db::Session& session, const QString& actor, const QString& action, TemplateId id,
                        const std::function<Result<QSqlQuery>()>& write)
{
    db::Transaction transaction(session);
    QJsonObject before;
    return transaction.begin()
        .and_then([&] { return look(session, id); })
        .and_then([&](const QJsonObject& was) {
            before = was;
            return write();
        })
        .and_then([&](const QSqlQuery&) { return look(session, id); })
        .and_then([&](const QJsonObject& after) {
            const QJsonObject name {{u"name"_s, after.value("name"_L1)}};
            return access::record(session, actor, action, id.value(),
                                  access::joined(access::changeOf(before, after), name));
        })
        .and_then([&] { return pauseCampaigns(session, actor); })
        .and_then([&](bool) { return transaction.commit(); })
        .and_then([&] {
            return db::notifyChange(session, {u"templates"_s, u"campaigns"_s});
        });
}

Result<void> keepEdited(db::Session& session, const QString& actor, TemplateId id, const QString& components)
{
    return noteChange(session, actor, u"template.edited"_s, id, [&] {
        return session.run("templates/keep_edited"_L1, {{":components"_L1, components}, {":id"_L1, id.value()}});
    });
}

Result<void> keepRemoved(db::Session& session, const QString& actor, TemplateId id)
{
    return noteChange(session, actor, u"template.removed"_s, id, [&] {
        return session.run("templates/mark_removed"_L1, {{":id"_L1, id.value()}});
    });
}

tl::unexpected<Error> faulty()
{
    return fail(ErrorKind::Invalid, u"the draft has problems"_s, u"template.draft"_s);
}

} // namespace

CloudTemplateAuthoring::CloudTemplateAuthoring(db::DbExecutor& database, whatsapp::TemplateEditor& editor,
                                               whatsapp::SetupGateway& setup, QString wabaId, access::Actor actor)
    : m_database(database)
    , m_editor(editor)
    , m_setup(setup)
    , m_wabaId(std::move(wabaId))
    , m_actor(std::move(actor))
{
}

Result<SampleFile> CloudTemplateAuthoring::checkSample(HeaderFormat format, const QString& path) const
{
    return templates::checkSample(format, path);
}

// Empty for a header that has no file.
QCoro::Task<Result<QString>> CloudTemplateAuthoring::sampleHandle(TemplateDraft draft)
{
    const bool hasSample = draft.headerFormat == HeaderFormat::Image || draft.headerFormat == HeaderFormat::Video
        || draft.headerFormat == HeaderFormat::Document;
    if (!hasSample) {
        co_return QString();
    }
    const auto sample = readSample(draft.headerSample);
    if (!sample) {
        co_return tl::unexpected(sample.error());
    }
    const auto token = co_await m_setup.checkToken();
    if (!token) {
        co_return tl::unexpected(token.error());
    }
    co_return co_await m_editor.uploadSample(token->appId, *sample);
}

QCoro::Task<Result<TemplateId>> CloudTemplateAuthoring::submit(TemplateDraft draft)
{
    if (const auto may = access::check(m_actor, Act::ChangeTemplates); !may) {
        co_return tl::unexpected(may.error());
    }
    if (!problemsOf(draft).isEmpty()) {
        co_return faulty();
    }
    const auto handle = co_await sampleHandle(draft);
    if (!handle) {
        co_return tl::unexpected(handle.error());
    }
    const auto content = newTemplateOf(draft, *handle);
    const auto submitted = co_await m_editor.create(content);
    if (!submitted) {
        co_return tl::unexpected(submitted.error());
    }
    auto kept = m_database.run(
        [wabaId = m_wabaId, actor = m_actor.name, content, submitted = *submitted](db::Session& session) {
            return keepSubmitted(session, wabaId, actor, content, submitted);
        });
    co_return co_await kept;
}

QCoro::Task<Result<void>> CloudTemplateAuthoring::edit(TemplateId id, TemplateDraft draft)
{
    if (const auto may = access::check(m_actor, Act::ChangeTemplates); !may) {
        co_return tl::unexpected(may.error());
    }
    if (!problemsOf(draft).isEmpty()) {
        co_return faulty();
    }
    auto looked = m_database.run([id](db::Session& session) { return fetchEditable(session, id); });
    const auto remote = co_await looked;
    if (!remote) {
        co_return tl::unexpected(remote.error());
    }
    const auto handle = co_await sampleHandle(draft);
    if (!handle) {
        co_return tl::unexpected(handle.error());
    }
    const auto content = newTemplateOf(draft, *handle);
    const auto edited = co_await m_editor.edit(remote->remoteId, content);
    if (!edited) {
        co_return tl::unexpected(edited.error());
    }
    const auto components
        = QString::fromUtf8(QJsonDocument(whatsapp::encodedComponents(content)).toJson(QJsonDocument::Compact));
    auto noted = m_database.run([actor = m_actor.name, id, components](db::Session& session) {
        return keepEdited(session, actor, id, components);
    });
    co_return co_await noted;
}

QCoro::Task<Result<void>> CloudTemplateAuthoring::remove(TemplateId id)
{
    auto looked = m_database.run(
        allowed(m_actor, Act::ChangeTemplates, [id](db::Session& session) { return fetchUnused(session, id); }));
    const auto remote = co_await looked;
    if (!remote) {
        co_return tl::unexpected(remote.error());
    }
    const auto removed = co_await m_editor.remove(remote->name, remote->remoteId);
    if (!removed && removed.error().kind != ErrorKind::NotFound) {
        co_return tl::unexpected(removed.error());
    }
    auto noted
        = m_database.run([actor = m_actor.name, id](db::Session& session) { return keepRemoved(session, actor, id); });
    co_return co_await noted;
}

} // namespace siaran::templates
