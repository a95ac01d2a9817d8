#include "models/access/PasswordChange.h"

#include "services/setup/TeamKeeper.h"
#include "services/setup/TeamService.h"

namespace siaran::models {

PasswordChange::PasswordChange(setup::TeamService& service, setup::TeamKeeper& keeper, QObject* parent)
    : QObject(parent)
    , m_service(service)
    , m_keeper(keeper)
{
}

settings::SecretPlace PasswordChange::place() const
{
    return m_keeper.place();
}

QString PasswordChange::fileName() const
{
    return m_keeper.fileName();
}

void PasswordChange::change(const QString& present, const QString& fresh, settings::SecretPlace place)
{
    if (std::exchange(m_isBusy, true)) {
        return;
    }
    if (m_taken) {
        keep(place);
        return;
    }
    auto login = m_keeper.known();
    login.password = present;
    QCoro::connect(m_service.choosePassword(login, fresh), this, [this, place](const Result<setup::TeamLogin>& taken) {
        if (!taken) {
            tell(taken.error());
            return;
        }
        m_taken = *taken;
        keep(place);
    });
}

void PasswordChange::keep(settings::SecretPlace place)
{
    QCoro::connect(m_keeper.save(*m_taken, place), this, [this](const Result<void>& kept) {
        if (!kept) {
            tell(kept.error());
            return;
        }
        m_isBusy = false;
        Q_EMIT done();
    });
}

void PasswordChange::tell(const Error& error)
{
    m_isBusy = false;
    Q_EMIT failed(error);
}

} // namespace siaran::models
