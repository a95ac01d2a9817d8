#pragma once

#include "models/support/PagedTableModel.h"
#include "services/sending/AftercareService.h"

namespace siaran::models {

/// People whom a campaign did not reach after its last try. The words for a failure are the window's.
class FailedPeopleModel final : public PagedTableModel<sending::Failure> {
    Q_OBJECT

public:
    enum Column { NameColumn, PhoneColumn, ReasonColumn, TriesColumn, WhenColumn, ColumnCount };
    using ReasonWordOf = std::function<QString(const sending::Failure&)>;

    FailedPeopleModel(sending::AftercareService& service, CampaignId campaign, QString timeZone,
                      ReasonWordOf reasonWordOf, QObject* parent = nullptr);

    /// Only those who failed for this stored reason; empty shows all.
    void setReason(const QString& reason);

private:
    int columns() const override { return ColumnCount; }
    QVariant headerCell(int column, int role) const override;
    QVariant cell(const sending::Failure& failure, int column, int role) const override;
    qint64 keyOf(const sending::Failure& failure) const override { return failure.position; }
    void fetch(qint64 after, int limit, Answer answer) override;

    QString display(const sending::Failure& failure, int column) const;

    sending::AftercareService& m_service;
    const CampaignId m_campaign;
    const QString m_timeZone;
    ReasonWordOf m_reasonWordOf;
    QString m_reason;
};

} // namespace siaran::models
