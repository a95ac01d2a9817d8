#pragma once

#include "models/campaigns/CampaignGroup.h"

#include <QWidget>

#include <map>

class QPushButton;

namespace siaran::models {
class CampaignFilterModel;
}

namespace siaran::ui {

class SearchLine;

/// Which campaigns are shown: a chip for each group with its count, and a search over names and segments.
class CampaignFilterBar final : public QWidget {
    Q_OBJECT

public:
    explicit CampaignFilterBar(models::CampaignFilterModel& shown, QWidget* parent = nullptr);

    /// After the campaigns have changed.
    void countAgain();
    /// Everything is shown again.
    void clear();
    void focusSearch();
    void setTarget(QWidget* table);

Q_SIGNALS:
    void filterChanged();

private:
    void choose(models::CampaignGroup group);

    models::CampaignFilterModel& m_shown;
    std::map<models::CampaignGroup, QPushButton*> m_chips;
    SearchLine* m_search;
};

} // namespace siaran::ui
