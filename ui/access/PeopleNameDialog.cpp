#include "ui/access/PeopleNameDialog.h"

#include "ui/access/TeamWords.h"
#include "ui/theme/Looks.h"

#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace siaran::ui {

namespace {

constexpr int DialogWidth = 420;
constexpr int LongestName = 100;

} // namespace

PeopleNameDialog::PeopleNameDialog(access::PeopleService& service, const access::Person& person, QWidget* parent)
    //: %1: name of a person
    : FormDialog(u"personNameDialog"_s, tr("Rename %1").arg(person.name), DialogWidth, parent)
    , m_service(service)
    , m_person(person)
    , m_name(new QLineEdit(person.name, this))
{
    setText(tr("Others see the name beside what the person does from now on. The sign-in name stays: %1.")
                .arg(person.login));
    m_name->setObjectName(u"personName"_s);
    m_name->setMaxLength(LongestName);
    addField(tr("Name"), m_name);
    setButtons(tr("Rename"), tr("Cancel"), "primary"_L1, true);
    act()->setDefault(true);
    connect(m_name, &QLineEdit::textChanged, this, [this] {
        setInvalid(*m_name, false);
        setError({});
        updateButton();
    });
    connect(act(), &QPushButton::clicked, this, &PeopleNameDialog::change);
    m_name->setFocus();
    m_name->selectAll();
    updateButton();
}

void PeopleNameDialog::updateButton()
{
    const auto name = m_name->text().trimmed();
    act()->setEnabled(!m_isBusy && !name.isEmpty() && name != m_person.name);
}

void PeopleNameDialog::change()
{
    m_isBusy = true;
    updateButton();
    QCoro::connect(m_service.rename(m_person.login, m_name->text().trimmed()), this, [this](const Result<void>& done) {
        m_isBusy = false;
        updateButton();
        if (!done) {
            setInvalid(*m_name, true);
            setError(teamSentence(done.error()));
            return;
        }
        accept();
        Q_EMIT changed();
    });
}

} // namespace siaran::ui
