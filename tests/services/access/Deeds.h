#pragma once

#include "services/access/Rights.h"
#include "services/core/Result.h"

#include <QCoro/QCoroTask>
#include <QList>
#include <QString>

#include <functional>

struct WholeDesk;

/// Something that can be done and that the audit log has to tell.
struct Deed {
    const char* name;
    QString call; ///< of calls(): "CampaignService::launch"; empty for a command of the administrator
    QString action; ///< as the log tells it
    siaran::access::Act act; ///< what it takes
    std::function<siaran::Result<void>(WholeDesk&)> carryOut;
    QString before = {}; ///< SQL that makes the shop ready for it
    bool changes = false; ///< something that was there: the entry tells how it was and how it is
};

/// What a person can do through the services.
const QList<Deed>& deeds();

QList<Deed> deedsWithContacts();
QList<Deed> deedsWithPeopleWhoWrite();
QList<Deed> deedsWithCampaigns();

/// What is done with commands of the server and by its programs for a person.
QList<Deed> commands();

/// Whether a task succeeded.
template <typename T>
siaran::Result<void> done(QCoro::Task<siaran::Result<T>>&& task)
{
    auto outcome = QCoro::waitFor(std::move(task));
    if (!outcome) {
        return tl::unexpected(outcome.error());
    }
    return {};
}
