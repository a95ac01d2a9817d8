#include "ui/templates/TemplateDeeds.h"

#include "models/templates/TemplateText.h"
#include "services/domain/TemplateEdits.h"
#include "services/templates/TemplateAuthoring.h"
#include "services/templates/TemplateService.h"
#include "ui/templates/TemplateErrorText.h"
#include "ui/templates/TemplateWriter.h"
#include "ui/widgets/ConfirmDialog.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace siaran::ui {

namespace {

bool isOver(CampaignStatus status)
{
    return status == CampaignStatus::Completed || status == CampaignStatus::Stopped || status == CampaignStatus::Failed;
}

// Who keeps it from being deleted.
QStringList usersOf(const templates::TemplateFacts& facts)
{
    QStringList names;
    for (const auto& use : facts.uses) {
        if (!isOver(use.status)) {
            names.append(use.name);
        }
    }
    return names + facts.series;
}

QString reasonOf(EditVerdict verdict)
{
    switch (verdict) {
    case EditVerdict::Allowed: return {};
    case EditVerdict::WrongState: return u"template.not_editable"_s;
    case EditVerdict::Today: return u"template.edited_today"_s;
    case EditVerdict::ThisMonth: return u"template.edits_used"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

TemplateDeeds::TemplateDeeds(const TemplateServices& services, QWidget* window)
    : QObject(window)
    , m_services(services)
    , m_window(window)
{
}

void TemplateDeeds::write(const templates::KeptDraft& draft)
{
    auto* writer = new TemplateWriter(m_services.authoring, m_services.drafts, draft, m_window);
    connect(writer, &TemplateWriter::submitted, this, [this](const QString& name) {
        Q_EMIT done(tr("“%1” was handed in. WhatsApp looks at it; this takes minutes, at most a day.").arg(name));
        Q_EMIT draftsChanged();
    });
    connect(writer, &TemplateWriter::left, this, &TemplateDeeds::draftsChanged);
    writer->open();
}

void TemplateDeeds::withFacts(TemplateId id, std::function<void(const templates::TemplateFacts&)> then)
{
    QCoro::connect(m_services.templates.facts(id), this,
                   [this, then = std::move(then)](const Result<templates::TemplateFacts>& facts) {
                       if (facts) {
                           then(*facts);
                       } else {
                           Q_EMIT failed(templateErrorSentence(facts.error()));
                       }
                   });
}

void TemplateDeeds::edit(const Template& source)
{
    withFacts(source.id, [this, source](const templates::TemplateFacts& facts) { editWith(source, facts); });
}

void TemplateDeeds::editWith(const Template& source, const templates::TemplateFacts& facts)
{
    const auto verdict = editVerdict(source.status, facts.edits, QDateTime::currentDateTimeUtc());
    if (verdict != EditVerdict::Allowed) {
        Q_EMIT failed(templateErrorSentence({.kind = ErrorKind::Conflict, .detail = {}, .reason = reasonOf(verdict)}));
        return;
    }
    if (!facts.isWritable) {
        Q_EMIT failed(tr("It has parts that only WhatsApp Manager can change."));
        return;
    }
    const auto kept = m_services.drafts.all();
    const auto begun = std::ranges::find(kept, source.id, &templates::KeptDraft::edits);
    write(begun != kept.end() ? *begun
                              : templates::KeptDraft {.key = {}, .edits = source.id, .content = facts.content});
}

void TemplateDeeds::duplicate(const Template& source)
{
    withFacts(source.id, [this](const templates::TemplateFacts& facts) { duplicateWith(facts); });
}

// The name stays: one name in several languages is one message to WhatsApp.
void TemplateDeeds::duplicateWith(const templates::TemplateFacts& facts)
{
    if (!facts.isWritable) {
        Q_EMIT failed(tr("It has parts that only WhatsApp Manager can copy."));
        return;
    }
    templates::KeptDraft copy {.content = facts.content};
    copy.content.language = facts.content.language.startsWith("id"_L1) ? u"en"_s : u"id"_s;
    write(copy);
}

void TemplateDeeds::remove(const Template& source)
{
    withFacts(source.id, [this, source](const templates::TemplateFacts& facts) { askToRemove(source, facts); });
}

void TemplateDeeds::askToRemove(const Template& source, const templates::TemplateFacts& facts)
{
    const auto users = usersOf(facts);
    if (!users.isEmpty()) {
        //: %1: names of campaigns
        Q_EMIT failed(tr("It cannot be deleted: %1 still send(s) it. Stop or change that first.", nullptr,
                         static_cast<int>(users.size()))
                          .arg(QLocale().createSeparatedList(users)));
        return;
    }
    const auto used = static_cast<int>(facts.uses.size());
    const auto past
        = used > 0 ? tr("%n finished campaign(s) keep showing what was sent.", nullptr, used) + u' ' : u""_s;
    ConfirmDialog::ask(
        m_window,
        {.title = tr("Delete “%1” in %2 at WhatsApp?").arg(source.name, models::templateLanguageText(source.language)),
         .text = past + tr("It cannot be undone, and WhatsApp does not take a new one of this name for 30 days."),
         .act = tr("Delete"),
         .stay = tr("Keep it"),
         .isDestructive = true},
        [this, source] { removeNow(source); });
}

void TemplateDeeds::removeNow(const Template& source)
{
    QCoro::connect(m_services.authoring.remove(source.id), this, [this, source](const Result<void>& removed) {
        if (removed) {
            Q_EMIT done(tr("“%1” was deleted.").arg(source.name));
        } else {
            Q_EMIT failed(templateErrorSentence(removed.error()));
        }
    });
}

} // namespace siaran::ui
