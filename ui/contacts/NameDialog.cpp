#include "ui/contacts/NameDialog.h"

#include "services/contacts/CatalogueService.h"
#include "ui/contacts/ContactErrorText.h"

#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace siaran::ui {

namespace {

constexpr int DialogWidth = 400;
constexpr int LongestName = 80;

} // namespace

NameDialog* NameDialog::ask(QWidget* parent, const QString& title, const QString& act, const QString& before,
                            std::function<void(NameDialog&, const QString&)> take)
{
    auto* dialog = new NameDialog(parent, title, act, before);
    const auto report = [dialog, take = std::move(take)] { take(*dialog, dialog->m_name->text().trimmed()); };
    connect(dialog->act(), &QPushButton::clicked, dialog, report);
    dialog->open();
    return dialog;
}

void NameDialog::askForLabel(QWidget* parent, contacts::CatalogueService& service,
                             std::function<void(LabelId, const QString&)> take)
{
    const auto make = [&service, take = std::move(take)](NameDialog& dialog, const QString& name) {
        QCoro::connect(service.createLabel(name), &dialog, [&dialog, take, name](const Result<LabelId>& made) {
            if (!made) {
                dialog.setError(contactErrorSentence(made.error()));
                return;
            }
            dialog.accept();
            take(*made, name);
        });
    };
    ask(parent, tr("New label"), tr("Make label"), {}, make);
}

NameDialog::NameDialog(QWidget* parent, const QString& title, const QString& act, const QString& before)
    : FormDialog(u"nameDialog"_s, title, DialogWidth, parent)
    , m_name(new QLineEdit(before, this))
{
    m_name->setObjectName(u"name"_s);
    m_name->setMaxLength(LongestName);
    m_name->selectAll();
    addField(tr("Name"), m_name);
    auto* button = setButtons(act, tr("Cancel"), "primary"_L1, true);
    // A name is no danger: here Enter means what the person came for.
    button->setDefault(true);
    const auto look = [this, before] {
        const auto name = m_name->text().trimmed();
        this->act()->setEnabled(!name.isEmpty() && name != before);
        setError({});
    };
    connect(m_name, &QLineEdit::textChanged, this, look);
    look();
    m_name->setFocus();
}

} // namespace siaran::ui
