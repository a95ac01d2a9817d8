#pragma once

#include "services/consent/OptOutService.h"
#include "ui/widgets/FormDialog.h"

class QCheckBox;
class QComboBox;
class QPlainTextEdit;

namespace siaran::ui {

/// The words that stop and bring back, those of the workspace among them, and what answers them.
class ConsentRulesDialog final : public FormDialog {
    Q_OBJECT

public:
    /// Shows itself empty until the service has answered.
    ConsentRulesDialog(consent::OptOutService& service, QWidget* parent);

Q_SIGNALS:
    void saved();

private:
    void buildWords();
    void buildAnswers();
    void load();
    void showRules(const ConsentRules& rules);
    void showStandardTexts();
    [[nodiscard]] ConsentRules entered() const;
    void save();
    void setBusy(bool busy);

    consent::OptOutService& m_service;
    std::optional<ConsentRules> m_before;
    QPlainTextEdit* m_stops;
    QPlainTextEdit* m_returns;
    QCheckBox* m_confirms;
    QComboBox* m_language;
    QPlainTextEdit* m_stoppedText;
    QPlainTextEdit* m_returnedText;
};

} // namespace siaran::ui
