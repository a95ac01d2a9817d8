#include "ui/setup/SecretStep.h"

#include "models/setup/SetupSession.h"
#include "ui/settings/SettingRow.h"
#include "ui/setup/CheckLine.h"
#include "ui/setup/StepLayout.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace siaran::ui {

SecretStep::SecretStep(models::SetupSession& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_secret(makeSecretLine(u"setupSecret"_s, session.connection().secrets.appSecret, this))
    , m_check(new CheckLine(u"setupSecretCheck"_s, this))
{
    auto* column = beginStep(*this, tr("Which secret signs what WhatsApp reports?"),
                             tr("Deliveries, replies and stops arrive as reports that anybody could forge. WhatsApp "
                                "signs them with the app secret; without it Siaran believes none of them. You find it "
                                "at Meta for developers, in your app, under App settings, Basic."));
    column->addWidget(new SettingRow(tr("App secret"),
                                     besides(m_secret, makeShowButton(u"setupShowSecret"_s, m_secret, this)),
                                     tr("Of the same app that the token was made for."), this));
    column->addWidget(m_check);
    column->addStretch();
    connect(m_secret, &QLineEdit::textChanged, &m_session, &models::SetupSession::setAppSecret);
    connect(&m_session, &models::SetupSession::changed, this, &SecretStep::tell);
    beginAt(*this, *m_secret);
    tell();
}

void SecretStep::tell()
{
    m_check->show(m_session.appSecret(), tr("WhatsApp takes this secret together with the token."),
                  tr("Without it messages leave, but nothing comes back: no deliveries, no replies, no stops."));
}

} // namespace siaran::ui
