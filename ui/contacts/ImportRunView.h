#pragma once

#include "services/contacts/ImportReport.h"

#include <QWidget>

#include <chrono>
#include <optional>

class QLabel;
class QProgressBar;
class QPushButton;

namespace siaran::ui {

/// How far an import is: rows, bytes, how long it still takes, and a way to end it.
class ImportRunView final : public QWidget {
    Q_OBJECT

public:
    explicit ImportRunView(QWidget* parent = nullptr);

    void start(const QString& fileName);
    void showProgress(const contacts::ImportProgress& progress, std::optional<std::chrono::milliseconds> remaining);

Q_SIGNALS:
    void cancelRequested();

private:
    QLabel* m_title;
    QLabel* m_text;
    QLabel* m_left;
    QProgressBar* m_bar;
    QPushButton* m_cancel;
};

} // namespace siaran::ui
