#pragma once

#include "models/access/TeamSession.h"

#include <QWidget>

class QVBoxLayout;

namespace siaran::ui {

/// Where the data is to be: on this computer, with a team one was invited to, or with a new one.
class TeamWayStep final : public QWidget {
    Q_OBJECT

public:
    explicit TeamWayStep(models::TeamSession& session, QWidget* parent = nullptr);

Q_SIGNALS:
    void wayChosen();

private:
    void addWay(QVBoxLayout& column, models::TeamSession::Way way, const QString& objectName, const QString& text,
                const QString& hint);

    models::TeamSession& m_session;
};

} // namespace siaran::ui
