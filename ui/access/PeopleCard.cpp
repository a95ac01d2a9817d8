#include "ui/access/PeopleCard.h"

#include "models/access/RoleText.h"
#include "ui/access/PeopleInviteDialog.h"
#include "ui/access/PeopleNameDialog.h"
#include "ui/access/PeoplePasswordDialog.h"
#include "ui/access/PeopleRoleDialog.h"
#include "ui/access/TeamWords.h"
#include "ui/theme/Looks.h"
#include "ui/theme/Metrics.h"
#include "ui/widgets/BadgeDelegate.h"
#include "ui/widgets/ConfirmDialog.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Strip.h"
#include "ui/widgets/TableView.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace siaran::ui {

using access::Person;
using models::PeopleModel;

namespace {

constexpr int MostRows = 8;
constexpr int NarrowestName = 140;

BadgeLook lookOf(const Person& person, const QString& text)
{
    switch (PeopleModel::stateOf(person, QDateTime::currentDateTimeUtc())) {
    case PeopleModel::State::Works: return {text, BadgeKind::Success, BadgeShape::Check};
    case PeopleModel::State::Invited: return {text, BadgeKind::Info, BadgeShape::Clock};
    case PeopleModel::State::Ended: return {text, BadgeKind::Warning, BadgeShape::Triangle};
    case PeopleModel::State::Disabled: break;
    }
    return {text, BadgeKind::Neutral, BadgeShape::Slash};
}

} // namespace

PeopleCard::PeopleCard(access::PeopleService& service, const WorkspacePlace& place, QWidget* parent)
    : Card(tr("People and roles"), parent)
    , m_service(service)
    , m_model(service)
    , m_place(place)
    , m_strip(new Strip(Strip::Kind::Danger, {}, this))
    , m_table(new TableView(u"peopleTable"_s, tr("People of the team"), this))
    , m_hint(makeLabel({}, "caption"_L1, this))
{
    setObjectName(u"peopleCard"_s);
    auto* add = makeButton(u"peopleInvite"_s, tr("Invite…"), "primary"_L1, this);
    connect(add, &QPushButton::clicked, this, &PeopleCard::invite);
    addToTitle(add);
    m_strip->setObjectName(u"peopleStrip"_s);
    m_strip->addAction(u"peopleRetry"_s, tr("Try again"), [this] { refresh(); });
    m_strip->hide();
    buildTable();
    m_hint->setObjectName(u"peopleHint"_s);
    m_hint->setWordWrap(true);
    body()->addWidget(m_strip);
    body()->addWidget(m_table);
    body()->addWidget(buildButtons());
    body()->addWidget(m_hint);
    connect(&m_model, &PeopleModel::loaded, this, &PeopleCard::showPeople);
    connect(&m_model, &PeopleModel::failed, this, &PeopleCard::showTrouble);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &PeopleCard::showSelected);
    connect(m_table, &TableView::opened, this, &PeopleCard::changeRole);
    showSelected();
    refresh();
}

