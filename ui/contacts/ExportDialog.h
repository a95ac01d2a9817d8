#pragma once

#include "services/contacts/ContactExport.h"
#include "services/contacts/ContactQuery.h"
#include "ui/widgets/FormDialog.h"

class QButtonGroup;
class QLabel;
class QListWidget;
class QProgressBar;

namespace siaran::ui {

struct ContactServices;

/// Writes contacts into a file: which format, which columns, where to; then how far it is, with a way to cancel.
class ExportDialog final : public FormDialog {
    Q_OBJECT

public:
    /// `whom` says who goes into it: "3 chosen contacts".
    ExportDialog(const ContactServices& services, const contacts::ContactCatalogue& catalogue,
                 const contacts::ContactSelection& who, const QString& whom, QWidget* parent);
    ~ExportDialog() override;

    /// Writes the file; public for tests, which ask no file dialog.
    void write(const QString& path);

Q_SIGNALS:
    void written(const QString& path, int contacts);

private:
    void buildFormats();
    void buildColumns(const contacts::ContactCatalogue& catalogue);
    void askWhere();
    void showProgress(const contacts::ExportProgress& progress);
    void setBusy(bool busy);
    [[nodiscard]] contacts::ContactFormat format() const;

    const ContactServices& m_services;
    const contacts::ContactSelection m_who;
    QButtonGroup* m_formats;
    QListWidget* m_columns;
    QLabel* m_progressText;
    QProgressBar* m_bar;
    bool m_isBusy = false;
};

} // namespace siaran::ui
