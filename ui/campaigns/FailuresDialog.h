#pragma once

#include "models/campaigns/FailedPeopleModel.h"
#include "services/access/Role.h"
#include "services/domain/Campaign.h"
#include "ui/campaigns/TableDialog.h"

class QComboBox;

namespace siaran::ui {

/// Whom a campaign did not reach after its last try, why in plain words, and another try for whoever may: for the
/// selected ones, for one reason, or for all.
class FailuresDialog final : public TableDialog {
    Q_OBJECT

public:
    FailuresDialog(sending::AftercareService& service, const Campaign& campaign, access::Role role, QWidget* parent);

Q_SIGNALS:
    /// The list of campaigns is out of date.
    void decided();

private:
    void askCounts();
    void addReason(const sending::FailureCount& count, const QString& words);
    void showButton();
    void ask();
    void sendAgain(const sending::RetryOrder& order);
    [[nodiscard]] QList<int> selected() const;

    sending::AftercareService& m_service;
    const Campaign m_campaign;
    models::FailedPeopleModel m_failures;
    QComboBox* m_reasons;
    QPushButton* m_again = nullptr;
};

/// Why somebody was not reached, and what can be done about it.
[[nodiscard]] QString failureWords(const sending::Failure& failure);

} // namespace siaran::ui
