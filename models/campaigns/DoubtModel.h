#pragma once

#include "models/support/PagedTableModel.h"
#include "services/sending/AftercareService.h"

namespace siaran::models {

/// People of whom nobody can prove whether they got a campaign, with the evidence.
class DoubtModel final : public PagedTableModel<sending::Doubt> {
    Q_OBJECT

public:
    enum Column { NameColumn, PhoneColumn, WhenColumn, HostColumn, EvidenceColumn, ColumnCount };
    using EvidenceOf = std::function<QString(const sending::Doubt&)>;

    DoubtModel(sending::AftercareService& service, CampaignId campaign, QString timeZone, EvidenceOf evidenceOf,
               QObject* parent = nullptr);

private:
    int columns() const override { return ColumnCount; }
    QVariant headerCell(int column, int role) const override;
    QVariant cell(const sending::Doubt& doubt, int column, int role) const override;
    qint64 keyOf(const sending::Doubt& doubt) const override { return doubt.position; }
    void fetch(qint64 after, int limit, Answer answer) override;

    sending::AftercareService& m_service;
    const CampaignId m_campaign;
    const QString m_timeZone;
    EvidenceOf m_evidenceOf;
};

} // namespace siaran::models
