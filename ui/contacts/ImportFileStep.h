#pragma once

#include "services/contacts/ImportReport.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace siaran::ui {

class Card;
class Strip;

/// Where an import begins: a place to drop a file or to choose one, and the imports of before with a way to take each
/// back.
class ImportFileStep final : public QWidget {
    Q_OBJECT

public:
    explicit ImportFileStep(QWidget* parent = nullptr);

    void setHistory(const QList<contacts::ImportSummary>& imports);

    /// While the file is looked at, and when it cannot be read.
    void showReading(const QString& fileName);
    void showError(const QString& title, const QString& advice);
    void showReady();

Q_SIGNALS:
    void chooseRequested();
    void undoRequested(const siaran::contacts::ImportSummary& import);

private:
    void addImport(const contacts::ImportSummary& import);

    QLabel* m_title;
    QLabel* m_hint;
    Strip* m_error;
    Card* m_earlier;
    QVBoxLayout* m_rows;
};

} // namespace siaran::ui
