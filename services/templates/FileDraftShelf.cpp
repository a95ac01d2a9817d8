#include "services/templates/FileDraftShelf.h"

#include "services/domain/JsonReader.h"
#include "services/domain/TemplateDraftJson.h"

#include <QDir>
#include <QJsonDocument>
#include <QSaveFile>
#include <QUuid>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace siaran::templates {

namespace {

const auto Ending = u".json"_s;

std::optional<KeptDraft> readDraft(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return std::nullopt;
    }
    const auto json = QJsonDocument::fromJson(file.readAll()).object();
    const JsonReader reader(json);
    const TemplateId edits(reader.member(u"edits"_s).integer());
    const auto keptAt = reader.member(u"kept_at"_s).time();
    const auto content = templateDraftFromJson(json.value("content"_L1).toObject());
    if (!content || !reader.resultOf(true)) {
        return std::nullopt;
    }
    return KeptDraft {.key = QFileInfo(path).completeBaseName(), .edits = edits, .content = *content, .keptAt = keptAt};
}

} // namespace

FileDraftShelf::FileDraftShelf(QString folder, access::Actor actor)
    : m_folder(std::move(folder))
    , m_actor(std::move(actor))
{
}

QString FileDraftShelf::pathOf(const QString& key) const
{
    return QDir(m_folder).filePath(key + Ending);
}

QList<KeptDraft> FileDraftShelf::all() const
{
    QList<KeptDraft> drafts;
    if (!access::may(m_actor.role, access::Act::ChangeTemplates)) {
        return drafts;
    }
    const auto names = QDir(m_folder).entryList({u"*"_s + Ending}, QDir::Files);
    for (const auto& name : names) {
        if (auto draft = readDraft(QDir(m_folder).filePath(name))) {
            drafts.push_back(std::move(*draft));
        }
    }
    std::ranges::sort(drafts, std::ranges::greater(), &KeptDraft::keptAt);
    return drafts;
}

Result<KeptDraft> FileDraftShelf::keep(KeptDraft draft)
{
    if (const auto may = access::check(m_actor, access::Act::ChangeTemplates); !may) {
        return tl::unexpected(may.error());
    }
    if (draft.key.isEmpty()) {
        draft.key = QUuid::createUuid().toString(QUuid::WithoutBraces);
    }
    draft.keptAt = QDateTime::currentDateTimeUtc();
    const QJsonObject json {{u"edits"_s, draft.edits.value()},
                            {u"kept_at"_s, draft.keptAt.toString(Qt::ISODateWithMs)},
                            {u"content"_s, toJson(draft.content)}};
    QSaveFile file(pathOf(draft.key));
    const bool isKept = QDir().mkpath(m_folder) && file.open(QIODevice::WriteOnly)
        && file.write(QJsonDocument(json).toJson()) > 0 && file.commit();
    return isKept ? Result<KeptDraft>(std::move(draft))
                  : fail(ErrorKind::Unavailable, u"the draft was not written"_s, u"template.draft_not_kept"_s);
}

void FileDraftShelf::remove(const QString& key)
{
    if (!key.isEmpty() && access::may(m_actor.role, access::Act::ChangeTemplates)) {
        QFile::remove(pathOf(key));
    }
}

} // namespace siaran::templates
