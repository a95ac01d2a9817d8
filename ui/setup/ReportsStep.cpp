#include "ui/setup/ReportsStep.h"

#include "ui/settings/SettingRow.h"
#include "ui/setup/CheckLine.h"
#include "ui/setup/SetupWords.h"
#include "ui/setup/StepLayout.h"
#include "ui/theme/Looks.h"
#include "ui/theme/Metrics.h"

#include <QButtonGroup>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace siaran::ui {

using Arrival = models::SetupSession::Arrival;

namespace {

constexpr int PortWidth = 96;

} // namespace

ReportsStep::ReportsStep(models::SetupSession& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_choice(new QButtonGroup(this))
    , m_here(new QLineEdit(this))
    , m_port(new QSpinBox(this))
    , m_hereCheck(new CheckLine(u"setupHereCheck"_s, this))
    , m_address(new QLineEdit(session.connection().account.webhookAddress.toString(), this))
    , m_addressCheck(new CheckLine(u"setupAddressCheck"_s, this))
    , m_word(new QLineEdit(this))
    , m_subscription(new CheckLine(u"setupSubscription"_s, this))
    , m_subscribe(makeButton(u"setupSubscribe"_s, tr("Let WhatsApp report"), {}, this))
{
    auto* column
        = beginStep(*this, tr("Where do reports arrive?"),
                    tr("WhatsApp tells deliveries, replies and stops to one public https address. It cannot "
                       "reach this computer by itself: a tunnel leads there, or a server of Siaran takes them."));
    column->addWidget(buildChoice());
    m_here->setObjectName(u"setupHere"_s);
    m_here->setReadOnly(true);
    m_port->setObjectName(u"setupPort"_s);
    m_port->setRange(1024, 65535);
    m_port->setAccessibleName(tr("Port of this computer"));
    m_port->setKeyboardTracking(false);
    m_port->setMinimumWidth(PortWidth);
    m_hereRow = new SettingRow(tr("Tunnel ends at"),
                               besides(m_here, m_port, makeCopyButton(u"setupCopyHere"_s, m_here, this)),
                               tr("Give your tunnel this address of this computer. It listens now."), this);
    column->addWidget(m_hereRow);
    column->addWidget(m_hereCheck);
    m_address->setObjectName(u"setupAddress"_s);
    m_address->setPlaceholderText(u"https://toko.example/webhooks/whatsapp"_s);
    m_addressRow
        = new SettingRow(tr("Public address"), m_address,
                         tr("Enter it in your app at Meta too, under WhatsApp, Configuration, as callback URL."), this);
    column->addWidget(m_addressRow);
    column->addWidget(m_addressCheck);
    m_word->setObjectName(u"setupWord"_s);
    auto* renew = makeButton(u"setupNewWord"_s, tr("New"), {}, this);
    connect(renew, &QPushButton::clicked, &m_session, &models::SetupSession::makeVerifyToken);
    m_wordRow
        = new SettingRow(tr("Verify token"), besides(m_word, makeCopyButton(u"setupCopyWord"_s, m_word, this), renew),
                         tr("A word that only you and WhatsApp know. Enter it beside the callback URL."), this);
    column->addWidget(m_wordRow);
    column->addWidget(m_subscription);
    m_subscribe->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    column->addWidget(m_subscribe);
    column->addStretch();

    connect(m_port, &QSpinBox::valueChanged, this, [this](int port) { m_session.setPort(quint16(port)); });
    connect(m_address, &QLineEdit::textChanged, &m_session, &models::SetupSession::setAddress);
    connect(m_word, &QLineEdit::textEdited, &m_session, &models::SetupSession::setVerifyToken);
    connect(m_subscribe, &QPushButton::clicked, &m_session, &models::SetupSession::subscribe);
    connect(&m_session, &models::SetupSession::changed, this, &ReportsStep::tell);
    beginAt(*this, *m_choice->button(int(Arrival::Tunnel)));
    tell();
}

QWidget* ReportsStep::buildChoice()
{
    auto* box = new QWidget(this);
    box->setObjectName(u"setupArrival"_s);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins({});
    column->setSpacing(metrics::GapTiny);
    const auto add = [&](Arrival arrival, const QString& objectName, const QString& text) {
        auto* radio = new QRadioButton(text, box);
        radio->setObjectName(objectName);
        radio->setChecked(m_session.arrival() == arrival);
        m_choice->addButton(radio, int(arrival));
        column->addWidget(radio);
        connect(radio, &QRadioButton::clicked, this, [this, arrival] { choose(arrival); });
    };
    add(Arrival::Tunnel, u"setupTunnel"_s, tr("At this computer, through a tunnel"));
    add(Arrival::Server, u"setupServer"_s, tr("At a server of Siaran that is always on"));
    add(Arrival::Nowhere, u"setupNowhere"_s, tr("Nowhere for now: what becomes of messages stays unknown"));
    return box;
}

void ReportsStep::choose(Arrival arrival)
{
    m_session.setArrival(arrival);
    tell();
}

void ReportsStep::tell()
{
    const auto arrival = m_session.arrival();
    const bool isTunnel = arrival == Arrival::Tunnel;
    const bool isSomewhere = arrival != Arrival::Nowhere;
    m_hereRow->setVisible(isTunnel);
    m_addressRow->setVisible(isSomewhere);
    m_wordRow->setVisible(isSomewhere);
    const auto& here = m_session.here();
    m_here->setText(here ? here->toString() : QString());
    m_here->setCursorPosition(0);
    {
        const QSignalBlocker silence(m_port);
        m_port->setValue(m_session.connection().account.webhookPort);
    }
    if (isTunnel && !here) {
        m_hereCheck->show(CheckLine::Mark::Bad, setupSentence(here.error()));
    } else {
        m_hereCheck->show(CheckLine::Mark::None, {});
    }
    const auto word = QString::fromUtf8(m_session.connection().secrets.verifyToken);
    if (m_word->text() != word) {
        m_word->setText(word);
    }
    if (!isSomewhere) {
        m_addressCheck->show(
            CheckLine::Mark::Hint,
            tr("Messages leave, but you do not see whether they arrived, and somebody who answers STOP "
               "is not heard. You can add an address later in Settings."));
        m_subscription->show(CheckLine::Mark::None, {});
        m_subscribe->hide();
        return;
    }
    m_addressCheck->show(m_session.address(),
                         isTunnel ? tr("A call to this address arrived here, with the right signature.")
                                  : tr("The server answers, and knows the verify token and the app secret."),
                         tr("Siaran calls the address as soon as it is entered, as WhatsApp will."));
    m_subscription->show(m_session.subscription(), tr("WhatsApp reports to your app."));
    const auto& error = m_session.subscription().error();
    m_subscribe->setVisible(error && error->reason == "setup.not_subscribed"_L1);
}

} // namespace siaran::ui
