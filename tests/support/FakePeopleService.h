#pragma once

#include "services/access/PeopleService.h"
#include "tests/support/Gate.h"

#include <QCoro/QCoroFuture>

#include <algorithm>

namespace siaran::test {

/// The people of a shop with an owner called Sari. Every deed works, unless it is told why not.
class FakePeopleService final : public access::PeopleService {
public:
    static access::Person person(const QString& login, const QString& name, access::Role role)
    {
        access::Person one;
        one.id = qint64(qHash(login));
        one.login = login;
        one.name = name;
        one.role = role;
        one.isEnabled = true;
        one.since = QDateTime(QDate(2026, 3, 12), QTime(7, 0), Qt::UTC);
        one.invitedBy = login == QLatin1String("sari") ? QString() : QStringLiteral("Sari Dewi");
        return one;
    }

    QCoro::Task<Result<QList<access::Person>>> list() override
    {
        co_await listGate.pass();
        if (!listFailure.isEmpty()) {
            co_return fail(ErrorKind::Unavailable, {}, listFailure);
        }
        co_return QList<access::Person>(people);
    }

    QCoro::Task<Result<access::Invitation>> invite(access::NewPerson fresh) override
    {
        if (!failure.isEmpty()) {
            co_return no();
        }
        auto one = person(fresh.login, fresh.name, fresh.role);
        one.mustChoosePassword = true;
        one.passwordEnds = QDateTime::currentDateTimeUtc().addDays(7);
        people.append(one);
        co_return access::Invitation {fresh.login, QStringLiteral("kata-sandi-sekali-7391"), one.passwordEnds};
    }

    QCoro::Task<Result<void>> disable(QString login) override
    {
        co_return change(login, [](access::Person& one) { one.isEnabled = false; });
    }
    QCoro::Task<Result<void>> enable(QString login) override
    {
        co_return change(login, [](access::Person& one) { one.isEnabled = true; });
    }
    QCoro::Task<Result<access::Invitation>> resetPassword(QString login) override
    {
        const auto changed = change(login, [](access::Person& one) { one.mustChoosePassword = true; });
        if (!changed) {
            co_return tl::unexpected(changed.error());
        }
        co_return access::Invitation {login, QStringLiteral("kata-sandi-baru-1846"),
                                      QDateTime::currentDateTimeUtc().addDays(7)};
    }
    QCoro::Task<Result<void>> changeRole(QString login, access::Role role) override
    {
        co_return change(login, [role](access::Person& one) { one.role = role; });
    }
    QCoro::Task<Result<void>> rename(QString login, QString name) override
    {
        co_return change(login, [&name](access::Person& one) { one.name = name; });
    }
    QCoro::Task<Result<void>> choosePassword(QString) override { co_return failure.isEmpty() ? Result<void>() : no(); }

    access::Person& at(const QString& login) { return *std::ranges::find(people, login, &access::Person::login); }

    QList<access::Person> people {
        person(QStringLiteral("budi"), QStringLiteral("Budi Santoso"), access::Role::Agent),
        person(QStringLiteral("rina.wijaya"), QStringLiteral("Rina Wijaya"), access::Role::Supervisor),
        person(QStringLiteral("sari"), QStringLiteral("Sari Dewi"), access::Role::Owner)};
    QString listFailure;
    QString failure;
    Gate listGate;

private:
    tl::unexpected<Error> no() const { return fail(ErrorKind::Conflict, {}, failure); }

    template <typename Deed>
    Result<void> change(const QString& login, Deed deed)
    {
        if (!failure.isEmpty()) {
            return no();
        }
        deed(at(login));
        return {};
    }
};

} // namespace siaran::test
