#pragma once

#include "services/access/Role.h"

#include <QWidget>

class QButtonGroup;

namespace siaran::ui {

/// The three roles, each with what it may do, and perhaps a server, which is nobody's role.
class PeopleRoleChoice final : public QWidget {
    Q_OBJECT

public:
    enum class Servers { Offered, NotOffered };

    PeopleRoleChoice(access::Role role, Servers servers, QWidget* parent = nullptr);

    /// Of a server: that of an owner.
    [[nodiscard]] access::Role role() const;
    [[nodiscard]] bool isServer() const;

Q_SIGNALS:
    void changed();

private:
    void add(int id, const QString& objectName, const QString& text, const QString& hint);

    QButtonGroup* m_roles;
};

} // namespace siaran::ui
