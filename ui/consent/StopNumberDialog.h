#pragma once

#include "services/consent/OptOutService.h"
#include "ui/widgets/FormDialog.h"

class QLineEdit;

namespace siaran::ui {

/// Opts out whoever has a number, now or later.
class StopNumberDialog final : public FormDialog {
    Q_OBJECT

public:
    StopNumberDialog(consent::OptOutService& service, QWidget* parent);

Q_SIGNALS:
    /// It is done; `number` is as it was typed.
    void stopped(const QString& number, siaran::consent::StoppedNumber whom);

private:
    void stop();
    void updateButton();

    consent::OptOutService& m_service;
    QLineEdit* m_number;
    QLineEdit* m_evidence;
    bool m_isBusy = false;
};

} // namespace siaran::ui
