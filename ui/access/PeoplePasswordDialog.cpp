#include "ui/access/PeoplePasswordDialog.h"

#include "models/support/DateText.h"
#include "ui/setup/StepLayout.h"
#include "ui/theme/Looks.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace siaran::ui {

namespace {

constexpr int DialogWidth = 520;
constexpr int MessageHeight = 208;

} // namespace

PeoplePasswordDialog::PeoplePasswordDialog(const QString& name, const access::Invitation& invitation,
                                           const WorkspacePlace& place, QWidget* parent)
    //: %1: name of a person
    : FormDialog(u"passwordDialog"_s, tr("How %1 gets in").arg(name), DialogWidth, parent)
{
    const bool isServer = !invitation.until.isValid();
    setText(isServer
                ? tr("Put the lines into the server's configuration, and the password into its environment as "
                     "SIARAN_TEAM_PASSWORD. Nobody can see the password again after this.")
                : tr("Send the message, and tell the password in another way, such as by phone. Nobody can see the "
                     "password again after this; if it gets lost, give a new one."));
    auto* message = new QPlainTextEdit(messageFor(invitation, place), this);
    message->setObjectName(u"handOverMessage"_s);
    message->setReadOnly(true);
    message->setTabChangesFocus(true);
    message->setFixedHeight(MessageHeight);
    addField(isServer ? tr("Configuration") : tr("Message"), message);
    auto* copy = makeButton(u"copyMessage"_s, isServer ? tr("Copy the lines") : tr("Copy the message"), {}, this);
    copy->setAutoDefault(false);
    connect(copy, &QPushButton::clicked, message,
            [message] { QApplication::clipboard()->setText(message->toPlainText()); });
    body()->addWidget(copy, 0, Qt::AlignLeft);
    auto* password = new QLineEdit(invitation.password, this);
    password->setObjectName(u"oncePassword"_s);
    password->setReadOnly(true);
    password->setAccessibleName(isServer ? tr("Password") : tr("Password that works once"));
    auto* copyPassword = makeCopyButton(u"copyPassword"_s, password, this);
    copyPassword->setAutoDefault(false);
    auto* label = makeLabel(password->accessibleName(), {}, this);
    label->setBuddy(password);
    body()->addWidget(label);
    body()->addWidget(besides(password, copyPassword));
    setButtons(tr("I have both"), tr("Close"), "primary"_L1);
    stay()->hide(); // there is nothing to take back
    act()->setDefault(true);
    password->setFocus();
    password->selectAll();
}

namespace {

// As docs/server.md has it; nobody translates a configuration.
QString configurationFor(const access::Invitation& invitation, const WorkspacePlace& place)
{
    QStringList lines {u"[team]"_s, u"host=%1"_s.arg(place.server), u"port=%1"_s.arg(place.port),
                       u"database=%1"_s.arg(place.database), u"login=%1"_s.arg(invitation.login)};
    if (!place.authorities.isEmpty()) {
        lines.append(u"ca=/etc/siaran/%1"_s.arg(place.authorities));
    }
    return lines.join(u'\n');
}

} // namespace

QString PeoplePasswordDialog::messageFor(const access::Invitation& invitation, const WorkspacePlace& place)
{
    if (!invitation.until.isValid()) {
        return configurationFor(invitation, place);
    }
    QStringList lines {tr("You are invited to our workspace in Siaran."),
                       tr("In Siaran choose File, Where your data is, then \"I was invited\", and enter:"),
                       tr("Server: %1").arg(place.server),
                       tr("Port: %1").arg(place.port),
                       tr("Database: %1").arg(place.database),
                       tr("Sign-in name: %1").arg(invitation.login)};
    if (!place.authorities.isEmpty()) {
        lines.insert(5, tr("Certificate file: %1 (you get it from me)").arg(place.authorities));
    }
    //: %1: day and time
    lines.append(tr("The password comes separately and works until %1. Then choose your own.")
                     .arg(models::momentText(invitation.until)));
    return lines.join(u'\n');
}

} // namespace siaran::ui
