#pragma once

#include "services/core/Error.h"
#include "services/domain/Campaign.h"
#include "ui/campaigns/CampaignPolicy.h"
#include "ui/campaigns/CampaignWords.h"
#include "ui/campaigns/FactsCard.h"

#include <QWidget>

namespace siaran::models {
class DraftKeeper;
}

namespace siaran::ui {

class ChecksCard;
class ConfirmCard;
class ExclusionsCard;
class MessagePreview;
class Strip;

/// What will happen, in numbers, before it does: who gets it, who does not and why, when, how fast. Nothing here sends
/// by itself.
class ReviewStep final : public QWidget {
    Q_OBJECT

public:
    ReviewStep(models::DraftKeeper& keeper, CampaignPolicy policy, QWidget* parent = nullptr);

    /// The segment of the draft; everyone is always asked for the number.
    void setSegment(const QString& name, bool isEveryone);
    void setPeople(const QList<Contact>& people);
    /// A small one of what the message carries; null for none.
    void setPicture(const QImage& picture);
    /// The workspace has decided otherwise.
    void setPolicy(const CampaignPolicy& policy);

    /// The draft as it is now, without a receipt yet.
    void enter();
    void focusFirst();
    /// What a launch would do. A receipt with other numbers than before empties the typed number and says so.
    void showReceipt(const LaunchReceipt& receipt);
    [[nodiscard]] const std::optional<LaunchReceipt>& receipt() const { return m_receipt; }
    void showError(const Error& error);
    /// The launch is on its way.
    void showLaunching();

Q_SIGNALS:
    void confirmed();
    void editRequested(siaran::ui::WizardStep step);
    void retryRequested();
    /// Who is left out for this reason.
    void viewRequested(siaran::ExclusionReason reason);
    /// A test message, filled for `person`.
    void testRequested(const siaran::Contact& person);

private:
    [[nodiscard]] FactsCard::Fact costFact() const;
    [[nodiscard]] QString startWords() const;
    void showFacts();
    void showExclusions();
    void showChecks();
    void demand();
    void resizeEvent(QResizeEvent* event) override;

    models::DraftKeeper& m_keeper;
    CampaignPolicy m_policy;
    std::optional<LaunchReceipt> m_receipt;
    QString m_segmentName;
    bool m_isEveryone = false;
    Strip* m_changed;
    Strip* m_error;
    FactsCard* m_facts;
    ExclusionsCard* m_exclusions;
    ChecksCard* m_checks;
    ConfirmCard* m_confirm;
    MessagePreview* m_preview;
};

} // namespace siaran::ui
