#pragma once

#include "services/access/Rights.h"
#include "services/core/Result.h"

#include <QList>
#include <QString>

#include <functional>

struct Desk;

/// Something a person can do that the audit log has to tell.
struct Deed {
    const char* name;
    QString action; ///< as the log tells it
    siaran::access::Act act; ///< what it takes
    std::function<siaran::Result<void>(Desk&)> carryOut;
    QString before = {}; ///< SQL that makes the shop ready for it
};

const QList<Deed>& deeds();
