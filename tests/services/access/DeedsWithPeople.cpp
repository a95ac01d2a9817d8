#include "services/api/TokenRepository.h"
#include "services/settings/PhoneNumberRepository.h"
#include "services/webhooks/InboxReplay.h"
#include "tests/services/access/Calls.h"
#include "tests/services/access/Deeds.h"

#include <QFile>

using namespace siaran;
using namespace Qt::StringLiterals;
using access::Act;

namespace {

const auto Wrote = u"INSERT INTO conversation (contact_id, opened_at, last_message_at, last_inbound_at, unread)"
                   " VALUES (1, now(), now(), now(), 1);"
                   "INSERT INTO conversation_message (conversation_id, wamid, inbound, kind, body, occurred_at)"
                   " VALUES (1, 'wamid.1', true, 'text', 'stop ya', now());"
                   "UPDATE contact SET last_inbound_at = now() WHERE id = 1;"_s;
const auto Doubted = u"UPDATE conversation_message SET stop_verdict = 'open';"_s;
const auto Answered = u"INSERT INTO single_message (contact_id, body, asked_by) VALUES (1, 'Halo', 'Rina');"_s;

Result<QString> write(WholeDesk& desk, const QString& name, const QByteArray& bytes)
{
    QFile file(desk.base.shop.file(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) < 0) {
        return fail(ErrorKind::Internal, file.errorString());
    }
    return file.fileName();
}

Result<void> importStops(WholeDesk& desk)
{
    return write(desk, u"stops.csv"_s, "No HP\n081234567890\n").and_then([&desk](const QString& path) {
        return done(desk.stopLists.import(path, 0));
    });
}

Result<void> answerWithFile(WholeDesk& desk)
{
    return write(desk, u"prices.pdf"_s, "%PDF-1.4\n").and_then([&desk](const QString& path) {
        return done(desk.answers.answer(ContactId(1), conversations::AnswerFile {.path = path, .caption = {}}));
    });
}

Result<void> changeSettings(WholeDesk& desk)
{
    const settings::WorkspaceSettings before;
    auto after = before;
    after.cooldownDays = before.cooldownDays + 1;
    return done(desk.base.settings.save(before, after));
}

Result<void> changeRules(WholeDesk& desk)
{
    ConsentRules after;
    after.ownStops = {u"cukup"_s};
    return done(desk.base.optOuts.saveRules({}, after));
}

// What a command does on a connection of an owner.
template <typename Job>
Result<void> command(WholeDesk& desk, Job job)
{
    return done(desk.base.database.task(std::move(job)));
}

} // namespace

