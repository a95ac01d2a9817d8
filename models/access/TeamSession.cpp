#include "models/access/TeamSession.h"

namespace siaran::models {

TeamSession::TeamSession(setup::TeamService& service, const setup::TeamLogin& known, Way way,
                         std::chrono::milliseconds rest, QObject* parent)
    : QObject(parent)
    , m_service(service)
    , m_login(known)
    , m_way(way)
    , m_check([this](int turn) { ask(turn); }, rest)
{
    connect(&m_check, &LiveCheck::changed, this, &TeamSession::changed);
    if (isEntered()) {
        m_check.askNow();
    }
}

bool TeamSession::isEntered() const
{
    return m_way != Way::Here && m_login.isComplete() && !m_login.password.isEmpty();
}

void TeamSession::setWay(Way way)
{
    if (std::exchange(m_way, way) == way) {
        return;
    }
    // Whose name and password it is is another question now.
    m_login.name.clear();
    m_login.password.clear();
    m_check.clear();
}

template <typename Value>
void TeamSession::set(Value& member, const Value& value)
{
    if (std::exchange(member, value) == value) {
        return;
    }
    isEntered() ? m_check.restart() : m_check.clear();
}

void TeamSession::setHost(const QString& host)
{
    set(m_login.host, host.trimmed());
}

void TeamSession::setPort(quint16 port)
{
    set(m_login.port, port);
}

void TeamSession::setDatabase(const QString& database)
{
    set(m_login.database, database.trimmed());
}

void TeamSession::setCaFile(const QString& path)
{
    set(m_login.caFile, path.trimmed());
}

void TeamSession::setName(const QString& name)
{
    set(m_login.name, name.trimmed());
}

void TeamSession::setPassword(const QString& password)
{
    set(m_login.password, password);
}

void TeamSession::checkNow()
{
    if (isEntered()) {
        m_check.askNow();
    }
}

void TeamSession::ask(int turn)
{
    if (m_way == Way::Found) {
        QCoro::connect(m_service.checkServer(m_login), this,
                       [this, turn](const Result<void>& answer) { m_check.take(turn, answer); });
        return;
    }
    QCoro::connect(m_service.check(m_login), this, [this, turn](const Result<setup::TeamFacts>& answer) {
        const auto before = std::exchange(m_facts, answer.value_or(setup::TeamFacts()));
        if (!m_check.take(turn, answer.map([](const setup::TeamFacts&) {}))) {
            m_facts = before;
        }
    });
}

void TeamSession::settle(const QString& ownPassword)
{
    if (m_isSettling) {
        return;
    }
    if (m_result) {
        Q_EMIT settled(*m_result);
        return;
    }
    if (!wantsPassword()) {
        takeResult(m_login);
        return;
    }
    m_isSettling = true;
    Q_EMIT changed();
    const auto take = [this](const Result<setup::TeamLogin>& result) { takeResult(result); };
    if (m_way == Way::Found) {
        const setup::NewTeam team {.administrator = m_login,
                                   .ownerName = m_ownerName,
                                   .ownerLogin = m_ownerLogin,
                                   .ownerPassword = ownPassword};
        QCoro::connect(m_service.found(team), this, take);
    } else {
        QCoro::connect(m_service.choosePassword(m_login, ownPassword), this, take);
    }
}

void TeamSession::takeResult(const Result<setup::TeamLogin>& result)
{
    m_isSettling = false;
    if (!result) {
        Q_EMIT changed();
        Q_EMIT settleFailed(result.error());
        return;
    }
    m_result = *result;
    if (m_way == Way::Join) {
        m_login.password.clear(); // worn out
    }
    Q_EMIT changed();
    Q_EMIT settled(*m_result);
}

QString TeamSession::loginFor(const QString& personName)
{
    QString login;
    // Accents go, their letters stay.
    const auto letters = personName.trimmed().normalized(QString::NormalizationForm_KD).toLower();
    for (const auto letter : letters) {
        const bool isDigit = letter >= u'0' && letter <= u'9';
        if ((letter >= u'a' && letter <= u'z') || (isDigit && !login.isEmpty())) {
            login += letter;
        } else if (letter.isSpace() && !login.isEmpty() && !login.endsWith(u'.')) {
            login += u'.';
        }
    }
    while (login.endsWith(u'.')) {
        login.chop(1);
    }
    return login.left(40);
}

} // namespace siaran::models
