#include "ui/setup/TestStep.h"

#include "models/setup/SetupSession.h"
#include "services/domain/PhoneFormat.h"
#include "ui/analytics/FailureReason.h"
#include "ui/settings/SettingRow.h"
#include "ui/setup/CheckLine.h"
#include "ui/setup/SetupWords.h"
#include "ui/setup/StepLayout.h"
#include "ui/theme/Looks.h"

#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace siaran::ui {

using Test = models::SetupSession::Test;

namespace {

// As it is dialled in Indonesia, or with a country; empty for what is no number.
QString e164Of(QString typed)
{
    static const QRegularExpression separators(u"[\\s().-]"_s);
    static const QRegularExpression e164(u"^\\+[1-9][0-9]{6,14}$"_s);
    typed.remove(separators);
    if (typed.startsWith(u'0')) {
        typed = u"+62"_s + typed.mid(1);
    } else if (!typed.startsWith(u'+') && !typed.isEmpty()) {
        typed.prepend(u'+');
    }
    return e164.match(typed).hasMatch() ? typed : QString();
}

} // namespace

TestStep::TestStep(models::SetupSession& session, const QString& ownNumber, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_number(new QLineEdit(ownNumber.isEmpty() ? QString() : displayPhone(ownNumber), this))
    , m_template(new QRadioButton(tr("A template that WhatsApp has approved"), this))
    , m_words(new QRadioButton(tr("Own words: only within a day after you wrote to the number"), this))
    , m_name(new QLineEdit(u"hello_world"_s, this))
    , m_language(new QLineEdit(u"en_US"_s, this))
    , m_text(new QLineEdit(tr("Siaran is connected."), this))
    , m_send(makeButton(u"setupSend"_s, tr("Send the test"), "primary"_L1, this))
    , m_left(new CheckLine(u"setupLeft"_s, this))
    , m_arrived(new CheckLine(u"setupArrived"_s, this))
{
    auto* column
        = beginStep(*this, tr("Does a message arrive?"),
                    tr("Send one to your own phone. No customer gets anything. WhatsApp may count it as a paid "
                       "message."));
    m_number->setObjectName(u"setupTestNumber"_s);
    m_number->setPlaceholderText(u"0812 3456 7890"_s);
    column->addWidget(new SettingRow(tr("Your own number"), m_number, {}, this));
    m_template->setObjectName(u"setupTestTemplate"_s);
    m_words->setObjectName(u"setupTestWords"_s);
    m_template->setChecked(true);
    column->addWidget(m_template);
    m_name->setObjectName(u"setupTestName"_s);
    m_language->setObjectName(u"setupTestLanguage"_s);
    m_language->setAccessibleName(tr("Language of the template"));
    m_language->setFixedWidth(80);
    m_nameRow = new SettingRow(tr("Template and language"), besides(m_name, m_language),
                               tr("One without variables. New accounts have hello_world."), this);
    column->addWidget(m_nameRow);
    column->addWidget(m_words);
    m_text->setObjectName(u"setupTestText"_s);
    m_textRow = new SettingRow(tr("Words"), m_text, {}, this);
    column->addWidget(m_textRow);
    m_send->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    column->addWidget(m_send);
    column->addWidget(m_left);
    column->addWidget(m_arrived);
    column->addStretch();

    connect(m_template, &QRadioButton::toggled, this, &TestStep::showKind);
    connect(m_send, &QPushButton::clicked, this, &TestStep::send);
    connect(m_number, &QLineEdit::returnPressed, this, &TestStep::send);
    connect(&m_session, &models::SetupSession::changed, this, &TestStep::tell);
    beginAt(*this, *m_number);
    showKind();
    tell();
}

void TestStep::showKind()
{
    m_nameRow->setVisible(m_template->isChecked());
    m_textRow->setVisible(!m_template->isChecked());
}

setup::TestMessage TestStep::entered() const
{
    const auto to = e164Of(m_number->text());
    return m_template->isChecked() ? setup::TestMessage {.to = to,
                                                         .templateName = m_name->text().trimmed(),
                                                         .language = m_language->text().trimmed()}
                                   : setup::TestMessage {.to = to, .text = m_text->text()};
}

void TestStep::send()
{
    const auto message = entered();
    if (message.to.isEmpty()) {
        setInvalid(*m_number, true);
        m_left->show(CheckLine::Mark::Bad,
                     tr("That is no phone number. Type it as 0812 3456 7890 or +62 812 3456 7890."));
        m_number->setFocus();
        return;
    }
    setInvalid(*m_number, false);
    m_session.sendTest(message);
}

void TestStep::tell()
{
    m_send->setEnabled(m_session.maySend() && m_session.test() != Test::Sending);
    m_send->setText(m_session.test() == Test::None ? tr("Send the test") : tr("Send it again"));
    using Mark = CheckLine::Mark;
    const auto& error = m_session.testError();
    const auto why = [&] {
        if (m_session.testCode() > 0) {
            const auto reason = failureReason(m_session.testCode());
            //: Why a message failed. What to do about it.
            return tr("%1. %2").arg(reason.cause, reason.remedy);
        }
        return setupSentence(error.value_or(Error()));
    };
    switch (m_session.test()) {
    case Test::None:
        m_left->show(Mark::Hint,
                     m_session.maySend() ? tr("You can also go on without a test.")
                                         : tr("Token and number have to be right first."));
        m_arrived->show(Mark::None, {});
        return;
    case Test::Sending:
        m_left->show(Mark::Busy, tr("Sending …"));
        m_arrived->show(Mark::None, {});
        return;
    case Test::Failed:
        m_left->show(Mark::Bad, why());
        m_arrived->show(Mark::None, {});
        return;
    case Test::Accepted:
    case Test::Sent:
    case Test::Delivered: break;
    }
    m_left->show(Mark::Good, tr("WhatsApp took the message."));
    if (m_session.test() == Test::Delivered) {
        m_arrived->show(Mark::Good, tr("It was delivered, and the report of it arrived here. Everything works."));
    } else if (error) {
        m_arrived->show(Mark::Bad, setupSentence(*error));
    } else if (m_session.seesReports()) {
        m_arrived->show(Mark::Busy,
                        m_session.test() == Test::Sent ? tr("On its way. Waiting for the delivery …")
                                                       : tr("Waiting for WhatsApp's report …"));
    } else {
        m_arrived->show(Mark::Hint, tr("Reports do not arrive at this computer: look at your phone."));
    }
}

} // namespace siaran::ui
