#pragma once

#include "services/contacts/ImportOptions.h"
#include "services/contacts/ImportReport.h"

#include <QWidget>

class QButtonGroup;
class QCheckBox;
class QLabel;
class QLineEdit;

namespace siaran::ui {

class Card;
class DateField;
class EmptyState;
class Strip;

/// What has to be decided before an import, and beside it what it would do: the true counts of a rehearsal.
class ImportCheckStep final : public QWidget {
    Q_OBJECT

public:
    explicit ImportCheckStep(QWidget* parent = nullptr);

    [[nodiscard]] contacts::DuplicateRule duplicates() const;
    [[nodiscard]] contacts::SpareNumbers spareNumbers() const;
    /// How they agreed; nothing when a person has said that it is not known.
    [[nodiscard]] std::optional<contacts::ConsentClaim> consent() const;

    /// What is missing before the import may begin, in words; empty when nothing is. Puts the focus there.
    [[nodiscard]] QString problem();

    /// Back to nothing decided, for another file.
    void reset();

    void showRehearsing();
    void showRehearsal(const contacts::ImportReport& report);
    void showRehearsalFailed(const QString& sentence);

Q_SIGNALS:
    /// Something was decided that changes what the import would do.
    void decided();

private:
    QWidget* buildDuplicates();
    QWidget* buildConsent();
    QWidget* buildOutcome();
    void showConsent();

    QButtonGroup* m_duplicates;
    QCheckBox* m_spare = nullptr;
    QButtonGroup* m_agreed;
    QWidget* m_proof = nullptr;
    QLineEdit* m_source = nullptr;
    DateField* m_on = nullptr;
    QLabel* m_outcome = nullptr;
    QLabel* m_remarks = nullptr;
    QLabel* m_state = nullptr;
};

} // namespace siaran::ui
