#include "app/desktop/TeamSignIn.h"

#include "services/setup/TeamKeeper.h"

using namespace Qt::StringLiterals;

namespace siaran::app {

TeamSignIn::TeamSignIn(setup::TeamKeeper& keeper, setup::TeamService& teams)
    : m_keeper(keeper)
    , m_teams(teams)
{
}

void TeamSignIn::begin()
{
    QCoro::connect(m_keeper.load(), this, [this](const Result<setup::TeamLogin>& login) {
        if (login) {
            check(*login);
        } else {
            Q_EMIT refused(login.error());
        }
    });
}

void TeamSignIn::check(const setup::TeamLogin& login)
{
    m_login = login;
    QCoro::connect(m_teams.check(login), this, [this](const Result<setup::TeamFacts>& facts) {
        if (!facts) {
            Q_EMIT refused(facts.error());
        } else if (facts->mustChoose) {
            Q_EMIT refused(
                {.kind = ErrorKind::Unauthorized, .detail = {}, .retryAfter = {}, .reason = u"team.must_choose"_s});
        } else {
            m_facts = *facts;
            Q_EMIT signedIn();
        }
    });
}

} // namespace siaran::app
