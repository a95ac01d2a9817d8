#include "ui/contacts/FieldEditor.h"

#include "models/contacts/FieldText.h"
#include "ui/theme/Looks.h"
#include "ui/widgets/DateField.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace siaran::ui {

namespace {

constexpr int LongestText = 1000;
const QString Nothing = u"–"_s;

std::optional<double> numberOf(const QString& typed)
{
    bool isNumber = false;
    auto number = QLocale().toDouble(typed, &isNumber);
    if (!isNumber) {
        number = QLocale::c().toDouble(typed, &isNumber);
    }
    return isNumber ? std::optional(number) : std::nullopt;
}

} // namespace

FieldEditor::FieldEditor(const CustomField& field, QWidget* parent)
    : QWidget(parent)
    , m_field(field)
    , m_problem(makeLabel({}, "error"_L1, this))
{
    setObjectName(u"field_%1"_s.arg(field.key));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(2);
    m_problem->setWordWrap(true);
    m_problem->hide();
    switch (field.type) {
    case FieldType::Text: buildLine(); break;
    case FieldType::Number: buildNumber(); break;
    case FieldType::Date: buildDay(); break;
    case FieldType::YesNo: buildYesNo(); break;
    case FieldType::Choice: buildChoice(); break;
    }
    column->addWidget(m_problem);
}

void FieldEditor::addControl(QWidget* control)
{
    control->setObjectName(objectName() + u"_value"_s);
    control->setAccessibleName(m_field.label);
    setFocusProxy(control);
    layout()->addWidget(control);
}

void FieldEditor::setValue(const std::optional<FieldValue>& value)
{
    const auto* control = focusProxy();
    const bool isBusy = control != nullptr && control->hasFocus() && !m_problem->isHidden();
    if (!isBusy) {
        m_value = value;
        m_show(value);
        m_problem->hide();
    }
}

void FieldEditor::take(const std::optional<FieldValue>& value)
{
    m_problem->hide();
    if (value != m_value) {
        m_value = value;
        Q_EMIT edited(value);
    }
}

void FieldEditor::complain(QWidget& control, const QString& sentence)
{
    setInvalid(control, true);
    m_problem->setText(sentence);
    m_problem->show();
    control.setAccessibleDescription(sentence);
}

void FieldEditor::buildLine()
{
    auto* line = new QLineEdit(this);
    line->setMaxLength(LongestText);
    addControl(line);
    m_show = [line](const std::optional<FieldValue>& value) {
        const auto text = value && std::holds_alternative<QString>(*value) ? std::get<QString>(*value) : QString();
        if (line->text() != text) {
            line->setText(text);
            line->setCursorPosition(0);
        }
    };
    connect(line, &QLineEdit::editingFinished, this, [this, line] {
        const auto text = line->text().trimmed();
        take(text.isEmpty() ? std::nullopt : std::optional<FieldValue>(text));
    });
}

void FieldEditor::buildNumber()
{
    auto* line = new QLineEdit(this);
    addControl(line);
    m_show = [line](const std::optional<FieldValue>& value) {
        setInvalid(*line, false);
        line->setText(value && std::holds_alternative<double>(*value) ? models::numberText(std::get<double>(*value))
                                                                      : QString());
    };
    connect(line, &QLineEdit::editingFinished, this, [this, line] {
        const auto text = line->text().trimmed();
        const auto number = numberOf(text);
        if (!text.isEmpty() && !number) {
            complain(*line, tr("This is no number. Write it like %1.").arg(models::numberText(1250.5)));
            return;
        }
        setInvalid(*line, false);
        take(text.isEmpty() ? std::nullopt : std::optional<FieldValue>(*number));
    });
}

void FieldEditor::buildDay()
{
    auto* day = new DateField(objectName() + u"_value"_s, m_field.label, this);
    layout()->addWidget(day);
    setFocusProxy(day->field());
    m_show = [day](const std::optional<FieldValue>& value) {
        setInvalid(*day->field(), false);
        day->setDate(value && std::holds_alternative<QDate>(*value) ? std::get<QDate>(*value) : QDate());
    };
    connect(day, &DateField::edited, this, [this, day] {
        if (day->isWrong()) {
            complain(*day->field(), tr("This is no day. Write it like 17/05/1990."));
            return;
        }
        setInvalid(*day->field(), false);
        take(day->date().isValid() ? std::optional<FieldValue>(day->date()) : std::nullopt);
    });
}

void FieldEditor::buildYesNo()
{
    auto* box = new QComboBox(this);
    box->addItems({Nothing, tr("Yes"), tr("No")});
    addControl(box);
    m_show = [box](const std::optional<FieldValue>& value) {
        const bool isSaid = value && std::holds_alternative<bool>(*value);
        box->setCurrentIndex(!isSaid ? 0 : std::get<bool>(*value) ? 1 : 2);
    };
    connect(box, &QComboBox::activated, this,
            [this](int index) { take(index == 0 ? std::nullopt : std::optional<FieldValue>(index == 1)); });
}

void FieldEditor::buildChoice()
{
    auto* box = new QComboBox(this);
    addControl(box);
    m_show = [this, box](const std::optional<FieldValue>& value) {
        const auto text = value && std::holds_alternative<QString>(*value) ? std::get<QString>(*value) : QString();
        box->clear();
        box->addItem(Nothing, QString());
        for (const auto& choice : m_field.choices) {
            box->addItem(choice, choice);
        }
        if (!text.isEmpty() && !m_field.choices.contains(text)) {
            box->addItem(text, text); // from before the choice was taken away
        }
        box->setCurrentIndex(qMax(0, box->findData(text)));
    };
    m_show({});
    connect(box, &QComboBox::activated, this, [this, box] {
        const auto text = box->currentData().toString();
        take(text.isEmpty() ? std::nullopt : std::optional<FieldValue>(text));
    });
}

} // namespace siaran::ui
