#pragma once

#include "services/core/StrongId.h"
#include "ui/widgets/FormDialog.h"

#include <functional>

class QLineEdit;

namespace siaran::contacts {
class CatalogueService;
}

namespace siaran::ui {

/// Asks for the name of something new, or for another name.
class NameDialog final : public FormDialog {
    Q_OBJECT

public:
    /// Runs `take` with the trimmed name. It stays open until told accept(), so that a refused name can be mended.
    static NameDialog* ask(QWidget* parent, const QString& title, const QString& act, const QString& before,
                           std::function<void(NameDialog& dialog, const QString& name)> take);

    /// Makes a label of that name and runs `take` with it when it is there.
    static void askForLabel(QWidget* parent, contacts::CatalogueService& service,
                            std::function<void(LabelId label, const QString& name)> take);

private:
    NameDialog(QWidget* parent, const QString& title, const QString& act, const QString& before);

    QLineEdit* m_name;
};

} // namespace siaran::ui
