#pragma once

#include "services/access/Role.h"

#include <QWidget>

class QButtonGroup;

namespace siaran::ui {

/// The three roles, each with what it may do.
class PeopleRoleChoice final : public QWidget {
    Q_OBJECT

public:
    explicit PeopleRoleChoice(access::Role role, QWidget* parent = nullptr);

    [[nodiscard]] access::Role role() const;

Q_SIGNALS:
    void changed();

private:
    QButtonGroup* m_roles;
};

} // namespace siaran::ui
