#pragma once

#include <QString>

namespace siaran::setup {

/// How a person reaches the workspace of their team: a database on a PostgreSQL server, always over TLS with a
/// certificate that names the server.
struct TeamLogin {
    QString host;
    quint16 port = 5432;
    QString database;
    QString caFile = {}; ///< in the form PEM; empty: the authorities that this computer trusts
    QString name = {}; ///< to sign in with
    QString password = {};

    [[nodiscard]] bool isComplete() const { return !host.isEmpty() && !database.isEmpty() && !name.isEmpty(); }
    friend bool operator==(const TeamLogin&, const TeamLogin&) = default;
};

} // namespace siaran::setup
