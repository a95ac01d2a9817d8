#include "services/contacts/Forgetting.h"

#include "services/db/DbExecutor.h"
#include "services/db/Session.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace siaran::contacts {

namespace {

Result<void> forgetOld(db::Session& session)
{
    db::Transaction transaction(session);
    return transaction.begin()
        .and_then([&] { return session.run("contacts/lift_time_limit"_L1); })
        .and_then([&](const QSqlQuery&) { return session.run("contacts/purge_bulk_changes"_L1); })
        .and_then([&](const QSqlQuery&) { return session.run("contacts/forget_changes"_L1); })
        .and_then([&](const QSqlQuery&) { return transaction.commit(); });
}

} // namespace

Forgetting::Forgetting(db::DbExecutor& database)
    : m_database(database)
{
    m_timer.setInterval(1h);
    connect(&m_timer, &QTimer::timeout, this, &Forgetting::forget);
}

void Forgetting::start()
{
    m_timer.start();
    forget();
}

// What fails now is done an hour later.
void Forgetting::forget()
{
    (void)m_database.run(forgetOld);
}

} // namespace siaran::contacts
