#pragma once

#include "services/contacts/ContactDetails.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace siaran::ui {

/// The campaigns a person was in, newest first, each with its state and when that was told.
class ContactCampaigns final : public QWidget {
    Q_OBJECT

public:
    explicit ContactCampaigns(QWidget* parent = nullptr);

    void setCampaigns(const QList<contacts::ContactCampaign>& campaigns);

Q_SIGNALS:
    void opened(siaran::CampaignId campaign);

private:
    void addCampaign(const contacts::ContactCampaign& campaign);

    QLabel* m_none;
    QVBoxLayout* m_rows;
};

} // namespace siaran::ui
