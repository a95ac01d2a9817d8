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
constexpr int MessageHeight = 168;

} // namespace

PeoplePasswordDialog::PeoplePasswordDialog(const QString& name, const access::Invitation& invitation,
                                           const WorkspacePlace& place, QWidget* parent)
    //: %1: name of a person
    : FormDialog(u"passwordDialog"_s, tr("How %1 gets in").arg(name), DialogWidth, parent)
{
    setText(tr("Send the message, and tell the password in another way, such as by phone. Nobody can see the password "
               "again after this; if it gets lost, give a new one."));
    auto* message = new QPlainTextEdit(messageFor(invitation, place), this);
    message->setObjectName(u"handOverMessage"_s);
    message->setReadOnly(true);
    message->setTabChangesFocus(true);
    message->setFixedHeight(MessageHeight);
    addField(tr("Message"), message);
    auto* copy = makeButton(u"copyMessage"_s, tr("Copy the message"), {}, this);
    copy->setAutoDefault(false);
    connect(copy, &QPushButton::clicked, message,
            [message] { QApplication::clipboard()->setText(message->toPlainText()); });
    body()->addWidget(copy, 0, Qt::AlignLeft);
    auto* password = new QLineEdit(invitation.password, this);
    password->setObjectName(u"oncePassword"_s);
    password->setReadOnly(true);
    password->setAccessibleName(tr("Password that works once"));
    auto* copyPassword = makeCopyButton(u"copyPassword"_s, password, this);
    copyPassword->setAutoDefault(false);
    auto* label = makeLabel(tr("Password that works once"), {}, this);
    label->setBuddy(password);
    body()->addWidget(label);
    body()->addWidget(besides(password, copyPassword));
    setButtons(tr("I have both"), tr("Close"), "primary"_L1);
    stay()->hide(); // there is nothing to take back
    act()->setDefault(true);
    password->setFocus();
    password->selectAll();
}

QString PeoplePasswordDialog::messageFor(const access::Invitation& invitation, const WorkspacePlace& place)
{
    QStringList lines {tr("You are invited to our workspace in Siaran."),
                       tr("In Siaran choose File, Where your data is, then \"I was invited\", and enter:"),
                       tr("Server: %1").arg(place.server),
                       tr("Port: %1").arg(place.port),
                       tr("Database: %1").arg(place.database),
                       tr("Sign-in name: %1").arg(invitation.login)};
    if (!place.authorities.isEmpty()) {
        lines.insert(5, tr("Certificate file: %1 (you get it from me)").arg(place.authorities));
    }
    if (invitation.until.isValid()) {
        //: %1: day and time
        lines.append(tr("The password comes separately and works until %1. Then choose your own.")
                         .arg(models::momentText(invitation.until)));
    }
    return lines.join(u'\n');
}

} // namespace siaran::ui
