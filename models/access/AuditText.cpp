#include "models/access/AuditText.h"

#include "models/support/DateText.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace siaran::models {

namespace {

constexpr auto Context = "siaran::models::AuditText";

struct Words {
    Q_DECLARE_TR_FUNCTIONS(siaran::models::AuditText)
};

/// %1 is who, %2 what it was about, %3 what `more` makes of the detail, and %Ln the detail's number `count`.
struct Sentence {
    QLatin1StringView action;
    const char* text;
    const char* count = nullptr;
    QString (*more)(const QJsonObject& detail) = nullptr;
};

QString plannedMoment(const QJsonObject& detail)
{
    return momentText(QDateTime::fromString(detail.value("at"_L1).toString(), Qt::ISODate));
}

QString roleText(const QString& role)
{
    return role == "owner"_L1 ? Words::tr("owner")
        : role == "agent"_L1  ? Words::tr("agent")
        : role == "server"_L1 ? Words::tr("server")
                              : Words::tr("supervisor");
}

QString roleOf(const QJsonObject& detail)
{
    return roleText(detail.value("role"_L1).toString());
}

QString newRole(const QJsonObject& detail)
{
    return roleText(detail.value("after"_L1).toObject().value("role"_L1).toString());
}

QString daysOf(const QJsonObject& detail)
{
    const auto day = [&detail](QLatin1StringView key) {
        return dayText(QDate::fromString(detail.value(key).toString(), Qt::ISODate));
    };
    //: A span of days: "12 Mar 2026 to 14 Mar 2026"
    return Words::tr("%1 to %2").arg(day("from"_L1), day("until"_L1));
}

// clang-format off
constexpr std::array Sentences {
    Sentence {"campaign.created"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditText", "%1 began the campaign “%2”")},
    Sentence {"campaign.edited"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditText", "%1 edited the campaign “%2”")},
    Sentence {"campaign.deleted"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditText", "%1 deleted the campaign “%2”")},
    Sentence {"campaign.held"_L1, QT_TRANSLATE_N_NOOP("siaran::models::AuditText", "%1 pressed Send on “%2”, to %Ln person(s)"), "recipients"},
    Sentence {"campaign.launched"_L1, QT_TRANSLATE_N_NOOP("siaran::models::AuditText", "%1 sent “%2” to %Ln person(s)"), "recipients"},
    Sentence {"campaign.scheduled"_L1, QT_TRANSLATE_N_NOOP("siaran::models::AuditText", "%1 scheduled “%2” to %Ln person(s) for %3"), "recipients", plannedMoment},
    Sentence {"campaign.taken_back"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditText", "%1 took “%2” back before it was sent")},
    Sentence {"campaign.paused"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditText", "%1 paused “%2”")},
    Sentence {"campaign.resumed"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditText", "%1 let “%2” go on")},
    Sentence {"campaign.stopped"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditText", "%1 stopped “%2” for good")},
    Sentence {"campaign.retried"_L1, QT_TRANSLATE_N_NOOP("siaran::models::AuditText", "%1 sent “%2” again to %Ln person(s) it had failed for"), "people"},
    Sentence {"campaign.doubt_resolved"_L1, QT_TRANSLATE_N_NOOP("siaran::models::AuditText", "%1 decided about %Ln unsure message(s) of “%2”"), "people"},
    Sentence {"campaign.approval_asked"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditText", "%1 asked another owner to approve “%2”")},
    Sentence {"campaign.approved"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditText", "%1 approved “%2”")},
    Sentence {"campaign.approval_refused"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditText", "%1 did not approve “%2”")},
    Sentence {"campaign.approval_withdrawn"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditText", "%1 no longer asks to approve “%2”")},
    Sentence {"campaign.approval_voided"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditText", "The approval of “%2” ended: it was changed")},
    Sentence {"campaign.report_exported"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditText", "%1 exported the report of “%2”")},
    Sentence {"campaign.excluded_exported"_L1, QT_TRANSLATE_N_NOOP("siaran::models::AuditText", "%1 exported the %Ln person(s) left out of “%2”"), "people"},
    Sentence {"campaign.test_sent"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditText", "%1 sent a test message")},
    Sentence {"campaign.run_made"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditText", "%1 prepared the next run of “%2”")},
    Sentence {"campaign.nobody_due"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditText", "Nobody was due for “%2” that day")},
    Sentence {"campaign.completed"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditText", "“%2” is completed: nobody is left to write to")},
    Sentence {"campaign.missed"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditText", "“%2” missed its time and was not sent")},
    Sentence {"campaign.failed"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditText", "“%2” could not start")},
    Sentence {"campaign.pilot_passed"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditText", "The first messages of “%2” went well; it went on to everybody")},
    Sentence {"series.started"_L1, QT_TRANSLATE_N_NOOP("siaran::models::AuditText", "%1 started the repeating campaign “%2” to %Ln person(s)"), "recipients"},
    Sentence {"series.active"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditText", "%1 let the repeating campaign “%2” go on")},
    Sentence {"series.paused"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditText", "%1 paused the repeating campaign “%2”")},
    Sentence {"series.ended"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditText", "%1 ended the repeating campaign “%2”")},

    Sentence {"segment.saved"_L1, QT_TRANSLATE_N_NOOP("siaran::models::AuditText", "%1 saved the segment “%2” of %Ln person(s)"), "people"},
    Sentence {"segment.refreshed"_L1, QT_TRANSLATE_N_NOOP("siaran::models::AuditText", "%1 filled the frozen segment “%2” anew: %Ln person(s)"), "people"},
    Sentence {"segment.deleted"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditText", "%1 deleted the segment “%2”")},

    Sentence {"contact.created"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditText", "%1 added the contact “%2”")},
    Sentence {"contact.changed"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditText", "%1 changed the contact “%2”")},
    Sentence {"contact.merged"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditText", "%1 merged another contact into “%2”")},
    Sentence {"contact.labelled"_L1, QT_TRANSLATE_N_NOOP("siaran::models::AuditText", "%1 put the label “%2” on %Ln contact(s)"), "contacts"},
    Sentence {"contact.unlabelled"_L1, QT_TRANSLATE_N_NOOP("siaran::models::AuditText", "%1 took the label “%2” off %Ln contact(s)"), "contacts"},
    Sentence {"contact.status_set"_L1, QT_TRANSLATE_N_NOOP("siaran::models::AuditText", "%1 set the status of %Ln contact(s) to “%2”"), "contacts"},
    Sentence {"contact.removed"_L1, QT_TRANSLATE_N_NOOP("siaran::models::AuditText", "%1 removed %Ln contact(s)"), "contacts"},
    Sentence {"contact.change_undone"_L1, QT_TRANSLATE_N_NOOP("siaran::models::AuditText", "%1 took a change of %Ln contact(s) back"), "restored"},
    Sentence {"contact.imported"_L1, QT_TRANSLATE_N_NOOP("siaran::models::AuditText", "%1 imported “%2”: %Ln new contact(s)"), "added"},
    Sentence {"contact.import_undone"_L1, QT_TRANSLATE_N_NOOP("siaran::models::AuditText", "%1 undid the import of “%2”: %Ln contact(s) gone"), "removed"},
    Sentence {"contact.list_exported"_L1, QT_TRANSLATE_N_NOOP("siaran::models::AuditText", "%1 exported %Ln contact(s)"), "contacts"},
    Sentence {"contact.exported"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditText", "%1 exported all that is known of “%2”")},
    Sentence {"contact.erased"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditText", "%1 erased a person from everything")},
    Sentence {"contact.opted_out"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditText", "%1 opted “%2” out by hand")},
    Sentence {"contact.opted_in"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditText", "%1 opted “%2” in again")},

    Sentence {"label.created"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditText", "%1 made the label “%2”")},
    Sentence {"label.renamed"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditText", "%1 renamed the label “%2”")},
    Sentence {"label.merged"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditText", "%1 merged another label into “%2”")},
    Sentence {"label.deleted"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditText", "%1 deleted the label “%2”")},
    Sentence {"workflow_status.created"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditText", "%1 made the status “%2”")},
    Sentence {"workflow_status.renamed"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditText", "%1 renamed the status “%2”")},
    Sentence {"workflow_status.deleted"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditText", "%1 deleted the status “%2”")},
    Sentence {"custom_field.created"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditText", "%1 made the field “%2”")},
    Sentence {"custom_field.renamed"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditText", "%1 renamed the field “%2”")},
    Sentence {"custom_field.choices_set"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditText", "%1 changed the choices of the field “%2”")},
    Sentence {"custom_field.deleted"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditText", "%1 deleted the field “%2”")},

    Sentence {"consent.number_stopped"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditText", "%1 opted a number out by hand")},
    Sentence {"consent.doubt_settled"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditText", "%1 decided whether “%2” had said stop")},
    Sentence {"consent.list_imported"_L1, QT_TRANSLATE_N_NOOP("siaran::models::AuditText", "%1 imported a stop list of %Ln number(s)"), "numbers"},
    Sentence {"consent.list_exported"_L1, QT_TRANSLATE_N_NOOP("siaran::models::AuditText", "%1 exported the %Ln person(s) who said stop"), "people"},
    Sentence {"consent.rules_changed"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditText", "%1 changed the stop words and their answers")},

    Sentence {"conversation.answered"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditText", "%1 answered “%2”")},
    Sentence {"conversation.answered_again"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditText", "%1 sent an answer to “%2” again")},
    Sentence {"conversation.answer_withdrawn"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditText", "%1 withdrew an answer to “%2”")},
    Sentence {"conversation.read"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditText", "%1 read what “%2” wrote")},

    Sentence {"template.submitted"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditText", "%1 submitted the template “%2”")},
    Sentence {"template.edited"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditText", "%1 edited the template “%2”")},
    Sentence {"template.removed"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditText", "%1 deleted the template “%2”")},
    Sentence {"template.synced"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditText", "%1 fetched the templates, and some had changed")},
    Sentence {"media.added"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditText", "%1 added a file for campaigns")},

    Sentence {"settings.changed"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditText", "%1 changed the settings")},
    Sentence {"number.connected"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditText", "%1 connected another WhatsApp number")},
    Sentence {"number.connection_changed"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditText", "%1 changed the connection to WhatsApp")},
    Sentence {"account.notices_seen"_L1, QT_TRANSLATE_N_NOOP("siaran::models::AuditText", "%1 marked %Ln notice(s) of WhatsApp as seen"), "notices"},
    Sentence {"webhooks.replayed"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditText", "%1 had the reports of %3 processed again"), nullptr, daysOf},
    Sentence {"token.created"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditText", "%1 made the access token “%2” for the role %3"), nullptr, roleOf},
    Sentence {"token.revoked"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditText", "%1 revoked the access token “%2”")},
    Sentence {"person.invited"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditText", "%1 invited “%2” as %3"), nullptr, newRole},
    Sentence {"person.role_changed"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditText", "%1 made “%2” %3"), nullptr, newRole},
    Sentence {"person.enabled"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditText", "%1 let “%2” in again")},
    Sentence {"person.disabled"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditText", "%1 shut “%2” out")},
    Sentence {"person.renamed"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditText", "%1 renamed “%2”")},
    Sentence {"person.password_reset"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditText", "%1 reset the password of “%2”")},
    Sentence {"person.password_chosen"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditText", "%1 chose a password")},
    Sentence {"workspace.moved"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditText", "%1 moved the workspace into the database of a team")},
    Sentence {"audit.exported"_L1, QT_TRANSLATE_N_NOOP("siaran::models::AuditText", "%1 exported %Ln entries of this log"), "entries"},
};
// clang-format on

// In one go: what is put in may itself look like a place.
QString filled(const QString& text, const std::array<QString, 3>& values)
{
    QString whole;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const auto place = text.at(at) == u'%' && at + 1 < text.size() ? text.at(at + 1).digitValue() : -1;
        if (place >= 1 && place <= 3) {
            whole += values.at(static_cast<std::size_t>(place - 1));
            ++at;
        } else {
            whole += text.at(at);
        }
    }
    return whole;
}

} // namespace

QStringList auditActions()
{
    QStringList actions;
    for (const auto& sentence : Sentences) {
        actions.append(sentence.action);
    }
    return actions;
}

QString auditSubject(const access::AuditEntry& entry)
{
    const auto nameIn = [](const QJsonValue& detail) { return detail[u"name"_s].toString(); };
    for (const auto& name :
         {nameIn(entry.detail), nameIn(entry.detail.value("after"_L1)), nameIn(entry.detail.value("before"_L1)),
          entry.about, entry.detail.value("login"_L1).toString()}) {
        if (!name.trimmed().isEmpty()) {
            return name.simplified();
        }
    }
    const auto number = entry.subject != 0 ? entry.subject : entry.detail.value("word"_L1).toInteger();
    //: What has no name, or is gone: “no. 12”
    return number != 0 ? Words::tr("no. %1").arg(number) : Words::tr("nothing");
}

QString auditSentence(const access::AuditEntry& entry)
{
    const auto known = std::ranges::find(Sentences, entry.action, &Sentence::action);
    const auto who = actorText(entry.actor);
    if (known == Sentences.end()) {
        //: Somebody did something this program has no words for: "Rina: campaign.moved"
        return filled(Words::tr("%1: %2"), {who, entry.action, {}});
    }
    const int count = known->count == nullptr ? -1 : entry.detail.value(QLatin1StringView(known->count)).toInt();
    const auto more = known->more == nullptr ? QString() : known->more(entry.detail);
    return filled(QCoreApplication::translate(Context, known->text, nullptr, count), {who, auditSubject(entry), more});
}

QString actorText(const QString& actor)
{
    if (actor == "sender"_L1) {
        return Words::tr("Siaran (sending)");
    }
    if (actor == "scheduler"_L1) {
        return Words::tr("Siaran (schedule)");
    }
    return actor.trimmed().isEmpty() ? Words::tr("Somebody") : actor.simplified();
}

} // namespace siaran::models
