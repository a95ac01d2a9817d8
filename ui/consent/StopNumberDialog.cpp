#include "ui/consent/StopNumberDialog.h"

#include "ui/consent/ConsentErrorText.h"
#include "ui/theme/Looks.h"

#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace siaran::ui {

namespace {

constexpr int DialogWidth = 440;
constexpr int LongestNote = 300;

} // namespace

StopNumberDialog::StopNumberDialog(consent::OptOutService& service, QWidget* parent)
    : FormDialog(u"stopNumberDialog"_s, tr("Opt out a number"), DialogWidth, parent)
    , m_service(service)
    , m_number(new QLineEdit(this))
    , m_evidence(new QLineEdit(this))
{
    setText(tr("No campaign reaches this number any more, whether it is in your contacts or comes to them later."));
    m_number->setObjectName(u"stopNumber"_s);
    m_number->setPlaceholderText(u"0812 3456 7890"_s);
    m_evidence->setObjectName(u"stopEvidence"_s);
    m_evidence->setMaxLength(LongestNote);
    m_evidence->setPlaceholderText(tr("For example: asked at the counter on 12 March"));
    addField(tr("WhatsApp number"), m_number);
    addField(tr("How they asked"), m_evidence);
    setButtons(tr("Opt out"), tr("Cancel"), "primary"_L1, true);
    act()->setDefault(true);
    connect(m_number, &QLineEdit::textChanged, this, [this] {
        setInvalid(*m_number, false);
        setError({});
        updateButton();
    });
    connect(act(), &QPushButton::clicked, this, &StopNumberDialog::stop);
    m_number->setFocus();
    updateButton();
}

void StopNumberDialog::updateButton()
{
    act()->setEnabled(!m_isBusy && !m_number->text().trimmed().isEmpty());
}

void StopNumberDialog::stop()
{
    m_isBusy = true;
    updateButton();
    const auto number = m_number->text().trimmed();
    QCoro::connect(m_service.optOutNumber(number, m_evidence->text().trimmed()), this,
                   [this, number](const Result<consent::StoppedNumber>& done) {
                       m_isBusy = false;
                       updateButton();
                       if (!done) {
                           setInvalid(*m_number, done.error().reason.startsWith("contact.phone"_L1));
                           setError(consentErrorSentence(done.error()));
                           return;
                       }
                       Q_EMIT stopped(number, *done);
                       accept();
                   });
}

} // namespace siaran::ui
