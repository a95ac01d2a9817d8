#include "models/access/AuditFacts.h"

#include "models/access/RoleText.h"
#include "models/support/DateText.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QLocale>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace siaran::models {

namespace {

constexpr auto Context = "siaran::models::AuditFacts";

struct Words {
    Q_DECLARE_TR_FUNCTIONS(siaran::models::AuditFacts)
};

struct Name {
    QLatin1StringView key;
    const char* text;
};

// clang-format off
constexpr std::array Names {
    Name {"added"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditFacts", "New")},
    Name {"at"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditFacts", "Time")},
    Name {"attachment"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditFacts", "File")},
    Name {"bodies"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditFacts", "Reports")},
    Name {"body"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditFacts", "Body (fingerprint)")},
    Name {"business.name"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditFacts", "Business name")},
    Name {"buttons"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditFacts", "Buttons (fingerprint)")},
    Name {"by_policy"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditFacts", "As the campaign says for silence")},
    Name {"bytes"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditFacts", "Bytes")},
    Name {"category"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditFacts", "Category")},
    Name {"change"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditFacts", "Change no.")},
    Name {"changed"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditFacts", "Changed")},
    Name {"choices"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditFacts", "Choices")},
    Name {"code"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditFacts", "WhatsApp's code")},
    Name {"confirmed"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditFacts", "Agreed to")},
    Name {"confirms"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditFacts", "Confirms stops")},
    Name {"consent_source"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditFacts", "They agreed through")},
    Name {"contact"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditFacts", "Belongs to a contact")},
    Name {"contacts"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditFacts", "Contacts")},
    Name {"cooldown_days"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditFacts", "Pause between campaigns (days)")},
    Name {"criteria"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditFacts", "Conditions")},
    Name {"description"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditFacts", "Description")},
    Name {"doubt_policy"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditFacts", "Unsure messages")},
    Name {"dropped"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditFacts", "Merged no.")},
    Name {"entries"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditFacts", "Entries")},
    Name {"expires_at"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditFacts", "Valid until")},
    Name {"file"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditFacts", "File")},
    Name {"fingerprint"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditFacts", "Fingerprint")},
    Name {"finished_at"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditFacts", "Finished")},
    Name {"footer"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditFacts", "Footer (fingerprint)")},
    Name {"forgotten"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditFacts", "Forgotten")},
    Name {"format"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditFacts", "Format")},
    Name {"from"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditFacts", "From")},
    Name {"frozen"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditFacts", "Frozen")},
    Name {"frozen_at"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditFacts", "Recipients frozen")},
    Name {"header"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditFacts", "Header (fingerprint)")},
    Name {"hold"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditFacts", "Hold")},
    Name {"hold_seconds"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditFacts", "Seconds to take a campaign back")},
    Name {"hold_until"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditFacts", "Can be taken back until")},
    Name {"kept"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditFacts", "Numbers without a contact")},
    Name {"kind"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditFacts", "Kind")},
    Name {"labels"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditFacts", "Labels (no.)")},
    Name {"language"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditFacts", "Language")},
    Name {"ledger_rows"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditFacts", "Messages of campaigns")},
    Name {"left"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditFacts", "Left as they are")},
    Name {"login"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditFacts", "Login")},
    Name {"matched"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditFacts", "In the segment")},
    Name {"merged"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditFacts", "Updated")},
    Name {"message"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditFacts", "Message")},
    Name {"messages"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditFacts", "Messages")},
    Name {"name"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditFacts", "Name")},
    Name {"notices"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditFacts", "Notices")},
    Name {"numbers"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditFacts", "Numbers")},
    Name {"opted_in"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditFacts", "Opted in")},
    Name {"opted_out"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditFacts", "Opted out")},
    Name {"parts"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditFacts", "What was changed")},
    Name {"paused_at"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditFacts", "Paused")},
    Name {"people"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditFacts", "People")},
    Name {"phone_number_id"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditFacts", "Sending number no.")},
    Name {"pilot.failure_percent"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditFacts", "Failures that pause a first batch (%)")},
    Name {"quiet.from"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditFacts", "Quiet from")},
    Name {"quiet.to"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditFacts", "Quiet until")},
    Name {"rate.authentication"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditFacts", "Rate for authentication (sen)")},
    Name {"rate.marketing"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditFacts", "Rate for marketing (sen)")},
    Name {"rate.since"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditFacts", "Rates as of")},
    Name {"rate.utility"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditFacts", "Rate for utility (sen)")},
    Name {"rate_per_second"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditFacts", "Messages per second, at most")},
    Name {"rating"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditFacts", "Stars")},
    Name {"reached_by"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditFacts", "Reached by campaign no.")},
    Name {"reason"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditFacts", "Reason")},
    Name {"recipients"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditFacts", "Recipients")},
    Name {"rejected"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditFacts", "Rejected rows")},
    Name {"remote_id"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditFacts", "Id at WhatsApp")},
    Name {"removed"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditFacts", "Gone")},
    Name {"repeats"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditFacts", "Repeats")},
    Name {"reports"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditFacts", "Reports of WhatsApp")},
    Name {"restored"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditFacts", "Brought back")},
    Name {"return"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditFacts", "Own words for coming back")},
    Name {"returned_text"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditFacts", "Answer to a return (fingerprint)")},
    Name {"role"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditFacts", "Role")},
    Name {"rows"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditFacts", "Rows")},
    Name {"scheduled_at"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditFacts", "Scheduled for")},
    Name {"segment_id"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditFacts", "Segment no.")},
    Name {"send_again"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditFacts", "Sent again")},
    Name {"series"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditFacts", "Series no.")},
    Name {"size_threshold"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditFacts", "Asks once more above (people)")},
    Name {"started_at"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditFacts", "Started")},
    Name {"status"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditFacts", "State")},
    Name {"status_code"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditFacts", "WhatsApp's code")},
    Name {"status_reason"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditFacts", "Reason of the state")},
    Name {"stayed"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditFacts", "Stayed")},
    Name {"stop"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditFacts", "Own stop words")},
    Name {"stopped"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditFacts", "Had said stop")},
    Name {"stopped_text"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditFacts", "Answer to a stop (fingerprint)")},
    Name {"template"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditFacts", "Template")},
    Name {"test_number"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditFacts", "Own number for tests")},
    Name {"time_zone"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditFacts", "Time zone")},
    Name {"too_soon"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditFacts", "Too soon")},
    Name {"type"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditFacts", "Type")},
    Name {"until"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditFacts", "Until")},
    Name {"verdict"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditFacts", "Decision")},
    Name {"verified_name"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditFacts", "Name at WhatsApp")},
    Name {"waba_id"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditFacts", "Account at WhatsApp")},
    Name {"word"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditFacts", "Label or status no.")},
    Name {"workflow_status"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditFacts", "Status no.")},
};

// What the database calls something, by what it is said of.
enum class Said { State, Reason, Kind, Type, Category, Verdict, Policy, Part };

struct Value {
    Said of;
    QLatin1StringView word;
    const char* text;
};

constexpr std::array Values {
    Value {Said::State, "active"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditFacts", "Going on")},
    Value {Said::State, "approved"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditFacts", "Approved")},
    Value {Said::State, "completed"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditFacts", "Finished")},
    Value {Said::State, "disabled"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditFacts", "Disabled")},
    Value {Said::State, "draft"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditFacts", "Draft")},
    Value {Said::State, "ended"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditFacts", "Finished")},
    Value {Said::State, "failed"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditFacts", "Did not start")},
    Value {Said::State, "holding"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditFacts", "Holding")},
    Value {Said::State, "missed"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditFacts", "Missed")},
    Value {Said::State, "paused"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditFacts", "Paused")},
    Value {Said::State, "pending"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditFacts", "Waiting for WhatsApp")},
    Value {Said::State, "rejected"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditFacts", "Rejected")},
    Value {Said::State, "running"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditFacts", "Sending")},
    Value {Said::State, "scheduled"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditFacts", "Scheduled")},
    Value {Said::State, "stopped"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditFacts", "Stopped")},
    Value {Said::Reason, "account"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditFacts", "WhatsApp refused the account")},
    Value {Said::Reason, "campaign.incomplete"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditFacts", "Something was missing in it")},
    Value {Said::Reason, "campaign.media"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditFacts", "Its file was missing")},
    Value {Said::Reason, "campaign.no_number"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditFacts", "No WhatsApp number was connected")},
    Value {Said::Reason, "campaign.nobody"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditFacts", "There was nobody to write to")},
    Value {Said::Reason, "campaign.template"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditFacts", "Its template could not be sent")},
    Value {Said::Reason, "campaign.template_changed"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditFacts", "Its template had changed")},
    Value {Said::Reason, "content"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditFacts", "WhatsApp refused the message for many people in a row")},
    Value {Said::Reason, "media"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditFacts", "WhatsApp did not take its file")},
    Value {Said::Reason, "media.missing"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditFacts", "Its file was missing")},
    Value {Said::Reason, "messaging_limit"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditFacts", "The most people of 24 hours were reached")},
    Value {Said::Reason, "missed.approval"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditFacts", "Another owner had not approved it")},
    Value {Said::Reason, "missed.grew"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditFacts", "Many more had joined the segment")},
    Value {Said::Reason, "missed.late"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditFacts", "No Siaran was running at its time")},
    Value {Said::Reason, "pilot"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditFacts", "The first messages were out")},
    Value {Said::Reason, "pilot_failed"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditFacts", "Too many of the first messages failed")},
    Value {Said::Reason, "quiet_hours"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditFacts", "Quiet hours")},
    Value {Said::Reason, "template"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditFacts", "WhatsApp withdrew its template")},
    Value {Said::Kind, "audio"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditFacts", "Sound")},
    Value {Said::Kind, "document"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditFacts", "Document")},
    Value {Said::Kind, "dynamic"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditFacts", "Always up to date")},
    Value {Said::Kind, "image"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditFacts", "Picture")},
    Value {Said::Kind, "static"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditFacts", "Frozen")},
    Value {Said::Kind, "template"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditFacts", "Template")},
    Value {Said::Kind, "text"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditFacts", "Text")},
    Value {Said::Kind, "video"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditFacts", "Video")},
    Value {Said::Type, "choice"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditFacts", "Choice")},
    Value {Said::Type, "date"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditFacts", "Date")},
    Value {Said::Type, "number"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditFacts", "Number")},
    Value {Said::Type, "text"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditFacts", "Text")},
    Value {Said::Type, "yes_no"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditFacts", "Yes or no")},
    Value {Said::Category, "authentication"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditFacts", "Authentication")},
    Value {Said::Category, "marketing"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditFacts", "Marketing")},
    Value {Said::Category, "utility"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditFacts", "Utility")},
    Value {Said::Verdict, "no_stop"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditFacts", "No stop")},
    Value {Said::Verdict, "stop"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditFacts", "A stop")},
    Value {Said::Policy, "ask"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditFacts", "A person decides")},
    Value {Said::Policy, "treat_as_sent"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditFacts", "Counts as sent")},
    Value {Said::Policy, "try_again"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditFacts", "Sent again")},
    Value {Said::Part, "access_token"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditFacts", "Access token")},
    Value {Said::Part, "account"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditFacts", "Account at WhatsApp")},
    Value {Said::Part, "address"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditFacts", "WhatsApp's address")},
    Value {Said::Part, "app_secret"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditFacts", "App secret")},
    Value {Said::Part, "fields"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditFacts", "Fields")},
    Value {Said::Part, "labels"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditFacts", "Labels")},
    Value {Said::Part, "name"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditFacts", "Name")},
    Value {Said::Part, "number"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditFacts", "Sending number")},
    Value {Said::Part, "phone"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditFacts", "Number")},
    Value {Said::Part, "rating"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditFacts", "Stars")},
    Value {Said::Part, "secret_place"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditFacts", "Where the secrets are kept")},
    Value {Said::Part, "verify_token"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditFacts", "Verify word")},
    Value {Said::Part, "webhook"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditFacts", "Address of the reports")},
    Value {Said::Part, "workflow_status"_L1, QT_TRANSLATE_NOOP("siaran::models::AuditFacts", "Status")},
};

constexpr std::array<std::pair<QLatin1StringView, Said>, 11> SaidBy {{
    {"category"_L1, Said::Category},
    {"doubt_policy"_L1, Said::Policy},
    {"forgotten"_L1, Said::Part},
    {"kind"_L1, Said::Kind},
    {"parts"_L1, Said::Part},
    {"reason"_L1, Said::Reason},
    {"rest_reason"_L1, Said::Reason},
    {"status"_L1, Said::State},
    {"status_reason"_L1, Said::Reason},
    {"type"_L1, Said::Type},
    {"verdict"_L1, Said::Verdict},
}};
// clang-format on

// What has no name here is told by its key: nothing is kept from whoever reads the log.
QString nameOf(const QString& key)
{
    const auto known = std::ranges::find(Names, key, &Name::key);
    if (known != Names.end()) {
        return QCoreApplication::translate(Context, known->text);
    }
    auto name = key;
    name.replace(u'_', u' ');
    name.replace(u'.', u' ');
    return name.isEmpty() ? name : name.at(0).toUpper() + name.mid(1);
}

QString textOf(const QString& key, const QJsonValue& value);

QString listed(const QString& key, const QJsonArray& values)
{
    QStringList texts;
    for (const auto& value : values) {
        texts.append(textOf(key, value));
    }
    return texts.join(u", "_s);
}

QString listed(const QJsonObject& members)
{
    QStringList texts;
    for (auto member = members.begin(); member != members.end(); ++member) {
        texts.append(u"%1: %2"_s.arg(nameOf(member.key()), textOf(member.key(), member.value())));
    }
    return texts.join(u"; "_s);
}

// A word of the database that is known for `key`, in the words of people; whatever else stands there is told as it is.
QString textOf(const QString& key, const QString& text)
{
    if (const auto role = key == "role"_L1 ? access::roleFromWord(text) : std::nullopt) {
        return roleText(*role);
    }
    const auto said = std::ranges::find(SaidBy, key, &std::pair<QLatin1StringView, Said>::first);
    if (said != SaidBy.end()) {
        const auto known = std::ranges::find_if(Values, [&](const Value& value) {
            return value.of == said->second && text.compare(value.word, Qt::CaseInsensitive) == 0;
        });
        if (known != Values.end()) {
            return QCoreApplication::translate(Context, known->text);
        }
    }
    const auto moment = text.size() >= 19 ? QDateTime::fromString(text, Qt::ISODateWithMs) : QDateTime();
    return moment.isValid() ? momentText(moment.toUTC()) : text.simplified();
}

QString textOf(const QString& key, const QJsonValue& value)
{
    switch (value.type()) {
    case QJsonValue::Bool: return value.toBool() ? Words::tr("yes") : Words::tr("no");
    case QJsonValue::Double:
        return value.toDouble() == static_cast<double>(value.toInteger()) ? QLocale().toString(value.toInteger())
                                                                          : QLocale().toString(value.toDouble());
    case QJsonValue::String: return textOf(key, value.toString());
    case QJsonValue::Array: return listed(key, value.toArray());
    case QJsonValue::Object: return listed(value.toObject());
    case QJsonValue::Null:
    case QJsonValue::Undefined: break;
    }
    return {};
}

} // namespace

QList<AuditFact> auditFacts(const access::AuditEntry& entry)
{
    QList<AuditFact> facts;
    const auto before = entry.detail.value("before"_L1).toObject();
    const auto after = entry.detail.value("after"_L1).toObject();
    auto keys = before.keys() + after.keys();
    keys.sort();
    keys.removeDuplicates();
    for (const auto& key : std::as_const(keys)) {
        const AuditFact fact {nameOf(key), textOf(key, before.value(key)), textOf(key, after.value(key)), true};
        if (fact.before != fact.after) { // what has no text on either side tells nobody anything
            facts.push_back(fact);
        }
    }
    for (auto member = entry.detail.begin(); member != entry.detail.end(); ++member) {
        if (member.key() != "before"_L1 && member.key() != "after"_L1) {
            facts.push_back({nameOf(member.key()), {}, textOf(member.key(), member.value()), false});
        }
    }
    return facts;
}

} // namespace siaran::models
