#pragma once

#include "services/core/Result.h"
#include "services/domain/CustomField.h"
#include "ui/widgets/FormDialog.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace siaran::contacts {
class CatalogueService;
}

namespace siaran::ui {

/// Makes a field of a type that is chosen once, or changes the choices of one.
class FieldDialog final : public FormDialog {
    Q_OBJECT

public:
    FieldDialog(contacts::CatalogueService& service, QWidget* parent);
    FieldDialog(contacts::CatalogueService& service, CustomFieldId field, const QString& name,
                const QStringList& choices, QWidget* parent);

Q_SIGNALS:
    void saved();

private:
    void addChoices(const QStringList& choices);
    void showChoices();
    void save();
    void finish(const Result<void>& done);
    [[nodiscard]] QStringList choices() const;

    contacts::CatalogueService& m_service;
    const CustomFieldId m_field;
    QLineEdit* m_name = nullptr;
    QComboBox* m_type = nullptr;
    QLabel* m_choicesLabel = nullptr;
    QPlainTextEdit* m_choices = nullptr;
};

} // namespace siaran::ui
