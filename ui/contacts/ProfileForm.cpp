#include "ui/contacts/ProfileForm.h"

#include "services/domain/PhoneFormat.h"
#include "ui/contacts/FieldEditor.h"
#include "ui/contacts/ProfileView.h"
#include "ui/theme/Looks.h"
#include "ui/theme/Metrics.h"
#include "ui/widgets/StarRating.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace siaran::ui {

using contacts::ContactValues;

namespace {

constexpr int NameWidth = 88;
constexpr int LongestName = 200;

} // namespace

ProfileForm::ProfileForm(QWidget* parent)
    : QWidget(parent)
    , m_form(new QFormLayout)
    , m_name(new QLineEdit(this))
    , m_phone(new QLineEdit(this))
    , m_status(new QComboBox(this))
    , m_rating(new StarRating(u"rating"_s, tr("Rating"), this))
    , m_facts(makeLabel({}, "caption"_L1, this))
{
    setObjectName(u"profileForm"_s);
    m_form->setContentsMargins({});
    m_form->setHorizontalSpacing(metrics::GapSmall);
    m_form->setVerticalSpacing(metrics::GapSmall);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_facts->setObjectName(u"contactFacts"_s);
    m_facts->setWordWrap(true);
    buildFixed();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addLayout(m_form);
    column->addWidget(m_facts);
}

void ProfileForm::buildFixed()
{
    m_name->setObjectName(u"profileName"_s);
    m_name->setMaxLength(LongestName);
    m_phone->setObjectName(u"profilePhone"_s);
    m_status->setObjectName(u"profileStatus"_s);
    m_status->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    addRow(tr("Name"), m_name);
    addRow(tr("Number"), m_phone);
    addRow(tr("Status"), m_status);
    addRow(tr("Rating"), m_rating);
    connect(m_name, &QLineEdit::editingFinished, this, [this] {
        if (m_name->text().trimmed() != m_values.displayName) {
            m_values.displayName = m_name->text().trimmed();
            m_name->setModified(false);
            report(tr("Name"));
        }
    });
    connect(m_phone, &QLineEdit::editingFinished, this, [this] {
        const auto typed = m_phone->text().trimmed();
        if (typed != m_values.phoneE164 && typed != displayPhone(m_values.phoneE164)) {
            m_values.phoneE164 = typed; // in any spelling: the service reads it
            m_phone->setModified(false);
            report(tr("Number"));
        }
    });
    connect(m_status, &QComboBox::activated, this, [this] {
        const WorkflowStatusId chosen(m_status->currentData().toLongLong());
        if (chosen != m_values.workflowStatus) {
            m_values.workflowStatus = chosen;
            report(tr("Status"));
        }
    });
    connect(m_rating, &StarRating::rated, this, [this](std::optional<int> rating) {
        m_values.rating = rating;
        report(tr("Rating"));
    });
}

void ProfileForm::addRow(const QString& name, QWidget* control)
{
    auto* label = makeLabel(name, "caption"_L1, this);
    label->setWordWrap(true);
    label->setFixedWidth(NameWidth);
    label->setMinimumHeight(metrics::ControlHeight);
    label->setBuddy(control);
    if (control->accessibleName().isEmpty()) {
        control->setAccessibleName(name);
    }
    m_form->addRow(label, control);
}

void ProfileForm::setCatalogue(const contacts::ContactCatalogue& catalogue)
{
    const bool areOtherFields = catalogue.fields != m_catalogue.fields;
    m_catalogue = catalogue;
    m_status->clear();
    m_status->addItem(u"–"_s, 0);
    for (const auto& status : catalogue.workflowStatuses) {
        m_status->addItem(status.name, status.id.value());
    }
    if (areOtherFields) {
        buildFields();
    }
}

void ProfileForm::buildFields()
{
    for (auto* editor : std::exchange(m_fields, {})) {
        m_form->removeRow(editor);
    }
    QWidget* before = m_rating;
    for (const auto& field : std::as_const(m_catalogue.fields)) {
        auto* editor = new FieldEditor(field, this);
        addRow(field.label, editor);
        setTabOrder(before, editor);
        before = editor;
        m_fields.append(editor);
        connect(editor, &FieldEditor::edited, this, [this, field](const std::optional<FieldValue>& value) {
            if (value) {
                m_values.fields[field.key] = *value;
            } else {
                m_values.fields.erase(field.key);
            }
            report(field.label);
        });
    }
}

void ProfileForm::setValues(const ContactValues& values)
{
    m_values = values;
    // What is being typed stays; what was written or refused makes room for what holds.
    if (!m_name->hasFocus() || !m_name->isModified()) {
        m_name->setText(values.displayName);
    }
    if (!m_phone->hasFocus() || !m_phone->isModified()) {
        m_phone->setText(displayPhone(values.phoneE164));
    }
    m_status->setCurrentIndex(qMax(0, m_status->findData(values.workflowStatus.value())));
    m_rating->setRating(values.rating);
    for (auto* editor : std::as_const(m_fields)) {
        const auto value = values.fields.find(editor->field().key);
        editor->setValue(value == values.fields.end() ? std::nullopt : std::optional(value->second));
    }
}

void ProfileForm::setFacts(const Contact& contact)
{
    m_facts->setText(contactFacts(contact));
}

void ProfileForm::report(const QString& what)
{
    const auto name = m_values.displayName.isEmpty() ? tr("this contact") : m_values.displayName;
    //: A toast: %1 is the name of a field, %2 of a person
    Q_EMIT edited(m_values, tr("Saved %1 of %2").arg(what, name));
}

} // namespace siaran::ui
