#pragma once

#include "services/consent/OptOutService.h"
#include "services/consent/StopListService.h"
#include "ui/widgets/FormDialog.h"

class QRadioButton;

namespace siaran::ui {

/// Writes everybody who said stop into a file.
class StopListExportDialog final : public FormDialog {
    Q_OBJECT

public:
    StopListExportDialog(consent::StopListService& service, const consent::OptOutCounts& counts, QWidget* parent);

    /// Writes the file; public for tests, which ask no file dialog.
    void write(const QString& path);

Q_SIGNALS:
    void written(const QString& path, int people);

private:
    void askWhere();
    [[nodiscard]] consent::StopListFormat format() const;

    consent::StopListService& m_service;
    QRadioButton* m_xlsx;
    QRadioButton* m_csv;
};

} // namespace siaran::ui