QList<Deed> deedsWithPeopleWhoWrite()
{
    return {
        {"opt out by hand",
         u"ConsentService::setOptedOut"_s,
         u"contact.opted_out"_s,
         Act::StopWriting,
         [](WholeDesk& d) { return done(d.base.consent.setOptedOut(ContactId(1), true, u"on the phone"_s)); },
         {},
         true},
        {"opt in by hand", u"ConsentService::setOptedOut"_s, u"contact.opted_in"_s, Act::WriteAgain,
         [](WholeDesk& d) { return done(d.base.consent.setOptedOut(ContactId(1), false, u"at the till"_s)); },
         u"INSERT INTO contact_preference (contact_id, marketing_opted_out, source) VALUES (1, true, 'manual')"_s,
         true},
        {"change the stop words",
         u"OptOutService::saveRules"_s,
         u"consent.rules_changed"_s,
         Act::ChangeSettings,
         changeRules,
         {},
         true},
        {"change settings",
         u"SettingsService::save"_s,
         u"settings.changed"_s,
         Act::ChangeSettings,
         changeSettings,
         {},
         true},
        {"change the connection", u"SettingsService::tellConnection"_s, u"number.connection_changed"_s,
         Act::ChangeSettings,
         [](WholeDesk& d) { return done(d.base.settings.tellConnection({.parts = {u"access_token"_s}})); }},
        {"export the log", u"AuditService::exportCsv"_s, u"audit.exported"_s, Act::ReadAudit,
         [](WholeDesk& d) { return done(d.base.audit.exportCsv({}, d.base.shop.file(u"audit.csv"_s))); }},
        {"opt a number out by hand", u"OptOutService::optOutNumber"_s, u"consent.number_stopped"_s, Act::StopWriting,
         [](WholeDesk& d) { return done(d.base.optOuts.optOutNumber(u"0812 3456 7890"_s, u"on the phone"_s)); }},
        {"decide about a doubtful stop", u"OptOutService::settle"_s, u"consent.doubt_settled"_s, Act::StopWriting,
         [](WholeDesk& d) { return done(d.base.optOuts.settle(1, consent::StopVerdict::Stop)); }, Wrote + Doubted},
        {"import a stop list", u"StopListService::import"_s, u"consent.list_imported"_s, Act::ManageContacts,
         importStops},
        {"export the stop list", u"StopListService::exportList"_s, u"consent.list_exported"_s, Act::ManageContacts,
         [](WholeDesk& d) {
             return done(
                 d.stopLists.exportList({d.base.shop.file(u"stops.csv"_s), consent::StopListFormat::Csv, {}, {}}));
         }},
        {"answer with words", u"AnswerService::answer"_s, u"conversation.answered"_s, Act::Answer,
         [](WholeDesk& d) {
             return done(d.answers.answer(ContactId(1), conversations::AnswerWords {.text = u"Halo"_s}));
         },
         Wrote},
        {"answer with a file", u"AnswerService::answer"_s, u"conversation.answered"_s, Act::Answer, answerWithFile,
         Wrote},
        {"send an answer again", u"AnswerService::sendAgain"_s, u"conversation.answered_again"_s, Act::Answer,
         [](WholeDesk& d) { return done(d.answers.sendAgain(1)); },
         Wrote + Answered + u"UPDATE single_message SET status = 'in_doubt'"_s},
        {"withdraw an answer", u"AnswerService::withdraw"_s, u"conversation.answer_withdrawn"_s, Act::Answer,
         [](WholeDesk& d) { return done(d.answers.withdraw(1)); }, Wrote + Answered},
        {"read what somebody wrote", u"ConversationService::markRead"_s, u"conversation.read"_s, Act::Answer,
         [](WholeDesk& d) { return done(d.conversations.markRead(ContactId(1))); }, Wrote},
        {"see what WhatsApp said", u"AccountNoticeService::markSeen"_s, u"account.notices_seen"_s, Act::ChangeCampaigns,
         [](WholeDesk& d) { return done(d.notices.markSeen({1})); },
         u"INSERT INTO account_notice (told_at, field, waba_id, event) VALUES (now(), 'account_update', '1022', 'X')"_s},
    };
}

QList<Deed> commands()
{
    const auto who = u"Bu Melati"_s;
    return {
        {"create a token",
         {},
         u"token.created"_s,
         Act::ManagePeople,
         [who](WholeDesk& d) {
             return command(
                 d, [who](db::Session& s) { return api::createToken(s, who, u"till"_s, access::Role::Agent, {}); });
         }},
        {"revoke a token",
         {},
         u"token.revoked"_s,
         Act::ManagePeople,
         [who](WholeDesk& d) {
             return command(d, [who](db::Session& s) { return api::revokeToken(s, who, u"till"_s); });
         },
         u"INSERT INTO api_token (name, role, hash) VALUES ('till', 'agent', sha256('x'))"_s},
        {"connect a number",
         {},
         u"number.connected"_s,
         Act::ChangeSettings,
         [who](WholeDesk& d) {
             return command(d, [who](db::Session& s) {
                 return settings::connectPhoneNumber(s, {.remoteId = u"1001"_s, .wabaId = u"2001"_s}, who);
             });
         },
         {},
         true},
        {"have reports processed again",
         {},
         u"webhooks.replayed"_s,
         Act::ChangeSettings,
         [who](WholeDesk& d) {
             const auto today = QDate::currentDate();
             return command(d, [who, today](db::Session& s) { return webhooks::replayInbox(s, who, today, today); });
         }},
    };
}
