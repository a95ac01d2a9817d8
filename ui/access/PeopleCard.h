#pragma once

#include "models/access/PeopleModel.h"
#include "ui/access/WorkspacePlace.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/ToastHost.h"

class QLabel;
class QPushButton;

namespace siaran::ui {

class Strip;
class TableView;

/// Who belongs to the team and in which role, for its owners: invite, shut out, give another password or role.
class PeopleCard final : public Card {
    Q_OBJECT

public:
    PeopleCard(access::PeopleService& service, const WorkspacePlace& place, QWidget* parent = nullptr);

public Q_SLOTS:
    void refresh();
    void invite();

Q_SIGNALS:
    void toastRequested(const siaran::ui::Toast& toast);

private:
    void buildTable();
    QWidget* buildButtons();
    [[nodiscard]] const access::Person* selected() const;
    void showPeople();
    void showSelected();
    void showTrouble(const Error& error);
    void changeName();
    void changeRole();
    void resetPassword();
    void changeAccess();
    void run(QCoro::Task<Result<void>> deed, const QString& done);
    void handOver(const QString& name, const access::Invitation& invitation);

    access::PeopleService& m_service;
    models::PeopleModel m_model;
    const WorkspacePlace m_place;
    Strip* m_strip;
    TableView* m_table;
    QLabel* m_hint;
    QPushButton* m_name = nullptr;
    QPushButton* m_role = nullptr;
    QPushButton* m_password = nullptr;
    QPushButton* m_access = nullptr;
    QString m_wanted; ///< whom to select once the list is there
    bool m_isBusy = false;
};

} // namespace siaran::ui
