#include "ui/campaigns/TestDialog.h"

#include "services/domain/PhoneFormat.h"
#include "ui/shell/ErrorText.h"

#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace siaran::ui {

namespace {

constexpr int DialogWidth = 460;

QString troubleWords(const Error& error)
{
    if (error.reason == "test.no_value"_L1) {
        return TestDialog::tr("This person has no value for a variable. Choose another sample person beside, or give "
                              "the variable a fallback.");
    }
    if (error.reason == "test.refused"_L1) {
        return TestDialog::tr("WhatsApp refused it. Check the number and the template.");
    }
    if (error.reason == "test.unsure"_L1) {
        return TestDialog::tr("It left, and no answer came. Look at your phone before you try again.");
    }
    if (error.reason == "media.missing"_L1 || error.reason == "media.gone"_L1) {
        return TestDialog::tr("The picture, video or document is missing. Choose it again on the page of the message.");
    }
    if (error.reason == "media.busy"_L1) {
        return TestDialog::tr("Its file is on its way to WhatsApp right now. Try again in a moment.");
    }
    return errorSentence(error, ErrorContext::Sending);
}

} // namespace

QString numberFromTyped(const QString& typed)
{
    static const QRegularExpression separators(u"[\\s().-]"_s);
    static const QRegularExpression e164(u"^\\+[1-9][0-9]{6,14}$"_s);
    auto number = QString(typed).remove(separators);
    if (number.startsWith(u'0')) {
        number = u"+62"_s + number.mid(1); // as it is dialled in Indonesia
    } else if (!number.startsWith(u'+') && !number.isEmpty()) {
        number.prepend(u'+');
    }
    return e164.match(number).hasMatch() ? number : QString();
}

TestDialog::TestDialog(campaigns::TestMessages& tests, MessageContent content, Contact person, const QString& number,
                       QWidget* parent)
    : FormDialog(u"testDialog"_s, tr("Send a test to yourself"), DialogWidth, parent)
    , m_tests(tests)
    , m_content(std::move(content))
    , m_person(std::move(person))
    , m_number(new QLineEdit(this))
{
    setText(m_person.displayName.isEmpty()
                ? tr("You get the message as it stands. No customer gets anything, and no report counts it.")
                : tr("You get the message as %1 would. No customer gets anything, and no report counts it.")
                      .arg(m_person.displayName));
    m_number->setObjectName(u"testNumber"_s);
    m_number->setText(number.isEmpty() ? QString() : displayPhone(number));
    m_number->setPlaceholderText(u"0812 3456 7890"_s);
    addField(tr("Your own WhatsApp number"), m_number);
    setButtons(tr("Send the test"), tr("Cancel"), "primary"_L1, true);
    connect(act(), &QPushButton::clicked, this, &TestDialog::send);
    m_number->setFocus();
}

void TestDialog::send()
{
    const auto number = numberFromTyped(m_number->text());
    if (number.isEmpty()) {
        setError(tr("That is no phone number. Type it as 0812 3456 7890 or +62 812 3456 7890."));
        return;
    }
    setError({});
    act()->setEnabled(false);
    QCoro::connect(m_tests.send(m_content, m_person, number), this, [this, number](const Result<void>& answer) {
        act()->setEnabled(true);
        if (answer) {
            Q_EMIT sent(number);
            accept();
        } else {
            setError(troubleWords(answer.error()));
        }
    });
}

} // namespace siaran::ui
