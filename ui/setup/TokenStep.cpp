#include "ui/setup/TokenStep.h"

#include "models/setup/SetupSession.h"
#include "models/support/DateText.h"
#include "ui/settings/SettingRow.h"
#include "ui/setup/CheckLine.h"
#include "ui/setup/StepLayout.h"
#include "ui/theme/Looks.h"
#include "ui/theme/Metrics.h"
#include "ui/widgets/Strip.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace siaran::ui {

TokenStep::TokenStep(models::SetupSession& session, const QStringList& overriding,
                     std::function<void(const QUrl&)> open, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_token(makeSecretLine(u"setupToken"_s, session.connection().secrets.accessToken, this))
    , m_show(makeShowButton(u"setupShowToken"_s, m_token, this))
    , m_check(new CheckLine(u"setupTokenCheck"_s, this))
    , m_url(new QLineEdit(this))
    , m_version(new QLineEdit(this))
    , m_caFile(new QLineEdit(this))
{
    auto* column
        = beginStep(*this, tr("Which WhatsApp account is it?"),
                    tr("Siaran speaks to WhatsApp in your name. It needs an access token of a system user, with "
                       "the rights whatsapp_business_messaging and whatsapp_business_management. You make it "
                       "in the business settings of Meta, under Users, System users."));
    column->addWidget(makeLinkButton(
        u"setupOpenManager"_s, tr("Open WhatsApp Manager"),
        [open = std::move(open)] { open(QUrl(u"https://business.facebook.com/wa/manage/home/"_s)); }, this));
    m_token->setPlaceholderText(u"EAA…"_s);
    column->addWidget(new SettingRow(tr("Access token"), besides(m_token, m_show),
                                     tr("Shown as dots. It is kept in the keyring of this computer, never in a log."),
                                     this));
    column->addWidget(m_check);
    auto* advanced = buildAdvanced(overriding);
    auto* fold = makeButton(u"setupAdvanced"_s, tr("Advanced"), "flat"_L1, this);
    fold->setCheckable(true);
    fold->setChecked(!overriding.isEmpty());
    advanced->setVisible(fold->isChecked());
    connect(fold, &QPushButton::toggled, advanced, &QWidget::setVisible);
    column->addWidget(fold, 0, Qt::AlignLeft);
    column->addWidget(advanced);
    column->addStretch();

    connect(m_token, &QLineEdit::textChanged, &m_session, &models::SetupSession::setToken);
    connect(&m_session, &models::SetupSession::changed, this, &TokenStep::tell);
    beginAt(*this, *m_token);
    tell();
}

QWidget* TokenStep::buildAdvanced(const QStringList& overriding)
{
    auto* box = new QWidget(this);
    box->setObjectName(u"setupAdvancedBox"_s);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins({});
    column->setSpacing(metrics::Gap);
    if (!overriding.isEmpty()) {
        //: %1: names of variables of the environment
        auto* strip = new Strip(
            Strip::Kind::Info,
            tr("The environment of this program decides some of it: %1.").arg(overriding.join(u", "_s)), box);
        strip->setObjectName(u"setupOverriding"_s);
        column->addWidget(strip);
    }
    const settings::WhatsAppSettings usual;
    const auto& account = m_session.connection().account;
    const auto add = [&](QLineEdit* line, const QString& objectName, const QString& variable, const QString& name,
                         const QString& value, const QString& usualValue, const QString& hint) {
        line->setObjectName(objectName);
        line->setText(value == usualValue ? QString() : value);
        line->setPlaceholderText(usualValue);
        line->setReadOnly(overriding.contains(variable));
        column->addWidget(new SettingRow(name, line, hint, box));
        connect(line, &QLineEdit::textChanged, this, &TokenStep::takeGraph);
    };
    add(m_url, u"setupGraphUrl"_s, u"SIARAN_GRAPH_URL"_s, tr("Address of the API"), account.graphUrl.toString(),
        usual.graphUrl.toString(), tr("Another one for a simulator or a gateway of your own."));
    add(m_version, u"setupGraphVersion"_s, u"SIARAN_GRAPH_VERSION"_s, tr("Version"), account.graphVersion,
        usual.graphVersion, {});
    add(m_caFile, u"setupCaFile"_s, u"SIARAN_GRAPH_CA"_s, tr("Certificate file"), account.caFile, {},
        tr("The only authority to trust, as a PEM file. Empty: those of this computer."));
    return box;
}

void TokenStep::takeGraph()
{
    m_session.setGraph(m_url->text(), m_version->text(), m_caFile->text());
}

void TokenStep::tell()
{
    const auto& facts = m_session.tokenFacts();
    const auto good = facts.expiresAt.isValid()
        ? tr("The token may send and manage. It expires on %1: put a new one in before.")
              .arg(models::dayText(facts.expiresAt))
        : tr("The token may send and manage, and does not expire.");
    m_check->show(m_session.token(), good);
}

} // namespace siaran::ui