void PeopleCard::buildTable()
{
    m_table->setModel(&m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setItemDelegateForColumn(
        PeopleModel::StateColumn,
        new BadgeDelegate(
            [this](const QModelIndex& index) { return lookOf(m_model.at(index.row()), index.data().toString()); },
            m_table));
    auto* header = m_table->horizontalHeader();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(PeopleModel::NameColumn, QHeaderView::Stretch);
    m_table->setColumnWidth(PeopleModel::LoginColumn, 150);
    m_table->setColumnWidth(PeopleModel::RoleColumn, 116);
    m_table->setColumnWidth(PeopleModel::StateColumn, 160);
    m_table->setColumnWidth(PeopleModel::OpenedColumn, 116);
    m_table->setColumnWidth(PeopleModel::InvitedColumn, 200);
    m_table->setYielding(
        {PeopleModel::InvitedColumn, PeopleModel::OpenedColumn, PeopleModel::LoginColumn, PeopleModel::StateColumn},
        NarrowestName);
}

QWidget* PeopleCard::buildButtons()
{
    auto* box = new QWidget(this);
    auto* row = new FlowLayout(box);
    row->setContentsMargins({});
    row->setSpacing(metrics::GapSmall);
    m_name = makeButton(u"peopleName"_s, tr("Rename…"), {}, box);
    m_role = makeButton(u"peopleRole"_s, tr("Change role…"), {}, box);
    m_password = makeButton(u"peoplePassword"_s, tr("New password…"), {}, box);
    m_access = makeButton(u"peopleAccess"_s, tr("Shut out…"), {}, box);
    connect(m_name, &QPushButton::clicked, this, &PeopleCard::changeName);
    connect(m_role, &QPushButton::clicked, this, &PeopleCard::changeRole);
    connect(m_password, &QPushButton::clicked, this, &PeopleCard::resetPassword);
    connect(m_access, &QPushButton::clicked, this, &PeopleCard::changeAccess);
    for (auto* button : {m_name, m_role, m_password, m_access}) {
        row->addWidget(button);
    }
    return box;
}

void PeopleCard::refresh()
{
    m_model.refresh();
}

const Person* PeopleCard::selected() const
{
    const auto rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : &m_model.at(rows.constFirst().row());
}

// The list is as high as it is long: the page scrolls, not a table in it.
void PeopleCard::showPeople()
{
    m_strip->hide();
    const int rows = qBound(1, m_model.rowCount(), MostRows);
    m_table->setFixedHeight(m_table->horizontalHeader()->height() + rows * metrics::RowHeight + 2);
    const int row = m_model.rowOf(m_wanted);
    if (m_model.rowCount() > 0) {
        m_table->selectRow(qMax(0, row));
    }
    showSelected();
}

void PeopleCard::showTrouble(const Error& error)
{
    m_strip->tell(Strip::Kind::Danger, teamSentence(error));
    m_strip->show();
}

// What cannot be done now is said in a sentence.
void PeopleCard::showSelected()
{
    const auto* person = selected();
    const bool isSelf = person != nullptr && person->login == m_place.login;
    const bool isOther = person != nullptr && !isSelf && !m_isBusy;
    m_name->setEnabled(person != nullptr && !m_isBusy);
    m_role->setEnabled(isOther && !person->isProgram);
    m_password->setEnabled(isOther);
    m_access->setEnabled(isOther);
    m_access->setText(person != nullptr && !person->isEnabled ? tr("Let in again…") : tr("Shut out…"));
    m_access->setAccessibleName(m_access->text());
    if (person == nullptr) {
        m_hint->setText({});
        return;
    }
    m_wanted = person->login;
    if (isSelf) {
        m_hint->setText(
            tr("This is you. Your role and your access are changed by another owner, so that the team never "
               "loses its last one."));
    } else if (person->isProgram) {
        m_hint->setText(tr("A server that works for everybody, also when all computers are off."));
    } else {
        m_hint->setText(models::roleSentence(person->role));
    }
}

void PeopleCard::invite()
{
    auto* dialog = new PeopleInviteDialog(m_service, this);
    connect(dialog, &PeopleInviteDialog::invited, this,
            [this](const access::NewPerson& person, const access::Invitation& invitation) {
                m_wanted = person.login;
                refresh();
                handOver(person.name, invitation);
            });
    dialog->open();
}

void PeopleCard::handOver(const QString& name, const access::Invitation& invitation)
{
    auto* dialog = new PeoplePasswordDialog(name, invitation, m_place, this);
    dialog->open();
}

void PeopleCard::changeName()
{
    const auto* person = selected();
    if (person == nullptr) {
        return;
    }
    auto* dialog = new PeopleNameDialog(m_service, *person, this);
    connect(dialog, &PeopleNameDialog::changed, this, &PeopleCard::refresh);
    dialog->open();
}

void PeopleCard::changeRole()
{
    const auto* person = selected();
    if (person == nullptr || !m_role->isEnabled()) {
        return;
    }
    auto* dialog = new PeopleRoleDialog(m_service, *person, this);
    connect(dialog, &PeopleRoleDialog::changed, this, [this](const Person& whom, access::Role role) {
        //: %1: name of a person, %2: a role, such as "Supervisor"
        Q_EMIT toastRequested({.text = tr("%1 is now: %2.").arg(whom.name, models::roleText(role)), .undoText = {}});
        refresh();
    });
    dialog->open();
}

void PeopleCard::resetPassword()
{
    const auto* person = selected();
    if (person == nullptr) {
        return;
    }
    const Question question {.title = tr("Give %1 a new password?").arg(person->name),
                             .text
                             = tr("The old one is refused at once, and Siaran is signed out wherever they have it "
                                  "open. You see the new password once, to hand it over."),
                             .act = tr("New password"),
                             .stay = tr("Cancel")};
    ConfirmDialog::ask(this, question, [this, whom = *person] {
        QCoro::connect(m_service.resetPassword(whom.login), this,
                       [this, whom](const Result<access::Invitation>& invitation) {
                           if (!invitation) {
                               showTrouble(invitation.error());
                               return;
                           }
                           refresh();
                           handOver(whom.name, *invitation);
                       });
    });
}

void PeopleCard::changeAccess()
{
    const auto* person = selected();
    if (person == nullptr) {
        return;
    }
    if (!person->isEnabled) {
        const Question question {.title = tr("Let %1 in again?").arg(person->name),
                                 .text = tr("They sign in with the password they had and are what they were: %1.")
                                             .arg(PeopleModel::roleWords(*person)),
                                 .act = tr("Let in again"),
                                 .stay = tr("Cancel")};
        ConfirmDialog::ask(this, question, [this, whom = *person] {
            run(m_service.enable(whom.login), tr("%1 may sign in again.").arg(whom.name));
        });
        return;
    }
    const Question question {.title = tr("Shut out %1?").arg(person->name),
                             .text = tr("They are signed out at once and cannot sign in any more. What they did stays, "
                                        "with their name. You can let them in again at any time."),
                             .act = tr("Shut out"),
                             .stay = tr("Cancel"),
                             .isDestructive = true};
    ConfirmDialog::ask(this, question, [this, whom = *person] {
        run(m_service.disable(whom.login), tr("%1 is shut out.").arg(whom.name));
    });
}

void PeopleCard::run(QCoro::Task<Result<void>> deed, const QString& done)
{
    m_isBusy = true;
    showSelected();
    QCoro::connect(std::move(deed), this, [this, done](const Result<void>& answer) {
        m_isBusy = false;
        showSelected();
        if (!answer) {
            showTrouble(answer.error());
            return;
        }
        Q_EMIT toastRequested({.text = done, .undoText = {}});
        refresh();
    });
}

} // namespace siaran::ui
