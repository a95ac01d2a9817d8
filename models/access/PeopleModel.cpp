#include "models/access/PeopleModel.h"

#include "models/access/RoleText.h"
#include "models/support/DateText.h"

#include <algorithm>

namespace siaran::models {

using access::Person;

PeopleModel::PeopleModel(access::PeopleService& service, QObject* parent)
    : QAbstractTableModel(parent)
    , m_service(service)
{
}

void PeopleModel::refresh()
{
    QCoro::connect(m_service.list(), this, [this, question = ++m_question](const Result<QList<Person>>& people) {
        if (question != m_question) {
            return;
        }
        if (!people) {
            Q_EMIT failed(people.error());
            return;
        }
        if (!m_isLoaded || *people != m_people) {
            beginResetModel();
            m_people = *people;
            m_isLoaded = true;
            endResetModel();
        }
        Q_EMIT loaded();
    });
}

int PeopleModel::rowOf(const QString& login) const
{
    const auto found = std::ranges::find(m_people, login, &Person::login);
    return found == m_people.end() ? -1 : static_cast<int>(found - m_people.begin());
}

PeopleModel::State PeopleModel::stateOf(const Person& person, const QDateTime& now)
{
    if (!person.isEnabled) {
        return State::Disabled;
    }
    if (!person.mustChoosePassword) {
        return State::Works;
    }
    return person.passwordEnds.isValid() && person.passwordEnds < now ? State::Ended : State::Invited;
}

QString PeopleModel::roleWords(const Person& person)
{
    return person.isProgram ? tr("Server") : roleText(person.role);
}

int PeopleModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_people.size());
}

int PeopleModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PeopleModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const auto& person = at(index.row());
    switch (role) {
    case Qt::DisplayRole: return display(person, index.column());
    case Qt::AccessibleTextRole:
        //: Read aloud for somebody of the team: name, role, whether they can sign in
        return index.column() == NameColumn
            ? tr("%1, %2, %3").arg(person.name, roleWords(person), display(person, StateColumn))
            : display(person, index.column());
    case Qt::ToolTipRole:
        if (index.column() == OpenedColumn) {
            return momentText(person.openedAt);
        }
        return index.column() == RoleColumn && !person.isProgram ? QVariant(roleSentence(person.role)) : QVariant();
    default: return {};
    }
}

QString PeopleModel::display(const Person& person, int column)
{
    switch (column) {
    case NameColumn: return person.name;
    case LoginColumn: return person.login;
    case RoleColumn: return roleWords(person);
    case StateColumn:
        switch (stateOf(person, QDateTime::currentDateTimeUtc())) {
        case State::Works: return tr("May sign in");
        case State::Invited: return tr("Invited");
        case State::Ended: return tr("Invitation ran out");
        case State::Disabled: break;
        }
        return tr("Shut out");
    case OpenedColumn: return person.openedAt.isValid() ? dayText(person.openedAt) : tr("Never");
    case InvitedColumn:
        //: %1: a day, %2: who invited somebody then
        return person.invitedBy.isEmpty() ? dayText(person.since)
                                          : tr("%1, by %2").arg(dayText(person.since), person.invitedBy);
    default: return {};
    }
}

QVariant PeopleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case NameColumn: return tr("Name");
    case LoginColumn: return tr("Sign-in name");
    case RoleColumn: return tr("Role");
    case StateColumn: return tr("Access");
    case OpenedColumn: return tr("Last opened");
    case InvitedColumn: return tr("Since");
    default: return {};
    }
}

} // namespace siaran::models
