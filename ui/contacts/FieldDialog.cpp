#include "ui/contacts/FieldDialog.h"

#include "models/contacts/CatalogueModel.h"
#include "ui/contacts/ContactErrorText.h"
#include "ui/theme/Looks.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace siaran::ui {

using models::CatalogueModel;

namespace {

constexpr int DialogWidth = 420;
constexpr int ChoicesHeight = 120;
constexpr int LongestName = 80;

} // namespace

FieldDialog::FieldDialog(contacts::CatalogueService& service, QWidget* parent)
    : FormDialog(u"fieldDialog"_s, tr("New field"), DialogWidth, parent)
    , m_service(service)
    , m_name(new QLineEdit(this))
    , m_type(new QComboBox(this))
{
    setText(tr("The type stays for good; the name can be changed later."));
    m_name->setObjectName(u"fieldName"_s);
    m_name->setMaxLength(LongestName);
    m_type->setObjectName(u"fieldType"_s);
    for (const auto type : {FieldType::Text, FieldType::Number, FieldType::Date, FieldType::YesNo, FieldType::Choice}) {
        m_type->addItem(CatalogueModel::typeText(type), static_cast<int>(type));
    }
    addField(tr("Name"), m_name);
    addField(tr("Type"), m_type);
    addChoices({});
    setButtons(tr("Create field"), tr("Cancel"), "primary"_L1, true);
    act()->setDefault(true);
    connect(act(), &QPushButton::clicked, this, &FieldDialog::save);
    connect(m_type, &QComboBox::currentIndexChanged, this, &FieldDialog::showChoices);
    connect(m_name, &QLineEdit::textChanged, this,
            [this](const QString& name) { act()->setEnabled(!name.trimmed().isEmpty()); });
    act()->setEnabled(false);
    showChoices();
    m_name->setFocus();
}

FieldDialog::FieldDialog(contacts::CatalogueService& service, CustomFieldId field, const QString& name,
                         const QStringList& choices, QWidget* parent)
    : FormDialog(u"fieldDialog"_s, tr("Choices of “%1”").arg(name), DialogWidth, parent)
    , m_service(service)
    , m_field(field)
{
    setText(tr("Contacts keep a choice that is not offered any more."));
    addChoices(choices);
    setButtons(tr("Save choices"), tr("Cancel"), "primary"_L1, true);
    connect(act(), &QPushButton::clicked, this, &FieldDialog::save);
    m_choices->setFocus();
}

void FieldDialog::addChoices(const QStringList& choices)
{
    m_choices = new QPlainTextEdit(choices.join(u'\n'), this);
    m_choices->setObjectName(u"fieldChoices"_s);
    m_choices->setFixedHeight(ChoicesHeight);
    m_choices->setTabChangesFocus(true);
    m_choicesLabel = makeLabel(tr("Choices, one on each line"), {}, this);
    m_choicesLabel->setBuddy(m_choices);
    m_choices->setAccessibleName(m_choicesLabel->text());
    body()->addWidget(m_choicesLabel);
    body()->addWidget(m_choices);
}

void FieldDialog::showChoices()
{
    const bool areAsked = m_type->currentData().toInt() == static_cast<int>(FieldType::Choice);
    m_choices->setVisible(areAsked);
    m_choicesLabel->setVisible(areAsked);
    fit();
}

QStringList FieldDialog::choices() const
{
    QStringList choices;
    for (const auto& line : m_choices->toPlainText().split(u'\n')) {
        const auto choice = line.trimmed();
        if (!choice.isEmpty() && !choices.contains(choice)) {
            choices.append(choice);
        }
    }
    return choices;
}

void FieldDialog::save()
{
    act()->setEnabled(false);
    if (m_field.isValid()) {
        QCoro::connect(m_service.setChoices(m_field, choices()), this,
                       [this](const Result<void>& done) { finish(done); });
        return;
    }
    const auto type = static_cast<FieldType>(m_type->currentData().toInt());
    const auto offered = type == FieldType::Choice ? choices() : QStringList();
    QCoro::connect(m_service.createField(m_name->text().trimmed(), type, offered), this,
                   [this](const Result<CustomField>& made) { finish(made.map([](const CustomField&) {})); });
}

void FieldDialog::finish(const Result<void>& done)
{
    act()->setEnabled(true);
    if (!done) {
        setError(contactErrorSentence(done.error()));
        return;
    }
    Q_EMIT saved();
    accept();
}

} // namespace siaran::ui
