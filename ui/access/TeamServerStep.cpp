#include "ui/access/TeamServerStep.h"

#include "models/access/RoleText.h"
#include "models/access/TeamSession.h"
#include "ui/access/TeamWords.h"
#include "ui/settings/SettingRow.h"
#include "ui/setup/CheckLine.h"
#include "ui/setup/StepLayout.h"
#include "ui/theme/Looks.h"

#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace siaran::ui {

using models::LiveCheck;
using Mark = CheckLine::Mark;
using Way = models::TeamSession::Way;

TeamServerStep::TeamServerStep(models::TeamSession& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_host(new QLineEdit(this))
    , m_port(new QSpinBox(this))
    , m_database(new QLineEdit(this))
    , m_caFile(new QLineEdit(this))
    , m_name(new QLineEdit(this))
    , m_password(makeSecretLine(u"teamPassword"_s, QByteArray(), this))
    , m_secretHint(makeLabel({}, "caption"_L1, this))
    , m_check(new CheckLine(u"teamCheck"_s, this))
{
    auto* column = beginStep(*this, {}, {});
    m_question = qobject_cast<QLabel*>(column->itemAt(0)->widget());
    m_explanation = qobject_cast<QLabel*>(column->itemAt(1)->widget());
    m_host->setObjectName(u"teamHost"_s);
    m_host->setPlaceholderText(u"db.toko.example"_s);
    m_port->setObjectName(u"teamPort"_s);
    m_port->setRange(1, 65535);
    m_port->setGroupSeparatorShown(false);
    m_database->setObjectName(u"teamDatabase"_s);
    m_name->setObjectName(u"teamName"_s);
    m_secretHint->setWordWrap(true);
    column->addWidget(new SettingRow(tr("Server"), m_host, tr("Its name on the internet or in your network."), this));
    column->addWidget(new SettingRow(tr("Port"), m_port, {}, this));
    column->addWidget(new SettingRow(tr("Database"), m_database, {}, this));
    column->addWidget(buildAuthority());
    column->addWidget(new SettingRow(tr("Sign-in name"), m_name, {}, this));
    column->addWidget(new SettingRow(
        tr("Password"), besides(m_password, makeShowButton(u"teamShowPassword"_s, m_password, this)), {}, this));
    column->addWidget(m_secretHint);
    column->addWidget(m_check);
    column->addStretch();
    connect(m_host, &QLineEdit::textChanged, &m_session, &models::TeamSession::setHost);
    connect(m_port, &QSpinBox::valueChanged, this, [this](int port) { m_session.setPort(quint16(port)); });
    connect(m_database, &QLineEdit::textChanged, &m_session, &models::TeamSession::setDatabase);
    connect(m_caFile, &QLineEdit::textChanged, &m_session, &models::TeamSession::setCaFile);
    connect(m_name, &QLineEdit::textChanged, &m_session, &models::TeamSession::setName);
    connect(m_password, &QLineEdit::textChanged, &m_session, &models::TeamSession::setPassword);
    connect(&m_session, &models::TeamSession::changed, this, &TeamServerStep::tell);
    beginAt(*this, *m_host);
    refill();
}

QWidget* TeamServerStep::buildAuthority()
{
    m_caFile->setObjectName(u"teamCaFile"_s);
    auto* choose = makeButton(u"teamChooseCa"_s, tr("Choose…"), {}, this);
    connect(choose, &QPushButton::clicked, this, &TeamServerStep::chooseAuthority);
    return new SettingRow(tr("Certificate file"), besides(m_caFile, choose),
                          tr("Only for a certificate authority of your own. Empty: those this computer trusts."), this);
}

void TeamServerStep::chooseAuthority()
{
    auto* dialog = new QFileDialog(this, tr("Certificate of your authority"), {},
                                   tr("Certificates") + u" (*.pem *.crt *.cer)"_s);
    dialog->setObjectName(u"teamCaDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, m_caFile, &QLineEdit::setText);
    dialog->open();
}

void TeamServerStep::refill()
{
    const auto& login = m_session.login();
    const auto fill = [](QLineEdit* line, const QString& text) {
        const QSignalBlocker blocker(line);
        line->setText(text);
    };
    fill(m_host, login.host);
    fill(m_caFile, login.caFile);
    fill(m_name, login.name);
    fill(m_password, login.password);
    m_port->setValue(login.port);
    if (login.database.isEmpty()) {
        m_session.setDatabase(u"siaran"_s);
    }
    fill(m_database, m_session.login().database);
    const bool isNew = m_session.way() == Way::Found;
    m_question->setText(isNew ? tr("On which server?") : tr("Which server is it?"));
    m_explanation->setText(isNew ? tr("It runs PostgreSQL 15 or newer and has a certificate that fits its name. Siaran "
                                      "makes a new database there and changes nothing else.")
                                 : tr("Everything that is asked for here stands in the message that the owner of the "
                                      "workspace gave you."));
    m_secretHint->setText(isNew ? tr("The administrator's name and password are used now, once, and kept nowhere.")
                                : tr("The connection is encrypted, and the server has to prove its name."));
    tell();
}

void TeamServerStep::tell()
{
    const auto& check = m_session.check();
    switch (check.state()) {
    case LiveCheck::State::Empty: m_check->show(Mark::None, {}); break;
    case LiveCheck::State::Checking: m_check->show(Mark::Busy, tr("Asking the server …")); break;
    case LiveCheck::State::Bad: m_check->show(Mark::Bad, teamSentence(check.error().value_or(Error()))); break;
    case LiveCheck::State::Good: {
        const auto& facts = m_session.facts();
        if (m_session.way() == Way::Found) {
            m_check->show(Mark::Good, tr("The server answers, and a team can be set up there."));
        } else if (facts.business.isEmpty()) {
            //: %1: name of the person, %2: role, such as "Supervisor"
            m_check->show(Mark::Good,
                          tr("Welcome, %1. You are here as: %2.").arg(facts.person, models::roleText(facts.role)));
        } else {
            //: %1: name of the shop, %2: name of the person, %3: role, such as "Supervisor"
            m_check->show(Mark::Good,
                          tr("%1. Welcome, %2; you are here as: %3.")
                              .arg(facts.business, facts.person, models::roleText(facts.role)));
        }
        break;
    }
    }
}

} // namespace siaran::ui
