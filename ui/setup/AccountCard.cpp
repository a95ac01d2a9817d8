#include "ui/setup/AccountCard.h"

#include "services/setup/ConnectionKeeper.h"
#include "ui/settings/SettingRow.h"
#include "ui/setup/CheckLine.h"
#include "ui/setup/SetupWords.h"
#include "ui/setup/StepLayout.h"
#include "ui/theme/Looks.h"
#include "ui/theme/Metrics.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace siaran::ui {

AccountCard::AccountCard(setup::SetupService& service, setup::ConnectionKeeper& keeper, bool isPractice,
                         QWidget* parent)
    : Card(tr("WhatsApp account"), parent)
    , m_service(service)
    , m_keeper(keeper)
    , m_outcome(new CheckLine(u"accountOutcome"_s, this))
{
    setObjectName(u"accountCard"_s);
    body()->setSpacing(metrics::GapLarge);
    const auto account = m_keeper.account();
    const auto addText
        = [this](const QString& objectName, const QString& name, const QString& text, const QString& hint) {
              auto* label = makeLabel(text, {}, this);
              label->setObjectName(objectName);
              label->setMinimumHeight(metrics::ControlHeight);
              label->setTextInteractionFlags(Qt::TextSelectableByMouse);
              body()->addWidget(new SettingRow(name, label, hint, this));
          };
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::GapSmall);
    const auto addButton = [&](const QString& objectName, const QString& text, void (AccountCard::*signal)(),
                               QLatin1StringView kind = {}) {
        auto* button = makeButton(objectName, text, kind, this);
        connect(button, &QPushButton::clicked, this, signal);
        buttons->addWidget(button);
    };
    if (account.isComplete()) {
        addText(u"accountNumber"_s, tr("Number id"), account.phoneNumberId, {});
        addText(u"accountToken"_s, tr("Access token"), u"••••••••••••"_s, placeText());
        const auto address = account.webhookAddress.toString();
        addText(u"accountReports"_s, tr("Reports arrive at"), address.isEmpty() ? tr("Nowhere") : address,
                address.isEmpty() ? tr("Deliveries, replies and stops stay unknown.") : QString());
        body()->addWidget(m_outcome);
        addButton(u"accountReplace"_s, tr("Replace token …"), &AccountCard::replaceTokenRequested);
        auto* again = makeButton(u"accountCheck"_s, tr("Check again"), {}, this);
        connect(again, &QPushButton::clicked, this, &AccountCard::check);
        buttons->addWidget(again);
        addButton(u"accountConnect"_s, tr("Change …"), &AccountCard::connectRequested);
    } else {
        auto* words = makeLabel(tr("No WhatsApp number is connected yet. Everything but sending works without one."),
                                "muted"_L1, this);
        words->setWordWrap(true);
        body()->addWidget(words);
        m_outcome->hide();
        addButton(u"accountConnect"_s, tr("Connect WhatsApp …"), &AccountCard::connectRequested, "primary"_L1);
    }
    if (isPractice) {
        addButton(u"accountWorkspace"_s, tr("Leave practice"), &AccountCard::workspaceRequested);
    } else {
        addButton(u"accountPractice"_s, tr("Practise"), &AccountCard::practiceRequested);
    }
    buttons->addStretch();
    body()->addLayout(buttons);
}

QString AccountCard::placeText() const
{
    if (m_keeper.overriding().contains("SIARAN_WA_TOKEN"_L1)) {
        return tr("Given by the environment of this program.");
    }
    switch (m_keeper.place()) {
    case settings::SecretPlace::Keyring: return tr("Kept in the keyring of this computer.");
    case settings::SecretPlace::File:
        //: %1: the path of a file
        return tr("Kept in %1, not encrypted, for your user only.").arg(m_keeper.fileName());
    case settings::SecretPlace::Session: return tr("Kept until Siaran is closed.");
    }
    Q_UNREACHABLE();
}

void AccountCard::check()
{
    m_outcome->show(CheckLine::Mark::Busy, tr("Checking …"));
    QCoro::connect(m_keeper.load(), this, [this](const Result<setup::Connection>& kept) {
        if (kept) {
            checkWith(*kept);
        } else {
            m_outcome->show(CheckLine::Mark::Bad, setupSentence(kept.error()));
        }
    });
}

void AccountCard::checkWith(const setup::Connection& connection)
{
    QCoro::connect(m_service.checkToken(connection), this, [this, connection](const Result<setup::TokenFacts>& token) {
        if (!token) {
            m_outcome->show(CheckLine::Mark::Bad, setupSentence(token.error()));
            return;
        }
        QCoro::connect(m_service.checkNumber(connection), this, [this](const Result<setup::NumberFacts>& number) {
            if (!number) {
                m_outcome->show(CheckLine::Mark::Bad, setupSentence(number.error()));
                return;
            }
            //: %1: a phone number, %2: the name people see
            m_outcome->show(CheckLine::Mark::Good,
                            tr("%1 may send as %2.").arg(number->displayNumber, number->verifiedName));
        });
    });
}

} // namespace siaran::ui
