#include "ui/setup/NumberStep.h"

#include "models/setup/SetupSession.h"
#include "ui/settings/SettingRow.h"
#include "ui/setup/CheckLine.h"
#include "ui/setup/StepLayout.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace siaran::ui {

NumberStep::NumberStep(models::SetupSession& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_account(new QLineEdit(session.connection().account.wabaId, this))
    , m_accountCheck(new CheckLine(u"setupAccountCheck"_s, this))
    , m_number(new QComboBox(this))
    , m_numberCheck(new CheckLine(u"setupNumberCheck"_s, this))
{
    auto* column = beginStep(*this, tr("Which number sends?"),
                             tr("WhatsApp Manager shows the id of the account under Overview. Its numbers are read "
                                "from WhatsApp once the id is right."));
    m_account->setObjectName(u"setupAccount"_s);
    m_account->setPlaceholderText(u"102290129340398"_s);
    m_account->setInputMethodHints(Qt::ImhDigitsOnly);
    column->addWidget(
        new SettingRow(tr("Account id"), m_account, tr("Of the WhatsApp Business account: digits."), this));
    column->addWidget(m_accountCheck);
    m_number->setObjectName(u"setupNumber"_s);
    m_number->setEditable(true);
    m_number->setInsertPolicy(QComboBox::NoInsert);
    m_number->lineEdit()->setPlaceholderText(tr("Choose a number, or type its id"));
    m_number->lineEdit()->setAccessibleName(tr("Number"));
    column->addWidget(new SettingRow(tr("Number"), m_number, tr("People see your messages as coming from it."), this));
    column->addWidget(m_numberCheck);
    column->addStretch();

    connect(m_account, &QLineEdit::textChanged, &m_session, &models::SetupSession::setAccountId);
    connect(m_number, &QComboBox::editTextChanged, this, &NumberStep::takeNumber);
    connect(&m_session, &models::SetupSession::changed, this, &NumberStep::tell);
    beginAt(*this, *m_account);
    m_number->setEditText(session.connection().account.phoneNumberId);
    tell();
}

// What stands in the box is one of the list, or an id that was typed.
void NumberStep::takeNumber()
{
    const auto text = m_number->currentText();
    const auto row = m_number->findText(text);
    m_session.setNumberId(row < 0 ? text : m_number->itemData(row).toString());
}

void NumberStep::fillNumbers()
{
    QStringList ids;
    for (const auto& number : m_session.numbers()) {
        ids.append(number.id);
    }
    const auto chosen = m_session.connection().account.phoneNumberId;
    const QSignalBlocker silence(m_number);
    if (ids != m_listed) {
        m_listed = ids;
        const auto typed = m_number->currentText();
        m_number->clear();
        for (const auto& number : m_session.numbers()) {
            //: A number and the name that people see: "+62 812 8888 0000, Toko Melati"
            m_number->addItem(tr("%1, %2").arg(number.displayNumber, number.verifiedName), number.id);
        }
        m_number->setEditText(typed);
    }
    const auto row = m_number->findData(chosen);
    if (row >= 0 && !m_number->lineEdit()->hasFocus()) {
        m_number->setCurrentIndex(row);
    }
}

void NumberStep::tell()
{
    fillNumbers();
    const auto found = static_cast<int>(m_session.numbers().size());
    m_accountCheck->show(m_session.account(), tr("The account is there, with %n number(s).", nullptr, found));
    const auto& number = m_session.numberFacts();
    //: %1: a phone number, %2: the name people see
    m_numberCheck->show(m_session.number(),
                        tr("%1 is registered and may send as %2.").arg(number.displayNumber, number.verifiedName));
}

} // namespace siaran::ui
