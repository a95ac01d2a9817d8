#pragma once

#include "models/campaigns/DoubtModel.h"
#include "services/domain/Campaign.h"
#include "ui/campaigns/TableDialog.h"

namespace siaran::ui {

/// The people of whom nobody can prove whether they got a message, with the evidence; a person decides about the
/// selected ones, or about all.
class DoubtDialog final : public TableDialog {
    Q_OBJECT

public:
    DoubtDialog(sending::AftercareService& service, const Campaign& campaign, QWidget* parent);

Q_SIGNALS:
    /// The list of campaigns is out of date.
    void decided();

private:
    void ask(sending::DoubtResolution resolution);
    void resolve(const QList<int>& positions, sending::DoubtResolution resolution);
    void showButtons();
    [[nodiscard]] QList<int> selected() const;

    sending::AftercareService& m_service;
    const Campaign m_campaign;
    models::DoubtModel m_doubts;
    QPushButton* m_asSent;
    QPushButton* m_again;
};

/// What is known about a doubt, in words: "Handed to the network, and the connection broke before an answer came".
[[nodiscard]] QString evidenceWords(const sending::Doubt& doubt);

} // namespace siaran::ui
