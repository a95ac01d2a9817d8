#include "ui/shell/SaveDialog.h"

#include <QFileDialog>
#include <QStandardPaths>

namespace siaran::ui {

QFileDialog* makeSaveDialog(const QString& objectName, const QString& title, const QString& suffix,
                            const QString& filter, QWidget* parent)
{
    auto* dialog = new QFileDialog(parent, title);
    dialog->setObjectName(objectName);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    dialog->setNameFilter(filter);
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    return dialog;
}

} // namespace siaran::ui
