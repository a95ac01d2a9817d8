#pragma once

#include "services/access/PeopleService.h"

#include <QAbstractTableModel>

namespace siaran::models {

/// Who belongs to the team, by name. Ask with refresh().
class PeopleModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { NameColumn, LoginColumn, RoleColumn, StateColumn, OpenedColumn, InvitedColumn, ColumnCount };
    Q_ENUM(Column)

    /// Whether and how somebody can sign in.
    enum class State {
        Works, ///< may sign in
        Invited, ///< has not chosen a password yet
        Ended, ///< did not choose one in time
        Disabled,
    };

    explicit PeopleModel(access::PeopleService& service, QObject* parent = nullptr);

    /// An answer that is no news changes nothing; a newer question makes older answers worthless.
    void refresh();
    [[nodiscard]] bool isLoaded() const { return m_isLoaded; }

    [[nodiscard]] const access::Person& at(int row) const { return m_people.at(row); }
    /// -1 when nobody has this login.
    [[nodiscard]] int rowOf(const QString& login) const;
    [[nodiscard]] static State stateOf(const access::Person& person, const QDateTime& now);
    [[nodiscard]] static QString roleWords(const access::Person& person);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void loaded();
    void failed(const siaran::Error& error);

private:
    [[nodiscard]] static QString display(const access::Person& person, int column);

    access::PeopleService& m_service;
    QList<access::Person> m_people;
    bool m_isLoaded = false;
    int m_question = 0;
};

} // namespace siaran::models
