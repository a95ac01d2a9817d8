#pragma once

#include "services/core/Error.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace siaran::ui {

/// Top of the wizard: the name of the campaign, when it was saved, and the way out.
class WizardHeader final : public QWidget {
    Q_OBJECT

public:
    explicit WizardHeader(QWidget* parent = nullptr);

    /// Another draft begins: its name, and nothing about a save.
    void begin(const QString& name);
    void focusName();
    void showSaved();
    void showNotSaved(const Error& error);

Q_SIGNALS:
    void renamed(const QString& name);
    void closeRequested();

private:
    QLineEdit* m_name;
    QLabel* m_savedAt;
};

} // namespace siaran::ui
