#include "services/access/PeopleRepository.h"

#include "services/db/FetchAll.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace siaran::access {

namespace {

constexpr int PasswordGroups = 5;
constexpr int GroupLetters = 4;
constexpr int ShortestPassword = 10;
constexpr int LongestPassword = 200;

QDateTime moment(const QVariant& value)
{
    return value.isNull() ? QDateTime() : value.toDateTime().toUTC();
}

Person personOf(const QSqlQuery& row)
{
    return {.id = row.value(0).toLongLong(),
            .login = row.value(1).toString(),
            .name = row.value(2).toString(),
            .role = roleFromWord(row.value(3).toString()).value_or(Role::Agent),
            .isProgram = row.value(4).toBool(),
            .isEnabled = row.value(5).toBool(),
            .mustChoosePassword = row.value(6).toBool(),
            .since = moment(row.value(7)),
            .invitedBy = row.value(8).toString(),
            .passwordEnds = moment(row.value(9)),
            .openedAt = moment(row.value(10))};
}

tl::unexpected<Error> refusal(const QString& word)
{
    const auto kind = word == "unknown"_L1                                      ? ErrorKind::NotFound
        : word == "login_taken"_L1 || word == "self"_L1 || word == "no_team"_L1 ? ErrorKind::Conflict
                                                                                : ErrorKind::Invalid;
    return fail(kind, u"people: "_s + word, u"people."_s + word);
}

// The first column is the word for why nothing was done.
Result<QSqlQuery> told(Result<QSqlQuery> query)
{
    if (!query) {
        return query;
    }
    if (!query->next()) {
        return fail(ErrorKind::Internal, u"people: no answer"_s);
    }
    if (const auto word = query->value(0).toString(); !word.isEmpty()) {
        return refusal(word);
    }
    return query;
}

Result<void> done(Result<QSqlQuery> query)
{
    return told(std::move(query)).map([](const QSqlQuery&) {});
}

// What was changed about a login counts at once.
Result<void> endSessions(db::Session& session, const QString& login)
{
    return done(session.run("access/end_sessions"_L1, {{":login"_L1, login}}));
}

} // namespace

Result<Seat> fetchSeat(db::Session& session)
{
    auto group = session.run("access/fetch_group"_L1);
    if (!group) {
        return tl::unexpected(group.error());
    }
    group->next();
    const auto role = roleFromWord(group->value(1).toString());
    if (!role) {
        return fail(ErrorKind::Unauthorized, u"a login of no group"_s, u"team.no_right"_s);
    }
    Seat seat {.login = group->value(0).toString(), .name = group->value(0).toString(), .role = *role};
    if (!group->value(2).toBool()) {
        return seat; // a workspace that knows no people yet
    }
    const auto acting = session.actAs(databaseRole(*role));
    if (!acting) {
        return tl::unexpected(acting.error());
    }
    auto person = session.run("access/fetch_seat"_L1);
    if (!person) {
        return tl::unexpected(person.error());
    }
    if (person->next()) {
        seat.name = person->value(0).toString();
        seat.mustChoosePassword = person->value(1).toBool();
        seat.isPerson = true;
    }
    return seat;
}

Result<void> noteOpening(db::Session& session)
{
    return session.run("access/note_opening"_L1).map([](const QSqlQuery&) {});
}

Result<QList<Person>> fetchPeople(db::Session& session)
{
    return db::fetchAll<Person>(session.run("access/list_people"_L1), personOf);
}

Result<Invitation> invitePerson(db::Session& session, const NewPerson& person, const QString& password, int days)
{
    const auto verifier = session.verifierOf(person.login, password);
    if (!verifier) {
        return tl::unexpected(verifier.error());
    }
    return told(session.run("access/invite_person"_L1,
                            {{":login"_L1, person.login},
                             {":name"_L1, person.name},
                             {":seat"_L1, person.isProgram ? u"server"_s : toWord(person.role)},
                             {":verifier"_L1, *verifier},
                             {":days"_L1, person.isProgram ? 0 : days}}))
        .map([&](const QSqlQuery& row) {
            return Invitation {.login = person.login, .password = password, .until = moment(row.value(1))};
        });
}

Result<Invitation> resetPassword(db::Session& session, const QString& login, const QString& password, int days)
{
    const auto verifier = session.verifierOf(login, password);
    if (!verifier) {
        return tl::unexpected(verifier.error());
    }
    const auto reset = told(session.run("access/reset_password"_L1,
                                        {{":login"_L1, login}, {":verifier"_L1, *verifier}, {":days"_L1, days}}))
                           .map([&](const QSqlQuery& row) {
                               return Invitation {.login = login, .password = password, .until = moment(row.value(1))};
                           });
    if (!reset) {
        return reset;
    }
    return endSessions(session, login).map([&] { return *reset; });
}

Result<void> admitPerson(db::Session& session, const QString& login, bool admitted)
{
    return done(session.run("access/admit_person"_L1, {{":login"_L1, login}, {":admitted"_L1, admitted}}))
        .and_then([&] { return admitted ? Result<void>() : endSessions(session, login); });
}

Result<void> changeRole(db::Session& session, const QString& login, Role role)
{
    return done(session.run("access/change_role"_L1, {{":login"_L1, login}, {":role"_L1, toWord(role)}})).and_then([&] {
        return endSessions(session, login);
    });
}

Result<void> renamePerson(db::Session& session, const QString& login, const QString& name)
{
    return done(session.run("access/rename_person"_L1, {{":login"_L1, login}, {":name"_L1, name}}));
}

Result<void> choosePassword(db::Session& session, const QString& login, const QString& password)
{
    if (password.size() < ShortestPassword || password.size() > LongestPassword) {
        return refusal(u"password_form"_s);
    }
    const auto verifier = session.verifierOf(login, password);
    if (!verifier) {
        return tl::unexpected(verifier.error());
    }
    return done(session.run("access/choose_password"_L1, {{":verifier"_L1, *verifier}}));
}

QString oneTimePassword()
{
    static constexpr QLatin1StringView Letters("abcdefghjkmnpqrstuvwxyz23456789");
    QStringList groups;
    for (int group = 0; group < PasswordGroups; ++group) {
        QString letters;
        for (int letter = 0; letter < GroupLetters; ++letter) {
            letters += Letters.at(QRandomGenerator::system()->bounded(int(Letters.size())));
        }
        groups.append(letters);
    }
    return groups.join(u'-');
}

} // namespace siaran::access
