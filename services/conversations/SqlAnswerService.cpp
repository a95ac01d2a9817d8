#include "services/conversations/SqlAnswerService.h"

#include "services/conversations/OutboxRepository.h"
#include "services/db/DbExecutor.h"
#include "services/segments/ContactRows.h"
#include "services/whatsapp/MediaGateway.h"
#include "services/whatsapp/MediaRules.h"

#include <QCoro/QCoroFuture>
#include <QFile>
#include <QFileInfo>
#include <QMimeDatabase>

using namespace Qt::StringLiterals;

namespace siaran::conversations {

using access::Act;
using access::allowed;

namespace {

constexpr qsizetype MostWords = 4096; // whatsapp.md 1.3
constexpr qsizetype MostCaption = 1024; // whatsapp.md 1.4

Result<NewSingle> wordsOf(ContactId contact, const AnswerWords& words)
{
    const auto text = words.text.trimmed();
    if (text.isEmpty()) {
        return fail(ErrorKind::Invalid, u"no words"_s, u"answer.empty"_s);
    }
    if (text.size() > MostWords) {
        return fail(ErrorKind::Invalid, u"too many words"_s, u"answer.too_long"_s);
    }
    return NewSingle {.contact = contact, .kind = u"text"_s, .body = text, .content = {}};
}

QString wholeText(const ComposedMessage& composed)
{
    QStringList parts {composed.header, composed.body, composed.footer};
    parts.removeAll(QString());
    return parts.join(u"\n\n"_s).left(MostWords);
}

// What the message says is settled now: the contact may be another one when it leaves.
MessageContent settled(MessageContent content, const Contact& contact)
{
    for (auto& binding : content.bindings) {
        const auto value = valueOf(binding.source, contact);
        binding.source
            = {.kind = VariableSource::Kind::Fixed, .value = value.trimmed().isEmpty() ? binding.fallback : value};
    }
    return content;
}

Result<NewSingle> templateOf(db::Session& session, ContactId contact, const MessageContent& content)
{
    return segments::fetchContacts(session, {contact})
        .and_then([&](const QList<Contact>& contacts) -> Result<NewSingle> {
            if (contacts.isEmpty()) {
                return fail(ErrorKind::NotFound, u"no such contact"_s);
            }
            auto composed = compose(content, contacts.first());
            if (!composed) {
                return fail(ErrorKind::Invalid, composed.error().detail, u"answer.no_value"_s);
            }
            return NewSingle {.contact = contact,
                              .kind = u"template"_s,
                              .body = wholeText(*composed),
                              .content = toJson(settled(content, contacts.first()))};
        });
}

QString kindOf(whatsapp::MediaKind kind)
{
    switch (kind) {
    case whatsapp::MediaKind::Image: return u"image"_s;
    case whatsapp::MediaKind::Video: return u"video"_s;
    case whatsapp::MediaKind::Audio: return u"audio"_s;
    case whatsapp::MediaKind::Document: return u"document"_s;
    case whatsapp::MediaKind::Sticker: break;
    }
    return {};
}

/// A file of this computer that WhatsApp would take.
struct ReadFile {
    whatsapp::MediaFile file;
    QString kind;
};

// On the thread of the database: a file of 100 MB takes a moment.
Result<ReadFile> readFile(const QString& path)
{
    const auto type = QMimeDatabase().mimeTypeForFile(path).name().toLatin1();
    const auto rule = whatsapp::mediaRuleFor(type);
    if (!rule || kindOf(rule->kind).isEmpty()) {
        return fail(ErrorKind::Invalid, u"a type WhatsApp refuses"_s, u"answer.file_type"_s);
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorKind::NotFound, u"the file cannot be read"_s, u"answer.file_gone"_s);
    }
    if (file.size() == 0 || file.size() > rule->mostBytes) {
        return fail(ErrorKind::Invalid, u"too long a file for its kind"_s, u"answer.file_size"_s);
    }
    return ReadFile {.file = {.name = QFileInfo(path).fileName(), .mimeType = type, .bytes = file.readAll()},
                     .kind = kindOf(rule->kind)};
}

} // namespace

SqlAnswerService::SqlAnswerService(db::DbExecutor& database, whatsapp::MediaGateway& media, access::Actor actor)
    : m_database(database)
    , m_media(media)
    , m_actor(std::move(actor))
{
}

QCoro::Task<Result<void>> SqlAnswerService::answer(ContactId contact, Answer what)
{
    if (const auto* file = std::get_if<AnswerFile>(&what)) {
        return answerWithFile(contact, *file);
    }
    return m_database.task(
        allowed(m_actor, Act::Answer, [contact, what = std::move(what), actor = m_actor.name](db::Session& session) {
            const auto* words = std::get_if<AnswerWords>(&what);
            const auto single = words != nullptr ? wordsOf(contact, *words)
                                                 : templateOf(session, contact, std::get<AnswerTemplate>(what).content);
            return single.and_then(
                [&](const NewSingle& ready) { return storeAnswer(session, ready, actor).map([](qint64) {}); });
        }));
}

// The members are copied first: the service may be gone when an answer comes.
QCoro::Task<Result<void>> SqlAnswerService::answerWithFile(ContactId contact, AnswerFile file)
{
    auto& database = m_database;
    auto& media = m_media;
    const auto actor = m_actor;
    if (file.caption.size() > MostCaption) {
        co_return fail(ErrorKind::Invalid, u"too long a caption"_s, u"answer.too_long"_s);
    }
    auto reading
        = database.run(allowed(actor, Act::Answer, [path = file.path](db::Session&) { return readFile(path); }));
    const auto read = co_await reading;
    if (!read) {
        co_return tl::unexpected(read.error());
    }
    auto uploading = media.upload(read->file);
    const auto uploaded = co_await uploading;
    if (!uploaded) {
        co_return tl::unexpected(uploaded.error());
    }
    const NewSingle single {.contact = contact,
                            .kind = read->kind,
                            .body = file.caption.trimmed(),
                            .content = {{u"id"_s, *uploaded},
                                        {u"name"_s, read->file.name},
                                        {u"mime_type"_s, QString::fromLatin1(read->file.mimeType)}}};
    auto storing = database.run(
        [single, name = actor.name](db::Session& session) { return storeAnswer(session, single, name); });
    const auto stored = co_await storing;
    co_return stored.map([](qint64) {});
}

QCoro::Task<Result<void>> SqlAnswerService::sendAgain(qint64 message)
{
    return m_database.task(allowed(m_actor, Act::Answer, [message, actor = m_actor.name](db::Session& session) {
        return repeatSingle(session, message, actor);
    }));
}

QCoro::Task<Result<void>> SqlAnswerService::withdraw(qint64 message)
{
    return m_database.task(allowed(m_actor, Act::Answer, [message, actor = m_actor.name](db::Session& session) {
        return withdrawSingle(session, message, actor);
    }));
}

} // namespace siaran::conversations
